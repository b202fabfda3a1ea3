import type { PlainDate } from '../../src-shared/base/plainDate.ts';
import { explainDeadline } from '../editor/deadlineLine.ts';

/** What the chip under a deadline says. The one place where the grid meets the grammar of deadlines. */
export interface DeadlineReading {
  /** Short words for the chip; empty where there is nothing to say beyond the words themselves. */
  readonly text: string;
  /** `unclear`: somebody should look, for no single reading fits. */
  readonly kind: 'understood' | 'unclear' | 'none';
}

const NOTHING: DeadlineReading = { text: '', kind: 'none' };
const KEPT = 4000;
const known = new Map<string, DeadlineReading>();

/** Reads the words of a deadline cell; equal words are read once. `date` is the paper's, for days without a year. */
export function readDeadlineCell(words: string, date: PlainDate | null): DeadlineReading {
  if (words.trim() === '') return NOTHING;
  const key = `${date ?? ''} ${words}`;
  const before = known.get(key);
  if (before) return before;
  if (known.size >= KEPT) known.clear();
  const read = readAfresh(words, date);
  // A chip that repeats the words would be noise.
  const reading = read.kind === 'understood' && read.text === words.trim() ? NOTHING : read;
  known.set(key, reading);
  return reading;
}

function readAfresh(words: string, date: PlainDate | null): DeadlineReading {
  const read = explainDeadline(words, date);
  switch (read.kind) {
    case 'date':
      return { text: read.text.replace(/^Понято как: /u, ''), kind: 'understood' };
    case 'noSuchDay':
      return { text: 'такой даты нет', kind: 'unclear' };
    case 'words':
      return NOTHING;
  }
}
