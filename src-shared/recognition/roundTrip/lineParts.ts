import { annexNumbers, liveRuns } from '../../documents/annexNumbering.ts';
import type { Content } from '../../documents/kinds.ts';
import type { Letterhead } from '../../documents/letterhead.ts';
import { plainParagraph, runsText, type Block } from '../../documents/richText.ts';
import { mapBodies, paragraphPlaces } from './bodies.ts';
import { fieldsOf } from './fieldsOf.ts';
import type { WordsPlace } from './paperChange.ts';
import type { ToldReason } from './paperField.ts';

/** A stretch of a printed line: fixed, or the words of a place. */
export interface LinePart {
  readonly text: string;
  readonly place?: WordsPlace;
  readonly told?: ToldReason;
}

/**
 * Which stretches of each printed line show which place. The paper is printed once more with a mark instead of the words of every
 * place: where a mark comes out, those words stand. `null` for lines without any.
 */
export function lineParts(
  content: Content,
  letterhead: Letterhead,
  texts: readonly string[],
  printTexts: (content: Content) => readonly string[],
): readonly (readonly LinePart[] | null)[] {
  const places: KnownWords[] = [];
  const numbers = annexNumbers('annexes' in content ? content.annexes : []);
  let marked = content;
  for (const { name, id, words, put, told } of fieldsOf(content, letterhead)) {
    marked = put(marked, mark(places.length));
    places.push({ place: { kind: 'field', field: name, id }, words, ...(told === undefined ? {} : { told }) });
  }
  marked = mapBodies(marked, (id, body) => {
    const at = paragraphPlaces(body);
    return body.map((block, index): Block => {
      if (block.kind !== 'paragraph' || runsText(block.runs).trim() === '') return block;
      places.push({ place: { kind: 'body', id, paragraph: at.indexOf(index) }, words: runsText(liveRuns(block.runs, numbers)) });
      return { ...block, runs: plainParagraph(mark(places.length - 1)).runs };
    });
  });
  const prints = printTexts(marked);
  // Every place that was marked printed something before: the lines are the same ones. Were they not, nothing is known of them.
  if (prints.length !== texts.length) return texts.map(() => null);
  return prints.map((print, index) => partsOf(print, texts[index] ?? '', places));
}

/** Signs that no keyboard has. */
const [OPEN, CLOSE] = ['\uE3A0', '\uE3A1'];
const MARK = new RegExp(`${OPEN}(\\d+)${CLOSE}`, 'u');

function mark(at: number): string {
  return `${OPEN}${at}${CLOSE}`;
}

interface KnownWords {
  readonly place: WordsPlace;
  readonly words: string;
  readonly told?: ToldReason;
}

function partsOf(print: string, text: string, places: readonly KnownWords[]): readonly LinePart[] | null {
  const pieces = print.split(MARK);
  if (pieces.length === 1) return null;
  // Fixed words and numbers of places in turn; each place's own words are what the line has between the fixed ones around it.
  const parts: LinePart[] = [];
  let from = 0;
  for (let at = 0; at < pieces.length; at += 2) {
    const fixed = pieces[at] ?? '';
    if (!text.startsWith(fixed, from)) return null;
    if (fixed !== '') parts.push({ text: fixed });
    from += fixed.length;
    const known = at + 1 < pieces.length ? places[Number(pieces[at + 1])] : undefined;
    if (!known) continue;
    const { words, ...place } = known;
    const to = text.startsWith(words, from) ? from + words.length : endBefore(text, from, pieces, at + 2);
    if (to < from) return null;
    parts.push({ text: text.slice(from, to), ...place });
    from = to;
  }
  return from === text.length ? parts : null;
}

/** Words that printing changed end where the fixed ones after them begin; -1 where nothing shows that. */
function endBefore(text: string, from: number, pieces: readonly string[], next: number): number {
  const after = pieces[next] ?? '';
  if (next + 1 >= pieces.length) return text.endsWith(after) ? text.length - after.length : -1;
  return after === '' ? -1 : text.indexOf(after, from);
}
