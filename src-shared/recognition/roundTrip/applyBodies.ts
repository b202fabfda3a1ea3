import { annexNumbers, liveRuns } from '../../documents/annexNumbering.ts';
import type { Content } from '../../documents/kinds.ts';
import { plainParagraph, runsText, type Block } from '../../documents/richText.ts';
import { changedRuns } from './changedRuns.ts';
import { mapBodies, paragraphPlaces } from './bodies.ts';
import type { ParagraphAnchor } from './paperChange.ts';
import { comparable, untied } from './wordsOfLine.ts';

/** Changes a running text; `null` where it is gone or the change does not fit. */
export function changeBody(content: Content, id: string, change: (body: readonly Block[]) => readonly Block[] | null): Content | null {
  let done = false;
  const changed = mapBodies(content, (each, body) => {
    const next = each === id && !done ? change(body) : null;
    done ||= next !== null;
    return next ?? body;
  });
  return done ? changed : null;
}

/** Other words of a paragraph, counted among the paragraphs; its look stays where its words stay. `null` where it has others by now. */
export function setParagraph(
  content: Content,
  body: readonly Block[],
  paragraph: number,
  before: string,
  after: string,
): readonly Block[] | null {
  const at = paragraphWith(content, body, paragraph, [before]);
  const block = body[at];
  if (block?.kind !== 'paragraph') return null;
  return body.with(at, { ...block, runs: [...changedRuns(printedRuns(content, block), after)] });
}

/** Takes a paragraph out; what had only this one stays an empty text. */
export function removeParagraph(content: Content, body: readonly Block[], paragraph: number, before: string): readonly Block[] | null {
  const at = paragraphWith(content, body, paragraph, [before]);
  if (at < 0) return null;
  return body.length === 1 ? [plainParagraph('')] : body.toSpliced(at, 1);
}

/** Puts a paragraph beside another, which has its old words or those of the file. */
export function insertParagraph(
  content: Content,
  body: readonly Block[],
  { place, side, words }: ParagraphAnchor,
  after: string,
): readonly Block[] | null {
  const at = paragraphWith(content, body, place.paragraph, words);
  const beside = body[at];
  if (beside?.kind !== 'paragraph') return null;
  const { runs: _runs, ...look } = beside;
  const paragraph = { ...look, runs: plainParagraph(untied(after)).runs };
  return body.toSpliced(side === 'after' ? at + 1 : at, 0, paragraph);
}

/** The place among the blocks of a paragraph that prints one of these words; the nearest such one where it has moved on. */
function paragraphWith(content: Content, body: readonly Block[], paragraph: number, words: readonly string[]): number {
  const wanted = new Set(words.map(comparable));
  const places = paragraphPlaces(body);
  const fits = (at: number | undefined): boolean => {
    const block = at === undefined ? undefined : body[at];
    return block?.kind === 'paragraph' && wanted.has(comparable(runsText(printedRuns(content, block))));
  };
  if (fits(places[paragraph])) return places[paragraph] ?? -1;
  return places.toSorted((a, b) => Math.abs(places.indexOf(a) - paragraph) - Math.abs(places.indexOf(b) - paragraph)).find(fits) ?? -1;
}

/** Live references have the numbers that they print. */
function printedRuns(content: Content, block: Extract<Block, { kind: 'paragraph' }>) {
  return liveRuns(block.runs, annexNumbers('annexes' in content ? content.annexes : []));
}
