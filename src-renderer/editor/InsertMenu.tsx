import { Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import type { Command } from 'prosemirror-state';
import { useRef } from 'react';
import { useBodyFact, useEditor } from './editorContext.ts';
import { insertPageBreak, insertTable, mayInsertBlock } from './insertBlock.ts';
import { newParagraph } from './pointEnter.ts';
import { ClauseItems } from './order/ClauseItems.tsx';
import { putPictures, say } from './putPicture.ts';
import { isInTable } from './tableCommands.ts';

/** «Вставить ▾»: what a point or speech may hold besides its words. */
export function InsertMenu() {
  const session = useEditor();
  const { sheet } = session;
  const file = useRef<HTMLInputElement>(null);
  const may = useBodyFact(mayInsertBlock);
  const inTable = useBodyFact(isInTable);
  const mayText = useBodyFact((state) => state.selection.$from.parent.isTextblock);
  const insert = (command: Command) => (): void => {
    sheet.focusBody();
    sheet.run(command);
  };
  return (
    <>
      <Menu position="bottom-start" withinPortal returnFocus={false} trapFocus>
        <Menu.Target>
          <button type="button" className="pe-tool" title="Таблица, картинка, разрыв страницы">
            Вставить <IconChevronDown size={14} aria-hidden />
          </button>
        </Menu.Target>
        <Menu.Dropdown>
          {!may && <Menu.Label>{inTable ? 'В таблице – только текст' : 'Поставьте курсор в пункт или выступление'}</Menu.Label>}
          <Menu.Item disabled={!may} onClick={insert(insertTable)}>
            Таблица
          </Menu.Item>
          <Menu.Item disabled={!may} onClick={() => file.current?.click()}>
            Картинка…
          </Menu.Item>
          <Menu.Item disabled={!may} onClick={insert(insertPageBreak)} rightSection={<kbd className="pe-key">Ctrl+Alt+Enter</kbd>}>
            Разрыв страницы
          </Menu.Item>
          <Menu.Item disabled={!may} onClick={insert(newParagraph)} rightSection={<kbd className="pe-key">Ctrl+Shift+Enter</kbd>}>
            Ещё абзац в пункте
          </Menu.Item>
          <ClauseItems may={mayText} />
        </Menu.Dropdown>
      </Menu>
      <input
        ref={file}
        type="file"
        accept="image/png,image/jpeg"
        multiple
        hidden
        aria-label="Файл картинки"
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          event.currentTarget.value = '';
          say(session, putPictures(session, files));
        }}
      />
    </>
  );
}
