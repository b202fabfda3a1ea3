import { annexNumbers } from '../../../src-shared/documents/annexNumbering.ts';
import { annexesIn } from '../bodies.ts';
import type { EditorSession } from '../editorSession.ts';
import { annexName } from './tabName.ts';

/** Takes an annex away at once and says how it comes back: no question, one Ctrl+Z. */
export function removeAnnex(session: EditorSession, id: string): void {
  const { sheet } = session;
  const annexes = annexesIn(sheet.head);
  const annex = annexes.find((each) => each.id === id);
  if (!annex) return;
  sheet.changeHead({ annexes: annexes.filter((each) => each.id !== id) }, 'annexes', false);
  sheet.tellNow();
  session.show({ notice: { kind: 'said', text: `${annexName(annex, annexNumbers(annexes))} убрано. Вернуть – Ctrl+Z.` } });
}
