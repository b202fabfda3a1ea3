import { Menu } from '@mantine/core';
import { controlClause, forceClause } from '../../../src-shared/documents/controlClause.ts';
import { annexNumbers } from '../../../src-shared/documents/annexNumbering.ts';
import { tabName } from '../annexes/tabName.ts';
import { insertReference } from '../annexes/referencePlugin.ts';
import { annexesIn, MAIN } from '../bodies.ts';
import { useEditor, useHead, useTab } from '../editorContext.ts';
import { asOwnStep } from '../steps.ts';
import { putClause } from './clauseCommands.ts';

/** What the insert menu offers besides blocks: references to annexes, and the closing clauses of an order. */
export function ClauseItems({ may }: { readonly may: boolean }) {
  const session = useEditor();
  const { sheet } = session;
  const head = useHead();
  const tab = useTab();
  const annexes = annexesIn(head).filter((annex) => annex.id !== tab);
  const numbers = annexNumbers(annexesIn(head));
  const refer = (id: string): void => {
    sheet.focusBody();
    sheet.dispatch(asOwnStep(insertReference(sheet.state, id, annexesIn(sheet.head))));
  };
  return (
    <>
      {annexes.length > 0 && (
        <>
          <Menu.Divider />
          <Menu.Label>Ссылка на приложение</Menu.Label>
          {annexes.map((annex) => (
            <Menu.Item key={annex.id} disabled={!may} onClick={() => refer(annex.id)}>
              {tabName(annex, numbers)}
            </Menu.Item>
          ))}
        </>
      )}
      {head.kind === 'order' && tab === MAIN && (
        <>
          <Menu.Divider />
          <Menu.Label>Последние пункты приказа</Menu.Label>
          <Menu.Item
            onClick={() => {
              sheet.run(putClause({ role: 'force', text: forceClause(), responsible: [] }));
              sheet.focusBody();
            }}
          >
            Вступление в силу
          </Menu.Item>
          <Menu.Item
            onClick={() => {
              sheet.run(putClause({ role: 'control', text: controlClause(null).text, responsible: [] }));
              sheet.focusBody();
            }}
          >
            Контроль оставляю за собой
          </Menu.Item>
          <Menu.Item onClick={() => session.show({ control: true })}>Контроль возложить на…</Menu.Item>
        </>
      )}
    </>
  );
}
