import type { Transaction } from 'prosemirror-state';
import { findAll, type FindOptions } from './findText.ts';
import type { HeadScope } from './headScope.ts';
import type { Sheet } from './sheet.ts';
import type { Head } from './sheetHistory.ts';
import { fieldText, writeField } from './writeField.ts';

/** Replaces every match on the sheet as one undo step; text keeps its bold and italic. */
export function replaceAll(sheet: Sheet, scope: HeadScope, options: FindOptions, by: string, replace: (text: string) => string): void {
  const matches = findAll(sheet.head, sheet.state.doc, scope, options);
  const fields = new Set(matches.flatMap((match) => (match.kind === 'field' ? [match.field] : [])));
  const head: Head = [...fields].reduce((now, field) => {
    const text = fieldText(field, now, scope);
    return text === null ? now : Object.assign({}, now, writeField(field, replace(text), now, scope));
  }, sheet.head);
  const tr: Transaction = sheet.state.tr;
  for (const match of matches.toReversed()) {
    if (match.kind !== 'body') continue;
    if (by === '') tr.delete(match.from, match.to);
    else tr.insertText(by, match.from, match.to);
  }
  sheet.changeBoth(head, tr);
}
