import { TextSelection } from 'prosemirror-state';
import { flushSync } from 'react-dom';
import { MAIN } from './bodies.ts';
import { marksOf } from './copyMarks.ts';
import { findHoles } from './holes.ts';
import type { Notice } from './notice.ts';
import { labelsOf } from './numbers.ts';
import type { Sheet } from './sheet.ts';

/** What walking to the holes needs of the open draft. */
export interface HoleWalker {
  readonly sheet: Sheet;
  say(text: string): void;
  around(): { readonly markAt: string | null };
  show(patch: { readonly notice?: Notice; readonly markAt?: string | null }): void;
  showPlace(where: string): void;
}

/** F8: the caret goes to the next hole of the text, then from mark to mark of what was copied, and round again. */
export function goToHole(session: HoleWalker): void {
  const { sheet } = session;
  const { main } = sheet.look();
  const { holes } = findHoles(main.doc, labelsOf(main));
  const marks = marksOf(sheet.head);
  const { markAt } = session.around();
  const onMark = markAt === null ? -1 : marks.findIndex((mark) => mark.id === markAt);
  const next = onMark >= 0 ? undefined : holes.find((hole) => sheet.tab !== MAIN || hole.pos > main.selection.head);
  const mark = next ? undefined : marks[onMark + 1];
  if (mark) {
    session.show({ markAt: mark.id });
    session.showPlace(mark.where);
    session.say(mark.text);
    return;
  }
  session.show({ markAt: null });
  const hole = next ?? holes[0];
  if (!hole) {
    const first = marks[0];
    if (first) {
      session.show({ markAt: first.id });
      session.showPlace(first.where);
      return;
    }
    session.say('Незаполненных мест нет');
    session.show({ notice: { kind: 'said', text: 'Незаполненных мест нет.' } });
    return;
  }
  flushSync(() => sheet.openTab(MAIN));
  const at = sheet.state.doc.resolve(hole.pos);
  sheet.dispatch(sheet.state.tr.setSelection(TextSelection.near(at)).scrollIntoView());
  sheet.focusBody();
  session.say(hole.text);
}
