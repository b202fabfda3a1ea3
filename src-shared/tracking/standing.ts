import { z } from 'zod';
import { addDays } from '../base/dayArithmetic.ts';
import type { PlainDate } from '../base/plainDate.ts';

/** What was said about a cell. `removed`: taken off control, by a person, by a later paper or by a withdrawal. */
export const outcomeSchema = z.enum(['open', 'partly', 'done', 'notDone', 'notApplicable', 'removed']);
export type Outcome = z.infer<typeof outcomeSchema>;

/** How a cell stands today. Derived from what is stored and the day, never stored itself. */
export const standingSchema = z.enum([
  'overdue',
  'today',
  /** Due within the next seven days. */
  'soon',
  'planned',
  /** Has a deadline that is no day: «постоянно», «по мере необходимости», «по окончании работ». */
  'ongoing',
  /** Awaited, and nobody has said for when. */
  'undated',
  'done',
  'doneLate',
  'notDone',
  'notApplicable',
  'removed',
]);
export type Standing = z.infer<typeof standingSchema>;

/** How many days ahead count as soon. */
export const SOON_DAYS = 7;

export interface StoredStanding {
  readonly outcome: Outcome;
  /** `null`: no day is known. */
  readonly due: PlainDate | null;
  /** No day is known because the deadline itself is none; of no account where there is a day. */
  readonly ongoing: boolean;
  readonly doneOn: PlainDate | null;
}

/** Something still has to be done: «частично» is not the end of it. */
export function isAwaited(outcome: Outcome): boolean {
  return outcome === 'open' || outcome === 'partly';
}

/** The standing of a cell on a day. A postponed cell is judged by the day it was postponed to. */
export function standingOf({ outcome, due, ongoing, doneOn }: StoredStanding, today: PlainDate): Standing {
  switch (outcome) {
    case 'open':
    case 'partly':
      return due === null && ongoing ? 'ongoing' : awaitedStanding(due, today);
    case 'done':
      return due !== null && doneOn !== null && doneOn > due ? 'doneLate' : 'done';
    case 'notDone':
    case 'notApplicable':
    case 'removed':
      return outcome;
  }
}

/** How something that is still to be done stands. */
export function awaitedStanding(due: PlainDate | null, today: PlainDate): 'overdue' | 'today' | 'soon' | 'planned' | 'undated' {
  if (due === null) return 'undated';
  if (due < today) return 'overdue';
  if (due === today) return 'today';
  return due <= addDays(today, SOON_DAYS) ? 'soon' : 'planned';
}

export const STANDING_WORDS: Readonly<Record<Standing, string>> = {
  overdue: 'Просрочено',
  today: 'Сегодня',
  soon: 'За 7 дней',
  planned: 'По плану',
  ongoing: 'Без даты',
  undated: 'Без срока',
  done: 'Исполнено',
  doneLate: 'Исполнено с опозданием',
  notDone: 'Не исполнено',
  notApplicable: 'Не требуется',
  removed: 'Снято с контроля',
};

export const OUTCOME_WORDS: Readonly<Record<Outcome, string>> = {
  open: 'Не отмечено',
  partly: 'Исполнено частично',
  done: 'Исполнено',
  notDone: 'Не исполнено',
  notApplicable: 'Не требуется',
  removed: 'Снято с контроля',
};
