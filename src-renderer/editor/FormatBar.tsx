import { toggleMark } from 'prosemirror-commands';
import type { EditorState } from 'prosemirror-state';
import { useBodyFact, useEditor } from './editorContext.ts';
import { InsertMenu } from './InsertMenu.tsx';
import { AlignTools } from './AlignTools.tsx';
import { is, schema, type MarkName } from './schema.ts';
import { TableTools } from './TableTools.tsx';
import { isInTable } from './tableCommands.ts';
import { ZoomTools } from './ZoomTools.tsx';

const LOOKS: readonly (readonly [MarkName, string, string])[] = [
  ['bold', 'Ж', 'Полужирный (Ctrl+B)'],
  ['italic', 'К', 'Курсив (Ctrl+I)'],
  ['underline', 'Ч', 'Подчёркнутый (Ctrl+U)'],
];

/** One slim line above the sheet: looks, what can be inserted, and in a table its rows and columns. */
export function FormatBar() {
  const session = useEditor();
  const { sheet } = session;
  const looks = useBodyFact(looksAt);
  const inTable = useBodyFact(isInTable);
  const hasText = useBodyFact((state) => !is(state.doc, 'noDoc'));
  const inParts = useBodyFact((state) => is(state.doc, 'partsDoc'));
  return (
    <div className="pe-bar" role="toolbar" aria-label="Текст" onMouseDown={keepFocus}>
      {hasText && (
        <div className="pe-bar-group">
          {LOOKS.map(([mark, letter, hint]) => (
            <button
              key={mark}
              type="button"
              className={`pe-tool pe-tool-${mark}`}
              title={hint}
              aria-label={hint}
              aria-pressed={looks.includes(mark)}
              onClick={() => {
                sheet.focusBody();
                sheet.run(toggleMark(schema.marks[mark]));
              }}
            >
              {letter}
            </button>
          ))}
        </div>
      )}
      {inParts && <AlignTools />}
      {hasText && <InsertMenu />}
      {/* In a table its tools take the place of those that have keys anyway. */}
      {!inTable ? (
        <button
          type="button"
          className="pe-tool"
          title="Найти и заменить по всему листу (Ctrl+F, Ctrl+H)"
          onClick={() => session.show({ find: 'find' })}
        >
          Найти
        </button>
      ) : (
        <TableTools />
      )}
      {!inTable && <ZoomTools />}
    </div>
  );
}

/** A press of the mouse leaves the caret where it is. */
function keepFocus(event: React.MouseEvent): void {
  event.preventDefault();
}

/** The looks of the text at the caret or in the selection. */
function looksAt(state: EditorState): string {
  const { from, to, empty, $from } = state.selection;
  return LOOKS.map(([name]) => name)
    .filter((name) => {
      const mark = schema.marks[name];
      return empty ? mark.isInSet(state.storedMarks ?? $from.marks()) !== undefined : state.doc.rangeHasMark(from, to, mark);
    })
    .join(' ');
}
