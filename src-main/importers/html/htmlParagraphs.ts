import type { SourceBlock, SourceParagraph } from '../../../src-shared/recognition/sourcePaper.ts';
import type { HtmlLists } from './htmlLists.ts';

/** Collects words into paragraphs, with the looks that surround them. */
export interface HtmlParagraphs {
  /** Words as the file has them; `\n` alone is a line break. */
  readonly add: (words: string) => void;
  /** Ends the paragraph, if it has begun. */
  readonly flush: () => void;
  /** An element begins; gives back what to do when it ends. */
  readonly enter: (name: string, attributes: Readonly<Record<string, string>>) => () => void;
}

interface Looks {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly align: SourceParagraph['align'];
  readonly style: string | undefined;
  readonly kept: boolean;
  /** The number that Word wrote into the page in place of an automatic one. */
  readonly mark: boolean;
  /** Depth in Word's own list. */
  readonly level: number;
}

const PLAIN: Looks = {
  bold: false,
  italic: false,
  underline: false,
  align: undefined,
  style: undefined,
  kept: false,
  mark: false,
  level: 0,
};

/** Makes the collector; paragraphs go where `put` says. */
export function htmlParagraphs(put: (block: SourceBlock) => void, lists: HtmlLists): HtmlParagraphs {
  let looks = PLAIN;
  let pieces: { readonly text: string; readonly looks: Looks }[] = [];
  const flush = (): void => {
    const ended = pieces;
    pieces = [];
    const text = tidied(
      ended
        .filter((one) => !one.looks.mark)
        .map((one) => one.text)
        .join(''),
    );
    const typed = ended
      .filter((one) => one.looks.mark)
      .map((one) => one.text)
      .join('')
      .trim();
    if (text === '' && typed === '') return;
    const mark = typed === '' ? lists.mark() : { label: typed, level: ended[0]?.looks.level ?? 0, bullet: !/[\p{L}\p{N}]/u.test(typed) };
    const lettered = ended.filter((one) => /[\p{L}\p{N}]/u.test(one.text)).map((one) => one.looks);
    const all = (ask: (one: Looks) => boolean): boolean => lettered.length > 0 && lettered.every(ask);
    const { align, style } = ended[0]?.looks ?? PLAIN;
    put({
      kind: 'paragraph',
      text,
      ...(mark === null ? {} : { label: mark.label, level: Math.min(mark.level, 8) }),
      ...(mark?.bullet ? { bullet: true as const } : {}),
      ...(style === undefined ? {} : { style }),
      ...(all((one) => one.bold) ? { bold: true as const } : {}),
      ...(all((one) => one.italic) ? { italic: true as const } : {}),
      ...(all((one) => one.underline) ? { underline: true as const } : {}),
      ...(align === undefined ? {} : { align }),
    });
  };
  return {
    add: (words) => {
      if (words === '\n') pieces.push({ text: '\v', looks });
      else pieces.push({ text: looks.kept ? words.replace(/\r\n?|\n/g, '\v') : words.replace(/[ \t\r\n\f]+/g, ' '), looks });
    },
    flush,
    enter: (name, attributes) => {
      const outer = looks;
      looks = looksOf(name, attributes, outer);
      return () => {
        looks = outer;
      };
    },
  };
}

/** Spaces of the file fall together; a vertical tab stands for a line break until here. */
function tidied(text: string): string {
  const lines = text.replace(/ {2,}/g, ' ').replace(/ ?\v ?/g, '\n');
  // By hand: a pattern for spaces at the end looks from each of thousands of empty lines to the end.
  let from = 0;
  let to = lines.length;
  while (from < to && isGap(lines[from])) from += 1;
  while (to > from && isGap(lines[to - 1])) to -= 1;
  return lines.slice(from, to);
}

function isGap(char: string | undefined): boolean {
  return char === ' ' || char === '\n';
}

function looksOf(name: string, attributes: Readonly<Record<string, string>>, outer: Looks): Looks {
  const style = attributes['style'] ?? '';
  return {
    bold:
      switched(style, /font-weight\s*:\s*(bold|[6-9]00|normal|[1-5]00)/i, /^bold|^[6-9]/i) ??
      (outer.bold || /^(?:b|strong|th|h[1-6])$/.test(name)),
    italic: switched(style, /font-style\s*:\s*(italic|normal)/i, /italic/i) ?? (outer.italic || /^(?:i|em)$/.test(name)),
    underline: switched(style, /text-decoration\s*:\s*(underline|none)/i, /underline/i) ?? (outer.underline || /^(?:u|ins)$/.test(name)),
    align: alignOf(name, attributes['align'], style) ?? outer.align,
    style: /^h[1-6]$/.test(name) ? `heading ${name.slice(1)}` : outer.style,
    kept: outer.kept || name === 'pre',
    mark: outer.mark || /mso-list\s*:\s*ignore/i.test(style),
    level: Number(/mso-list\s*:[^;]*\blevel([1-9])/i.exec(style)?.[1] ?? outer.level + 1) - 1,
  };
}

function switched(style: string, property: RegExp, on: RegExp): boolean | undefined {
  const value = property.exec(style)?.[1];
  return value === undefined ? undefined : on.test(value);
}

function alignOf(name: string, attribute: string | undefined, style: string): SourceParagraph['align'] {
  if (name === 'center') return 'center';
  // A table stands at the left or right; its text does not.
  if (name === 'table') return undefined;
  const value = (/text-align\s*:\s*([a-z]+)/i.exec(style)?.[1] ?? attribute ?? '').toLowerCase();
  return value === 'left' || value === 'center' || value === 'right' || value === 'justify' ? value : undefined;
}
