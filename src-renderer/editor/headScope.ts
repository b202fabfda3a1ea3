import type { PlainDate } from '../../src-shared/base/plainDate.ts';
import type { Letterhead } from '../../src-shared/documents/letterhead.ts';

/** What the words of the head are derived from besides the head itself. */
export interface HeadScope {
  readonly letterhead: Letterhead;
  /** The number the journal already gave; then it is not typed by hand. */
  readonly number: string | null;
  /** Gives a date without a year its year. */
  readonly today: PlainDate;
}
