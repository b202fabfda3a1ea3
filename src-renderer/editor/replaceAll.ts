import { findAll, replaceIn, type FindOptions } from './findText.ts';
import type { HeadScope } from './headScope.ts';
import type { Head } from './heads.ts';
import type { Sheet } from './sheet.ts';
import { fieldText, sheetFields, writeField } from './sheetFields.ts';

/** Replaces every match in the paper as one undo step; text keeps its bold and italic. */
export function replaceAll(sheet: Sheet, scope: HeadScope, options: FindOptions, by: string): void {
  const matches = findAll(sheet.head, sheet.bodies, scope, options);
  const fields = new Set(matches.flatMap((match) => (match.kind === 'field' ? [match.field] : [])));
  const texts = new Map(sheetFields(sheet.head, scope).map(({ name, text }) => [name, text]));
  const head: Head = [...fields].reduce((now, field) => {
    // Cells depend on nothing else; looking them up again one by one would take a second in a long plan.
    const text = field.startsWith('cell:') ? (texts.get(field) ?? null) : fieldText(field, now, scope);
    return text === null ? now : Object.assign({}, now, writeField(field, replaceIn(text, options, by), now, scope));
  }, sheet.head);
  sheet.changeAll(head, (state, tab) => {
    const { tr } = state;
    for (const match of matches.toReversed()) {
      if (match.kind !== 'body' || match.tab !== tab) continue;
      if (by === '') tr.delete(match.from, match.to);
      else tr.insertText(by, match.from, match.to);
    }
    return tr.docChanged ? tr : null;
  });
}
