import { plainParagraph, type Block } from '../../documents/richText.ts';
import type { BuilderContext } from '../builder.ts';
import { joinStretches, trimStretch } from '../joinStretches.ts';
import { wholeLine, type LineStretch } from '../lineStretch.ts';
import { findOperative } from './operativeWord.ts';
import type { RoledLine } from './roledLine.ts';

export interface OrderBasis {
  readonly preamble: Block[];
  /** As written, its colon included; empty where the paper has none. */
  readonly operative: string;
  /** Words behind the operative word on its line: a point begins there. */
  readonly rest: LineStretch | null;
}

/** So many paragraphs a basis can have. */
const MOST = 200;

/** The basis and the operative word, claimed as `preamble` and `operative`. */
export function orderPreamble(lines: readonly RoledLine[], { claims }: Pick<BuilderContext, 'claims'>): OrderBasis {
  const paragraphs: LineStretch[][] = [];
  let operative = '';
  let rest: LineStretch | null = null;
  for (const { line, role } of lines) {
    const found = operative === '' ? findOperative(line.words) : null;
    const own = found ?? (role === 'operative' && operative === '' ? { from: 0, to: line.words.length } : null);
    if (own) {
      const word = trimStretch({ line, from: own.from, to: own.to });
      operative = line.words.slice(word.from, word.to);
      claims.claim(line, 'operative', '', word.from, word.to);
      const behind = trimStretch({ line, from: own.to, to: line.words.length });
      if (behind.from < behind.to) rest = behind;
    }
    const words = trimStretch(own ? { line, from: 0, to: own.from } : wholeLine(line));
    if (words.from >= words.to) continue;
    const last = paragraphs.at(-1);
    if (last && (role === 'continuation' || paragraphs.length >= MOST)) last.push(words);
    else paragraphs.push([words]);
  }
  const preamble = paragraphs.map((stretches) => {
    const joined = joinStretches(stretches);
    joined.claim(claims, 'preamble', 'body');
    return plainParagraph(joined.text);
  });
  return { preamble, operative, rest };
}
