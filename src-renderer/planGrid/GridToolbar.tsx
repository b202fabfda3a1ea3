import type { GridCommand } from './gridCommand.ts';

export interface GridToolbarProps {
  readonly onSection: boolean;
  readonly hasRows: boolean;
  readonly onCommand: (command: GridCommand) => void;
  readonly onColumns: () => void;
  readonly onPaste: () => void;
}

/** What is done most, with its keys. */
export function GridToolbar({ onSection, hasRows, onCommand, onColumns, onPaste }: GridToolbarProps) {
  return (
    <div className="pg-toolbar" role="toolbar" aria-label="Таблица плана">
      <Tool text="+ Строка" title="Новая строка ниже (Ctrl+Enter)" run={() => onCommand({ do: 'newRow' })} />
      <Tool text="+ Раздел" title="Новый раздел ниже (Ctrl+Shift+Enter)" run={() => onCommand({ do: 'newSection' })} />
      {hasRows && (
        <Tool
          text={onSection ? 'Сделать строкой' : 'Сделать разделом'}
          title="Раздел становится строкой, строка – разделом (Ctrl+Alt+Enter)"
          run={() => onCommand({ do: 'turnRow' })}
        />
      )}
      {hasRows && <Tool text="Удалить" title="Удалить выбранные строки (Ctrl+Delete)" run={() => onCommand({ do: 'removeRows' })} />}
      <span className="pg-gap" />
      <Tool text="Столбцы…" title="Названия, значения и порядок столбцов" run={onColumns} />
      <Tool text="Вставить таблицу…" title="Таблица из Excel, Word или со страницы (Ctrl+V)" run={onPaste} />
    </div>
  );
}

function Tool({ text, title, run }: { readonly text: string; readonly title: string; readonly run: () => void }) {
  return (
    <button type="button" className="pg-button" title={title} onClick={run}>
      {text}
    </button>
  );
}
