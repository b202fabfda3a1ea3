import type { Command, EditorState } from 'prosemirror-state';
import { useBodyFact, useEditor } from './editorContext.ts';
import { addColumn, addRow, removeColumn, removeRow, removeTable, tablePlace, toggleHeaderRow } from './tableCommands.ts';

const TOOLS: readonly (readonly [string, string, Command])[] = [
  ['+ строка', 'Строка ниже (Alt+Shift+↓, выше – Alt+Shift+↑)', addRow(1)],
  ['− строка', 'Убрать строку (Alt+Shift+Delete)', removeRow],
  ['+ столбец', 'Столбец справа (Alt+Shift+→, слева – Alt+Shift+←)', addColumn(1)],
  ['− столбец', 'Убрать столбец (Alt+Shift+Backspace)', removeColumn],
];

/** Rows and columns of the table under the caret. */
export function TableTools() {
  const { sheet } = useEditor();
  const isHeader = useBodyFact(isHeaderRow);
  const run = (command: Command) => (): void => {
    sheet.focusBody();
    sheet.run(command);
  };
  return (
    <div className="pe-bar-group" role="group" aria-label="Таблица">
      {TOOLS.map(([words, hint, command]) => (
        <button key={words} type="button" className="pe-tool" title={hint} onClick={run(command)}>
          {words}
        </button>
      ))}
      <button
        type="button"
        className="pe-tool"
        title="Эта строка и все выше неё повторяются на каждой странице"
        aria-pressed={isHeader}
        onClick={run(toggleHeaderRow)}
      >
        Шапка
      </button>
      <button type="button" className="pe-tool" title="Удалить таблицу" aria-label="Удалить таблицу" onClick={run(removeTable)}>
        Удалить
      </button>
    </div>
  );
}

function isHeaderRow(state: EditorState): boolean {
  const table = tablePlace(state);
  return table?.node.child(table.row).attrs['header'] === true;
}
