import { Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { flushSync } from 'react-dom';
import { annexNumbers } from '../../../src-shared/documents/annexNumbering.ts';
import type { Annex } from '../../../src-shared/documents/annex.ts';
import { annexesIn, MAIN, type TabId } from '../bodies.ts';
import { chord } from '../chord.ts';
import { useEditor, useHead, useTab } from '../editorContext.ts';
import { moveAnnex, newAnnex } from './annexEdits.ts';
import { linkMentions } from './linkMentions.ts';
import { removeAnnex } from './removeAnnex.ts';
import { annexName, shortTabName, tabName } from './tabName.ts';

/** The parts of the paper side by side: its text, its annexes, and what adds one. */
export function AnnexTabs() {
  const session = useEditor();
  const { sheet } = session;
  const head = useHead();
  const tab = useTab();
  const host = useRef<HTMLDivElement>(null);
  const annexes = annexesIn(head);
  const numbers = annexNumbers(annexes);
  const order: readonly TabId[] = [MAIN, ...annexes.map((annex) => annex.id)];
  // After every drawing: a title that is typed makes its tab wider.
  useEffect(() => {
    host.current?.querySelector(`[data-tab="${CSS.escape(tab)}"]`)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });
  const focusTab = (id: TabId): void => host.current?.querySelector<HTMLElement>(`[data-tab="${CSS.escape(id)}"]`)?.focus();
  const open = (id: TabId): void => flushSync(() => sheet.openTab(id));
  const add = (kind: Annex['kind']): void => {
    const annex = newAnnex(kind);
    const all = [...annexesIn(sheet.head), annex];
    // References written before there was an annex become live in the same step.
    sheet.changeAll({ annexes: all }, (state) => linkMentions(state, annex.id, all));
    open(annex.id);
    document.querySelector<HTMLElement>(`.pe [data-field="annex:${CSS.escape(annex.id)}:title"]`)?.focus();
  };
  const move = (id: TabId, step: 1 | -1): void => {
    const moved = moveAnnex(annexesIn(sheet.head), id, step);
    if (moved.every((annex, index) => annex.id === annexes[index]?.id)) return;
    sheet.changeHead({ annexes: moved }, 'annexes', false);
    flushSync(() => sheet.tellNow());
    const annex = moved.find((each) => each.id === id);
    if (annex) session.say(annexName(annex, annexNumbers(moved)));
    focusTab(id);
  };
  const keyDown = (event: React.KeyboardEvent, id: TabId): void => {
    const key = chord(event.nativeEvent);
    const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
    const next = step === 0 ? undefined : order[(order.indexOf(id) + step + order.length) % order.length];
    if (next !== undefined) {
      open(next);
      focusTab(next);
    } else if (key === 'Alt+ArrowRight' && id !== MAIN) move(id, 1);
    else if (key === 'Alt+ArrowLeft' && id !== MAIN) move(id, -1);
    else if (key === 'Delete' && id !== MAIN) removeAnnex(session, id);
    else if (key === 'Enter' || key === 'Space' || key === 'ArrowDown') {
      open(id);
      sheet.focusBody();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className="pe-tabs">
      <div ref={host} className="pe-tablist" role="tablist" aria-label="Части документа">
        {order.map((id) => {
          const annex = annexes.find((each) => each.id === id);
          const name = annex ? tabName(annex, numbers) : MAIN_NAMES[head.kind];
          return (
            <button
              key={id}
              type="button"
              role="tab"
              data-tab={id}
              className="pe-tab"
              aria-selected={id === tab}
              tabIndex={id === tab ? 0 : -1}
              title={annex ? `${name}\nAlt+← и Alt+→ – переставить, Delete – убрать` : name}
              onClick={() => open(id)}
              onKeyDown={(event) => keyDown(event, id)}
            >
              {annex && annexes.length >= MANY ? shortTabName(annex, numbers) : name}
            </button>
          );
        })}
      </div>
      <Menu position="bottom-start" withinPortal returnFocus={false}>
        <Menu.Target>
          <button
            type="button"
            className="pe-tool"
            data-add-annex
            title="План мероприятий, положение, состав, список (Alt+Insert)"
            disabled={annexes.length >= MOST}
          >
            + приложение <IconChevronDown size={14} aria-hidden />
          </button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => add('plan')}>План мероприятий</Menu.Item>
          <Menu.Item onClick={() => add('text')}>Текст: положение, состав, список</Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </div>
  );
}

const MAIN_NAMES = { protocol: 'Текст протокола', order: 'Текст приказа', plan: 'План', notice: 'Текст' } as const;
const MOST = 50;
/** From so many annexes on their tabs are short. */
const MANY = 3;
