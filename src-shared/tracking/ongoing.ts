import type { Deadline } from '../deadline/deadline.ts';
import type { AskWhy } from './deadlineOf.ts';

/** What is known of the days of a duty that has none. */
export interface DaylessDuty {
  /** `null`: there is no deadline, or nobody understood it. */
  readonly deadline: Deadline | null;
  readonly ask: AskWhy | null;
  /** Somebody said that no day can be known. */
  readonly saidNone: boolean;
}

/**
 * Whether a duty without days has a deadline all the same: «постоянно», «по мере необходимости», «ежедневно», an event, or one
 * of which a person said that it has no day. The others have none, or one whose day is still to be found out: «без срока».
 */
export function isOngoing({ deadline, ask, saidNone }: DaylessDuty): boolean {
  return saidNone || (deadline !== null && (ask === null || ask === 'event'));
}

/** Beside figures and states: what they have in common. */
export const ONGOING_HINT = 'Без даты: постоянно, по мере необходимости или по событию';
