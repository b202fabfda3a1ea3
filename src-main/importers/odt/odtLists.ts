import { spellNumber } from '../docx/numberFormats.ts';
import { seenText } from '../docx/symbolCharacters.ts';
import type { XmlElement } from '../xml/readXml.ts';
import { child, elements } from '../xml/xmlElements.ts';

/** The mark of a list's item as it is printed. */
export interface OdtMark {
  readonly label: string;
  readonly bullet: boolean;
}

/** Counts the lists of one file; items have to be told in reading order. */
export interface OdtLists {
  /** Begins a list that lies in no other one; gives the name under which it counts. */
  readonly begin: (list: XmlElement) => string;
  /** Counts an item of a list with these levels; `level` from 1. `null` when nothing is printed. */
  readonly next: (key: string, style: XmlElement | undefined, level: number, start: number | undefined) => OdtMark | null;
}

export function odtLists(): OdtLists {
  const counts = new Map<string, (number | undefined)[]>();
  const keys = new Map<string, string>();
  const lastOfStyle = new Map<string, string>();
  let begun = 0;
  return {
    begin: (list) => {
      const style = list.attributes['text:style-name'] ?? '';
      const goesOn = keys.get(list.attributes['text:continue-list'] ?? '');
      const before = list.attributes['text:continue-numbering'] === 'true' ? lastOfStyle.get(style) : undefined;
      begun += 1;
      const key = goesOn ?? before ?? `list ${begun}`;
      const id = list.attributes['xml:id'];
      if (id !== undefined) keys.set(id, key);
      lastOfStyle.set(style, key);
      return key;
    },
    next: (key, style, level, start) => {
      const own = counts.get(key) ?? [];
      counts.set(key, own);
      const first = (at: number): number => Number(levelOf(style, at)?.attributes['text:start-value'] ?? 1);
      // A level that is passed over has begun all the same.
      for (let above = 1; above < level; above += 1) own[above] ??= first(above);
      const before = own[level];
      own[level] = start ?? (before === undefined ? first(level) : before + 1);
      own.length = level + 1;
      return markOf(style, level, own);
    },
  };
}

function levelOf(style: XmlElement | undefined, level: number): XmlElement | undefined {
  return elements(style).find((one) => one.attributes['text:level'] === String(level));
}

function markOf(style: XmlElement | undefined, level: number, counts: readonly (number | undefined)[]): OdtMark | null {
  const own = levelOf(style, level);
  if (own === undefined) return null;
  if (own.name === 'text:list-level-style-bullet') {
    const label = seenText(own.attributes['text:bullet-char'] ?? '•', fontOf(own)).trim();
    return label === '' ? null : { label, bullet: true };
  }
  if (own.name === 'text:list-level-style-image') return { label: '•', bullet: true };
  const spelled = (at: number): string => spellNumber(counts[at] ?? 1, formatOf(levelOf(style, at)?.attributes['style:num-format'] ?? '1'));
  const pattern = own.attributes['style:num-list-format'] ?? own.attributes['loext:num-list-format'];
  const label =
    pattern === undefined ? joined(own, level, spelled) : pattern.replaceAll(/%(\d{1,2})%/g, (_, at: string) => spelled(Number(at)));
  return label.trim() === '' || (own.attributes['style:num-format'] ?? '') === '' ? null : { label: label.trim(), bullet: false };
}

/** The older way to say it: so many levels joined by dots, something before and something behind. */
function joined(own: XmlElement, level: number, spelled: (at: number) => string): string {
  const shown = Math.min(level, Number(own.attributes['text:display-levels'] ?? 1));
  const numbers = Array.from({ length: shown }, (_, at) => spelled(level - shown + 1 + at)).filter((one) => one !== '');
  return `${own.attributes['style:num-prefix'] ?? ''}${numbers.join('.')}${own.attributes['style:num-suffix'] ?? ''}`;
}

function fontOf(level: XmlElement): string {
  const properties = child(level, 'style:text-properties');
  return (properties?.attributes['style:font-name'] ?? properties?.attributes['fo:font-family'] ?? '').replaceAll("'", '');
}

/** Formats of ODF (20.322) under the names that Word has for them. */
function formatOf(format: string): string {
  if (format.startsWith('А')) return 'russianUpper';
  if (format.startsWith('а')) return 'russianLower';
  switch (format) {
    case '':
      return 'none';
    case 'I':
      return 'upperRoman';
    case 'i':
      return 'lowerRoman';
    case 'A':
      return 'upperLetter';
    case 'a':
      return 'lowerLetter';
    default:
      return 'decimal';
  }
}
