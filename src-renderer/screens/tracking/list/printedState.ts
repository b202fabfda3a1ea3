import type { TrackingRow } from '../../../../src-shared/api/trackingRow.ts';
import { daysBetween } from '../../../../src-shared/base/dayArithmetic.ts';
import type { PlainDate } from '../../../../src-shared/base/plainDate.ts';
import { formatDate } from '../../../../src-shared/russian/dateWords.ts';
import { countWord } from '../../../../src-shared/russian/plural.ts';
import { STANDING_WORDS } from '../../../../src-shared/tracking/standing.ts';
import { STANDING_LOOK } from '../StandingChip.tsx';

/** How a cell stands, for paper: the sign and the whole word, since black and white has no colours and no hints under a pointer. */
export function printedState({ standing, outcome, due, doneOn }: TrackingRow, today: PlainDate): string {
  const { sign } = STANDING_LOOK[standing];
  const late = standing === 'overdue' && due !== null ? ` на ${countWord(daysBetween(due, today), 'день', 'дня', 'дней')}` : '';
  const day = (standing === 'done' || standing === 'doneLate') && doneOn !== null ? `, ${formatDate(doneOn, 'numeric')}` : '';
  const partly = outcome === 'partly' ? '; исполнено частично' : '';
  return `${sign === '' ? '' : `${sign}\u00a0`}${STANDING_WORDS[standing]}${late}${day}${partly}`;
}

/** The day it is due, with the one it was postponed from; without a day the words of the paper. */
export function printedDue({ due, firstDue, deadlineWords }: TrackingRow): string {
  if (due === null) return deadlineWords === '' ? '–' : deadlineWords;
  const day = formatDate(due, 'numeric');
  return firstDue === null || firstDue === due ? day : `${day}, перенесён с\u00a0${formatDate(firstDue, 'numeric')}`;
}
