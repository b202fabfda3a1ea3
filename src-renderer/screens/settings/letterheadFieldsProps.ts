import type { Letterhead } from '../../../src-shared/documents/letterhead.ts';

/** What every group of the letterhead's fields gets. */
export interface LetterheadFieldsProps {
  readonly value: Letterhead;
  readonly onChange: (value: Letterhead) => void;
}
