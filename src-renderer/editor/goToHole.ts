import { MAIN } from './bodies.ts';
import { marksOf } from './copyMarks.ts';
import { goToRow, placeOfField } from './goToRow.ts';
import type { HeadScope } from './headScope.ts';
import type { Notice } from './notice.ts';
import type { Sheet } from './sheet.ts';
import { stopsOf, type Stop } from './stops.ts';

/** What walking to the holes needs of the open draft. */
export interface HoleWalker {
  readonly sheet: Sheet;
  readonly scope: HeadScope;
  say(text: string): void;
  around(): { readonly markAt: string | null };
  show(patch: { readonly notice?: Notice; readonly markAt?: string | null }): void;
  showPlace(where: string): void;
}

/** F8: the caret goes to the next place that the outline calls unfilled, then from mark to mark of what was copied, and round again. */
export function goToHole(session: HoleWalker): void {
  const { sheet } = session;
  const stops = stopsOf(sheet.look(), session.scope);
  const marks = marksOf(sheet.head);
  const { markAt } = session.around();
  const onMark = markAt === null ? -1 : marks.findIndex((mark) => mark.id === markAt);
  const next = onMark >= 0 ? undefined : stops[here(sheet, stops) + 1];
  const mark = next ? undefined : marks[onMark + 1];
  if (mark) {
    session.show({ markAt: mark.id });
    session.showPlace(mark.where);
    session.say(mark.text);
    return;
  }
  session.show({ markAt: null });
  const hole = next ?? stops[0];
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
  goToRow(session, hole);
  session.say(hole.text);
}

/** The last stop that the caret has reached; -1 before the first. */
function here(sheet: Sheet, stops: readonly Stop[]): number {
  const at = document.activeElement?.closest('.pe-sheet [data-field], .pe-sheet [data-place]') ? document.activeElement : null;
  const field = stops.findLastIndex(({ to }) => 'field' in to && at !== null && placeOfField(to.field) === at);
  if (field >= 0) return field;
  if (sheet.tab !== MAIN) return stops.findLastIndex(({ to }) => 'tab' in to && to.tab === sheet.tab);
  if (at !== null) return -1;
  const { head } = sheet.look().main.selection;
  const passed = stops.findLastIndex(({ to }) => 'pos' in to && to.pos <= head);
  if (passed >= 0) return passed;
  const first = stops.findIndex(({ to }) => 'pos' in to);
  return first < 0 ? -1 : first - 1;
}
