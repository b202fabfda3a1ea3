import { contentDoubts } from '../documents/contentDoubts.ts';
import { defaultLetterhead } from '../documents/defaultLetterhead.ts';
import type { DoubtKind } from '../documents/doubt.ts';
import type { Content } from '../documents/kinds.ts';
import type { Piece, RecognitionDoubt } from './recognised.ts';

/**
 * What is odd in the paper itself, once it is content: a person listed twice, a question nobody heard, a gap among sections.
 * Nothing of it is corrected (acceptance.md); each is told at the line it stands on.
 */
export function paperDoubts(content: Content, pieces: readonly Piece[]): readonly RecognitionDoubt[] {
  const lines = new Map<string, number>();
  for (const { target, line } of pieces) if (!lines.has(target)) lines.set(target, line);
  // An old paper is no draft: what is late, unanswered or set unlike the letterhead is no matter of reading it.
  return contentDoubts(content, LETTERHEAD, content.date ?? '0001-01-01')
    .filter(({ kind }) => ODD.has(kind))
    .map(({ text, where }) => {
      const line = where === null ? undefined : lines.get(where);
      return { what: text, line: line ?? null, ...(where === null ? {} : { target: where }) };
    });
}

const LETTERHEAD = defaultLetterhead('recognition', []);

/** What belongs to the paper and not to its state; scopes of deadlines and later references are told by recognition itself. */
const ODD: ReadonlySet<DoubtKind> = new Set<DoubtKind>([
  'personTwice',
  'notHeard',
  'otherSpeaker',
  'noChair',
  'sameLabel',
  'noSuchDay',
  'unclosed',
  'sectionGap',
  'sameActivity',
  'noRowDeadline',
  'unclearDeadline',
  'noRowResponsible',
  'noRowNumber',
  'sameRow',
  'rowStyle',
]);
