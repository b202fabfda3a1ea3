import { htmlRemnantAt } from './htmlRemnant.ts';

/** Words that look the same. */
export interface InlineRun {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
}

type Token =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'stars'; readonly char: string; readonly length: number; readonly opens: boolean; readonly closes: boolean }
  | { readonly kind: 'tag'; readonly name: 'b' | 'i' | 'u'; readonly closing: boolean };

const LINK = /!?\[([^\][\n]{0,300})\]\(\s*<?([^()\s<>]{1,500})>?(?:[ \t]+"[^"\n]{0,200}")?\s*\)/uy;
const ADDRESS = /<((?:https?:\/\/|mailto:)[^<>\s]{1,500}|[^<>\s@]{1,100}@[^<>\s]{1,200})>/uy;

/** Reads emphasis, escapes, links and what is left of HTML: what comes out are words and how they look. */
export function inlineRuns(source: string): readonly InlineRun[] {
  const tokens = tokensOf(source);
  const partners = pairs(tokens);
  const runs: InlineRun[] = [];
  const open = { bold: 0, italic: 0, underline: 0 };
  tokens.forEach((token, at) => {
    if (token.kind === 'tag') {
      const property = token.name === 'b' ? 'bold' : token.name === 'i' ? 'italic' : 'underline';
      open[property] = Math.max(0, open[property] + (token.closing ? -1 : 1));
      return;
    }
    const partner = token.kind === 'stars' ? partners.get(at) : undefined;
    if (token.kind === 'stars' && partner !== undefined) {
      const step = partner > at ? 1 : -1;
      if (token.length >= 2) open.bold += step;
      if (token.length !== 2) open.italic += step;
      return;
    }
    const text = token.kind === 'text' ? token.text : token.char.repeat(token.length);
    runs.push({ text, bold: open.bold > 0, italic: open.italic > 0, underline: open.underline > 0 });
  });
  return runs;
}

function tokensOf(source: string): readonly Token[] {
  const tokens: Token[] = [];
  let plain = '';
  const push = (token: Token): void => {
    if (plain !== '') tokens.push({ kind: 'text', text: plain });
    plain = '';
    tokens.push(token);
  };
  for (let at = 0; at < source.length;) {
    const char = source[at] ?? '';
    if (char === '\\' && /[!-/:-@[-`{-~№]/u.test(source[at + 1] ?? '')) {
      plain += source[at + 1] ?? '';
      at += 2;
    } else if (char === '*' || char === '_') {
      const run = starsAt(source, at);
      push(run);
      at += run.length;
    } else if (char === '[' || (char === '!' && source[at + 1] === '[')) {
      const link = matchAt(LINK, source, at);
      plain += link === null ? char : linkWords(char, link);
      at += link?.[0].length ?? 1;
    } else if (char === '<' || char === '&') {
      const address = char === '<' ? matchAt(ADDRESS, source, at) : null;
      const remnant = address === null ? htmlRemnantAt(source, at) : null;
      if (remnant?.tag !== undefined) push({ kind: 'tag', ...remnant.tag });
      else plain += address?.[1] ?? remnant?.text ?? char;
      at += address?.[0].length ?? remnant?.length ?? 1;
    } else {
      plain += char;
      at += 1;
    }
  }
  if (plain !== '') tokens.push({ kind: 'text', text: plain });
  return tokens;
}

function matchAt(pattern: RegExp, source: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(source);
}

/** The address of a link is kept behind its words: no word is lost. A picture has only its name. */
function linkWords(first: string, link: RegExpExecArray): string {
  const [, words = '', address = ''] = link;
  if (first === '!' || address === words || address.startsWith('#')) return words;
  return words === '' ? address : `${words} (${address})`;
}

function starsAt(source: string, at: number): Extract<Token, { kind: 'stars' }> {
  const char = source[at] ?? '*';
  let length = 1;
  while (source[at + length] === char) length += 1;
  const before = source[at - 1] ?? ' ';
  const after = source[at + length] ?? ' ';
  if (char === '*' && length === 2) {
    // Converters put the space on the wrong side («**Присутствовали: **Фамилия»): two stars are emphasis wherever they pair.
    return { kind: 'stars', char, length, opens: after !== ' ' || before.trim() === '', closes: true };
  }
  const wordAfter = /[\p{L}\p{N}«("„[]/u.test(after);
  const wordBefore = /[\p{L}\p{N}».,:;!?)"“\]]/u.test(before);
  const inside = char === '_' && /[\p{L}\p{N}_]/u.test(before) && /[\p{L}\p{N}_]/u.test(after);
  return { kind: 'stars', char, length, opens: length <= 3 && wordAfter && !inside, closes: length <= 3 && wordBefore && !inside };
}

/** Each opening mark with the nearest closing one of the same kind; pairs do not cross. */
function pairs(tokens: readonly Token[]): ReadonlyMap<number, number> {
  const partners = new Map<number, number>();
  const waiting = new Map<string, number[]>();
  tokens.forEach((token, at) => {
    if (token.kind !== 'stars') return;
    const key = `${token.char}${token.length}`;
    const stack = waiting.get(key) ?? [];
    waiting.set(key, stack);
    const opener = stack.at(-1);
    if (token.closes && opener !== undefined) {
      stack.pop();
      partners.set(opener, at);
      partners.set(at, opener);
      // What opened in between and is still open can pair no more.
      for (const other of waiting.values()) while ((other.at(-1) ?? -1) > opener) other.pop();
      return;
    }
    if (token.opens) stack.push(at);
  });
  return partners;
}
