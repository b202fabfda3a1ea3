import { useAround, useEditor } from './editorContext.ts';
import { stepZoom } from './stepZoom.ts';

/** The size of the sheet; «100 %» is as large as fits, at most as print. */
export function ZoomTools() {
  const session = useEditor();
  const { zoom } = useAround();
  const name = `${Math.round(zoom * 100)} %`;
  return (
    <div className="pe-bar-group pe-bar-end" role="group" aria-label="Масштаб листа">
      <button
        type="button"
        className="pe-tool"
        title="Мельче (Ctrl+−, Ctrl+колесо)"
        aria-label="Мельче"
        onClick={() => stepZoom(session, -1)}
      >
        −
      </button>
      <button type="button" className="pe-tool pe-zoom" title="Вернуть обычный размер (Ctrl+0)" onClick={() => stepZoom(session, 0)}>
        {name}
      </button>
      <button
        type="button"
        className="pe-tool"
        title="Крупнее (Ctrl++, Ctrl+колесо)"
        aria-label="Крупнее"
        onClick={() => stepZoom(session, 1)}
      >
        +
      </button>
    </div>
  );
}
