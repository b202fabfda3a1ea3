import { plural } from '../russian/plural.ts';
import type { Doubt } from './doubt.ts';
import type { Passage } from './passage.ts';

/** Typed marks that print otherwise in a Russian paper (norms.md, section 5), each with what it is called. */
const SLIPS: readonly (readonly [RegExp, string])[] = [
  [/"[^"\n]*"/gu, 'прямые кавычки вместо «ёлочек»'],
  [/№(?=\d)/gu, '№ без пробела'],
  // Between words: «10 - 12» may be a subtraction or a range, and a line that begins with it is a list.
  [/(?<=[\p{L}.,»")][ \u00a0])-(?=[ \u00a0][\p{L}«"(])/gu, 'дефис вместо тире'],
];

/** One mild sentence for the whole text, leading to the first place; typed words are never changed. */
export function typographyDoubts(passages: readonly Pick<Passage, 'where' | 'text'>[]): readonly Doubt[] {
  const found = SLIPS.map(([slip, name]) => ({ name, count: passages.reduce((sum, { text }) => sum + occurrences(text, slip), 0) }));
  const slips = found.filter(({ count }) => count > 0);
  const first = passages.find(({ text }) => SLIPS.some(([slip]) => occurrences(text, slip) > 0));
  if (!first) return [];
  const count = slips.reduce((sum, slip) => sum + slip.count, 0);
  const names = slips.map(({ name }) => name).join(', ');
  const places = `${count}\u00a0${plural(count, 'место', 'места', 'мест')}`;
  return [{ kind: 'typography', text: `${names.charAt(0).toUpperCase()}${names.slice(1)}: ${places}.`, where: first.where }];
}

function occurrences(text: string, slip: RegExp): number {
  return [...text.matchAll(slip)].length;
}
