import type { LinePart } from './lineParts.ts';
import { comparable } from './wordsOfLine.ts';

/** Other words of one part of a printed line. */
export interface ChangedPart {
  readonly part: LinePart;
  readonly after: string;
}

/**
 * Tells apart what a changed line of a file says in each part of its printed line. Either one part changed and all around it is as
 * it was, or the fixed words between the parts part the new ones in one way only. `null` where neither shows it.
 */
export function splitParts(parts: readonly LinePart[], text: string): readonly ChangedPart[] | null {
  const owned = parts.flatMap((part, at) => (part.place ? [at] : []));
  for (const at of owned) {
    const between = middleOf(textOf(parts.slice(0, at)), text, textOf(parts.slice(at + 1)));
    const part = parts[at];
    if (part && between !== null) return [{ part, after: between }];
  }
  return bySeparators(parts, text);
}

function textOf(parts: readonly LinePart[]): string {
  return parts.map((part) => part.text).join('');
}

/** What stands between a beginning and an end, whatever spaces these have. */
function middleOf(start: string, text: string, end: string): string | null {
  const [from, to] = [afterWords(text, start), beforeWords(text, end)];
  return from === null || to === null || from > to ? null : text.slice(from, to).trim();
}

const UNSEEN = /[\s\u00AD\u200B\u2060\uFEFF]/u;

/** How far a text goes that begins with these words; `null` where it does not. */
export function afterWords(text: string, start: string): number | null {
  let at = 0;
  for (const sign of start) {
    if (UNSEEN.test(sign)) continue;
    while (at < text.length && UNSEEN.test(text[at] ?? '')) at += 1;
    if (!text.startsWith(sign, at)) return null;
    at += sign.length;
  }
  if (comparable(text.slice(0, at)) !== comparable(start)) return null;
  // A word goes on to its end: «Отделу» does not begin «Отделуша».
  return isLetter(comparable(start).at(-1)) && isLetter(text[at]) ? null : at;
}

/** Where the words begin with which a text ends; `null` where it does not. */
function beforeWords(text: string, end: string): number | null {
  let at = text.length;
  for (const sign of [...end].toReversed()) {
    if (UNSEEN.test(sign)) continue;
    while (at > 0 && UNSEEN.test(text[at - 1] ?? '')) at -= 1;
    if (!text.endsWith(sign, at)) return null;
    at -= sign.length;
  }
  if (comparable(text.slice(at)) !== comparable(end)) return null;
  return isLetter(comparable(end)[0]) && isLetter(text[at - 1]) ? null : at;
}

function isLetter(sign: string | undefined): boolean {
  return sign !== undefined && /[\p{L}\p{N}]/u.test(sign);
}

/** More than a person would look through, and more than a search should. */
const MOST = { parts: 6, signs: 2000 };

/** As few parts as can have changed, where only one way of it fits. */
function bySeparators(parts: readonly LinePart[], text: string): readonly ChangedPart[] | null {
  const owned = parts.flatMap((part, at) => (part.place ? [at] : []));
  if (owned.length > MOST.parts || text.length > MOST.signs) return null;
  const choices = Array.from({ length: 2 ** owned.length - 1 }, (_, bits) => owned.filter((_part, at) => ((bits + 1) >> at) & 1));
  for (let count = 2; count <= owned.length; count += 1) {
    const ways = choices.flatMap((changed) => {
      const way = changed.length === count ? wayToRead(parts, new Set(changed), text) : null;
      return way ? [way] : [];
    });
    if (ways.length > 0) return ways.length === 1 ? (ways[0] ?? null) : null;
  }
  return null;
}

/** What the changed parts say if all others stay; `null` where they do not, or where the changed ones flow into each other. */
function wayToRead(parts: readonly LinePart[], changed: ReadonlySet<number>, text: string): readonly ChangedPart[] | null {
  if ([...changed].some((at) => changed.has(at + 1))) return null;
  const last = parts.length - 1;
  const hasBreaks = text.includes('\n');
  // Empty cells at the end of a row are no words.
  const pattern = (lazy: string): string =>
    parts
      .map((part, at) => (changed.has(at) ? `([\\s\\S]+${lazy})` : loose(at === last ? part.text.trimEnd() : part.text, hasBreaks)))
      .join('');
  const [shortest, longest] = ['?', ''].map((lazy) => new RegExp(`^\\s*${pattern(lazy)}\\s*$`, 'u').exec(text)?.slice(1));
  if (!shortest || !longest || shortest.some((words, at) => comparable(words) !== comparable(longest[at] ?? ''))) return null;
  return [...changed].flatMap((at, index) => {
    const part = parts[at];
    return part ? [{ part, after: (shortest[index] ?? '').trim() }] : [];
  });
}

/** A tab may be the edge of a cell or a wide gap; a break stays one where the file has any; other spaces are any space. */
function loose(fixed: string, hasBreaks: boolean): string {
  const space = (piece: string): string => {
    if (piece.includes('\t')) return String.raw`\s*\t\s*`;
    return piece.includes('\n') && hasBreaks ? String.raw`\s*\n\s*` : String.raw`\s+`;
  };
  return fixed
    .split(/(\s+)/u)
    .map((piece) => (piece === '' || piece.trim() !== '' ? piece.replace(/[$()*+.?[\\\]^{|}]/gu, String.raw`\$&`) : space(piece)))
    .join('');
}
