import type { SourceAside, SourceParagraph } from '../../../src-shared/recognition/sourcePaper.ts';

/** Where the characters of a group go. */
export type RtfDestination = 'text' | 'label' | 'fonts' | 'skip';

/** What a group inherits and its end takes back. */
export interface RtfGroup {
  readonly destination: RtfDestination;
  readonly aside: SourceAside | undefined;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  /** Struck by tracked changes, or hidden: words that are not on paper. */
  readonly gone: boolean;
  readonly font: number;
  /** How many bytes stand behind a \u for programs without Unicode. */
  readonly fallback: number;
  /** The group began with \*: who does not know its word leaves it out. */
  readonly optional: boolean;
}

/** Properties of a paragraph, which \pard takes back. */
export interface RtfParagraph {
  readonly align: SourceParagraph['align'];
  readonly indentTwips: number;
  readonly inTable: boolean;
  /** Depth in a list. */
  readonly level: number;
}

export const FIRST_GROUP: RtfGroup = {
  destination: 'text',
  aside: undefined,
  bold: false,
  italic: false,
  underline: false,
  gone: false,
  font: -1,
  fallback: 1,
  optional: false,
};

export const PLAIN_PARAGRAPH: RtfParagraph = { align: undefined, indentTwips: 0, inTable: false, level: 0 };

/** Code pages by the number of a font's character set (RTF 1.9.1, \fcharset). */
const CHARSETS: Readonly<Record<number, string>> = {
  0: 'windows-1252', 77: 'x-mac-cyrillic', 161: 'windows-1253', 162: 'windows-1254', 186: 'windows-1257', 204: 'windows-1251', 238: 'windows-1250',
}; // prettier-ignore

/** The encoding of a font's bytes; `undefined` for that of the file. */
export function charsetEncoding(charset: number): string | undefined {
  return CHARSETS[charset];
}

/** The encoding of \ansicpg; Russian where none is named: these are Russian papers. */
export function pageEncoding(page: number): string {
  if (page === 866) return 'ibm866';
  if (page === 20866) return 'koi8-r';
  if (page === 65001) return 'utf-8';
  return page >= 1250 && page <= 1258 ? `windows-${page}` : 'windows-1251';
}
