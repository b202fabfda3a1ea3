import type { Node } from 'prosemirror-model';
import { annexesIn, MAIN, type Bodies, type TabId } from './bodies.ts';
import type { Head } from './heads.ts';
import type { HeadScope } from './headScope.ts';
import { sheetFields, type SheetFieldText } from './sheetFields.ts';

/** Where a searched text stands on the sheet, in reading order. */
export type Match = { readonly tab: TabId; readonly from: number; readonly to: number } & (
  | { readonly kind: 'field'; readonly field: string }
  | { readonly kind: 'body' }
);

export interface FindOptions {
  readonly query: string;
  readonly matchCase: boolean;
}

/** Letters that people do not tell apart when they search: ё and е, non-breaking and plain spaces, capitals. Keeps the length. */
function fold(text: string, matchCase: boolean): string {
  const same = text.replaceAll('\u00a0', ' ').replaceAll('ё', 'е').replaceAll('Ё', 'Е');
  return matchCase ? same : same.toLowerCase();
}

/** Offsets of every occurrence, without overlaps. */
export function occurrences(text: string, { query, matchCase }: FindOptions): readonly number[] {
  const needle = fold(query, matchCase);
  const folded = fold(text, matchCase);
  // A letter whose lower case is longer (İ) would shift every offset after it.
  const hay = folded.length === text.length ? folded : fold(text, true);
  const found: number[] = [];
  if (needle === '') return found;
  for (let at = hay.indexOf(needle); at >= 0; at = hay.indexOf(needle, at + needle.length)) found.push(at);
  return found;
}

/** Every match in the paper, tab by tab: fields before the text, the text, fields after it. */
export function findAll(head: Head, bodies: Bodies, scope: HeadScope, options: FindOptions): readonly Match[] {
  if (options.query === '') return [];
  const fields = sheetFields(head, scope);
  const tabs: readonly TabId[] = [MAIN, ...annexesIn(head).map((annex) => annex.id)];
  return tabs.flatMap((tab) => {
    const body = bodies.get(tab);
    const own = fields.filter((field) => field.tab === tab);
    return [
      ...own.filter(({ after }) => !after).flatMap((field) => inField(field, options)),
      ...(body ? inBody(body, tab, options) : []),
      ...own.filter(({ after }) => after).flatMap((field) => inField(field, options)),
    ];
  });
}

function inField({ name, tab, text }: SheetFieldText, options: FindOptions): Match[] {
  return occurrences(text, options).map((from) => ({ kind: 'field', tab, field: name, from, to: from + options.query.length }));
}

function inBody(doc: Node, tab: TabId, options: FindOptions): Match[] {
  const matches: Match[] = [];
  doc.descendants((node, pos) => {
    if (!node.isTextblock) return true;
    for (const at of occurrences(node.textContent, options)) {
      matches.push({ kind: 'body', tab, from: pos + 1 + at, to: pos + 1 + at + options.query.length });
    }
    return false;
  });
  return matches;
}

/** A text with its occurrences replaced. */
export function replaceIn(text: string, options: FindOptions, by: string): string {
  let result = '';
  let from = 0;
  for (const at of occurrences(text, options)) {
    result += text.slice(from, at) + by;
    from = at + options.query.length;
  }
  return result + text.slice(from);
}
