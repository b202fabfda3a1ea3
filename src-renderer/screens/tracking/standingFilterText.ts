import { STANDING_WORDS } from '../../../src-shared/tracking/standing.ts';
import type { StandingFilter } from '../../../src-shared/tracking/trackingFilter.ts';

/** A state one may ask for, as the choice and a printed list name it. */
export function standingFilterText(standing: StandingFilter): string {
  switch (standing) {
    case 'awaited':
      return 'Ждёт исполнения';
    case 'partly':
      return 'Исполнено частично';
    default:
      return STANDING_WORDS[standing];
  }
}
