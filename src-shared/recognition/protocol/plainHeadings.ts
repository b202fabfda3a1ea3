import { findNames } from '../people/findNames.ts';
import type { SourceLine } from '../sourceLines.ts';
import { questionLabel } from './questionNumber.ts';

/** No heading is longer. */
const LONGEST = 200;

/**
 * Places of lines that name a question in minutes without «Слушали» and «Решили»: «1. О ремонте кровли», and below it
 * «Кедрову С.И. – завершить до 1 мая». The lines below them are the decisions.
 */
export function plainHeadings(lines: readonly SourceLine[]): ReadonlySet<number> {
  return new Set(lines.flatMap((line, at) => (isHeading(line) && isTask(lines[at + 1]) ? [at] : [])));
}

function isHeading({ words, cell, aside }: SourceLine): boolean {
  if (cell || aside !== undefined || words.length > LONGEST) return false;
  const label = questionLabel(words);
  const bare = words.slice(label?.to ?? 0).trim();
  return label !== null && /^Об?\s/u.test(bare) && !/[;:,]$/u.test(bare);
}

/** «Кедрову С.И. – завершить ремонт», «Директорам школ обеспечить …»: no number of its own, and something to do near its beginning. */
function isTask(line: SourceLine | undefined): boolean {
  if (!line || line.cell || /^\s*\d/u.test(line.words)) return false;
  const [name] = findNames(line.words);
  const asked = /^.{0,120}?\p{Ll}(?:ать|ять|еть|ить|(?<!о)сти)(?:ся)?(?!\p{L})/u.test(line.words);
  return asked && (name?.from === 0 || /^\s*(?:[-–—•]\s*)?\p{L}+(?:ам|ям|ому|ему|ой|ей|у|ю|е|и)\s/u.test(line.words));
}
