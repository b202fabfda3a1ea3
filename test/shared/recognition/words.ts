import { defaultLetterhead } from '../../../src-shared/documents/defaultLetterhead.ts';
import type { Content } from '../../../src-shared/documents/kinds.ts';
import { contentPaper } from '../../../src-shared/paper/contentPaper.ts';
import { paperText } from '../../../src-shared/paper/toText.ts';
import type { Recognised } from '../../../src-shared/recognition/recognised.ts';
import { sourceLines } from '../../../src-shared/recognition/sourceLines.ts';
import type { SourcePaper } from '../../../src-shared/recognition/sourcePaper.ts';

/** A second way to the invariant that asks nobody where words went: what is printed and what found no place, word by word. */

/** Words of a text, each as often as it stands there, in alphabetical order. */
export function wordsOf(text: string): readonly string[] {
  return (text.match(/[\p{L}\p{N}]+/gu) ?? []).toSorted();
}

/** All words of a paper, asides and automatic numbers included. */
export function sourceWords(paper: SourcePaper): readonly string[] {
  return wordsOf(
    sourceLines(paper)
      .map(({ words }) => words)
      .join('\n'),
  );
}

/** All words that the recognised content prints, and those that found no place. */
export function keptWords(paper: SourcePaper, { content, unplaced }: Recognised): readonly string[] {
  const lines = sourceLines(paper);
  const left = unplaced.map(({ line, from, to }) => lines[line]?.words.slice(from, to) ?? '');
  return wordsOf([content ? printed(content) : '', ...left].join('\n'));
}

/** None of its words stands in any paper: whatever is printed of it was not overtyped, and is seen. */
const LETTERHEAD = defaultLetterhead('letterhead', ['чужоеведомство']);

function printed(content: Content): string {
  // The sheets of visas and of acquaintance are tables to be filled in by hand, with words of their own: whom they name is counted.
  const sheets =
    content.kind === 'order' ? [...content.visas, ...content.acquaintance].map(({ person }) => person.wording ?? person.name) : [];
  const bare = content.kind === 'order' ? { ...content, visas: [], acquaintance: [] } : content;
  return [paperText(contentPaper(bare, LETTERHEAD, { number: null, date: null })), ...sheets].join('\n');
}

/** Words of the claims and of what found no place, by the book alone. */
export function bookedWords(paper: SourcePaper, { pieces, unplaced }: Recognised): readonly string[] {
  const lines = sourceLines(paper);
  return wordsOf([...pieces, ...unplaced].map(({ line, from, to }) => lines[line]?.words.slice(from, to) ?? '').join('\n'));
}
