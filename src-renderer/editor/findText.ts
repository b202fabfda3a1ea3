import type { Node } from 'prosemirror-model';
import type { Head } from './sheetHistory.ts';
import type { HeadScope } from './headScope.ts';
import type { TextField } from './headText.ts';
import { headText } from './headText.ts';
import { attendeeText, signatureText } from '../../src-shared/documents/wording.ts';

/** Where a searched text stands on the sheet, in reading order. */
export type Match =
  | { readonly kind: 'field'; readonly field: string; readonly from: number; readonly to: number }
  | { readonly kind: 'body'; readonly from: number; readonly to: number };

export interface FindOptions {
  readonly query: string;
  readonly matchCase: boolean;
}

const FIELDS: readonly TextField[] = ['organisation', 'title', 'date', 'number', 'settlement', 'time', 'place', 'chair', 'secretary'];

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

/** Every match on the sheet: head, those present, body, signatures. */
export function findAll(head: Head, doc: Node, scope: HeadScope, options: FindOptions): readonly Match[] {
  if (options.query === '') return [];
  const [before, after] = fieldTexts(head, scope);
  const inFields = (texts: readonly (readonly [string, string])[]): Match[] =>
    texts.flatMap(([field, text]) =>
      occurrences(text, options).map((from): Match => ({ kind: 'field', field, from, to: from + options.query.length })),
    );
  return [...inFields(before), ...inBody(doc, options), ...inFields(after)];
}

function inBody(doc: Node, options: FindOptions): Match[] {
  const matches: Match[] = [];
  doc.descendants((node, pos) => {
    if (!node.isTextblock) return true;
    for (const at of occurrences(node.textContent, options)) {
      matches.push({ kind: 'body', from: pos + 1 + at, to: pos + 1 + at + options.query.length });
    }
    return false;
  });
  return matches;
}

/** The texts of fields before and after the body. */
function fieldTexts(
  head: Head,
  scope: HeadScope,
): readonly [readonly (readonly [string, string])[], readonly (readonly [string, string])[]] {
  const layout = scope.letterhead.protocol;
  const shown = new Set(layout.head.flatMap((row) => (row.field === 'dateAndNumber' ? ['date', 'number'] : [row.field])));
  const before: [string, string][] = FIELDS.filter((field) => shown.has(field)).map((field) => [field, headText(field, head, scope)]);
  for (const attendee of head.attendees) before.push([`attendee:${attendee.id}`, attendeeText(attendee, layout)]);
  const after: [string, string][] = head.signatures.flatMap((signature): [string, string][] => {
    const { post, name } = signatureText(signature, { ...head, agenda: [], hearings: [] }, layout);
    return [
      [`signature:${signature.id}:post`, post],
      [`signature:${signature.id}:name`, name],
    ];
  });
  return [before, after];
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
