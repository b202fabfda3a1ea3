import { TextSelection } from 'prosemirror-state';
import type { Notice } from './notice.ts';
import type { Sheet } from './sheet.ts';
import { findHoles } from './holes.ts';
import { labelsOf } from './numbers.ts';

/** What walking to the holes needs of the open draft. */
export interface HoleWalker {
  readonly sheet: Sheet;
  say(text: string): void;
  show(patch: { readonly notice: Notice }): void;
}

/** F8: the caret goes to the next hole after it, from the last one to the first; the side panel opens the field it lacks. */
export function goToHole(session: HoleWalker): void {
  const { sheet } = session;
  const { holes } = findHoles(sheet.state.doc, labelsOf(sheet.state));
  const after = sheet.state.selection.head;
  const next = holes.find((hole) => hole.pos > after) ?? holes[0];
  if (!next) {
    session.say('Незаполненных мест нет');
    session.show({ notice: { kind: 'said', text: 'Незаполненных мест нет.' } });
    return;
  }
  const at = sheet.state.doc.resolve(next.pos);
  sheet.dispatch(sheet.state.tr.setSelection(TextSelection.near(at)).scrollIntoView());
  sheet.focusBody();
  session.say(next.text);
}
