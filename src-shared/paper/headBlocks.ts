import type { HeadRow, Letterhead } from '../documents/letterhead.ts';
import { mentionText, type Mention } from '../documents/mention.ts';
import type { Protocol } from '../documents/protocol.ts';
import { attendeeText, LABEL_KEYS, wordingText } from '../documents/wording.ts';
import type { PaperBlock, PaperRole } from './blocks.ts';
import { leadIn, paperParagraph, wordRuns } from './paragraph.ts';

/** The sheet's head in the letterhead's order; a row without a value prints nothing, its label included. */
export function headBlocks(protocol: Protocol, letterhead: Letterhead, number: string | null): readonly PaperBlock[] {
  return letterhead.protocol.head.flatMap((row) => rowBlocks(row, protocol, letterhead, number));
}

function rowBlocks(row: HeadRow, protocol: Protocol, letterhead: Letterhead, number: string | null): readonly PaperBlock[] {
  if (row.field === 'attendees') return attendeeBlocks(row, protocol, letterhead, number);
  if (row.field === 'dateAndNumber') {
    const side = (key: 'date' | 'number') => wordingText(key, protocol, letterhead, number);
    // A label of its own («Дата проведения:») is printed wherever the date is, though this row has none.
    const [left, right] = [[protocol.wording.dateLabel ?? '', side('date')].filter((words) => words !== '').join(' '), side('number')];
    if (left === '' && right === '') return [];
    return [{ kind: 'sides', role: 'dateAndNumber', left, right, spaceBefore: row.spaceBefore, keepNext: false }];
  }
  return valueBlocks(row, rowLabel(row, protocol, letterhead, number), rowValue(row.field, protocol, letterhead, number));
}

function attendeeBlocks(row: HeadRow, protocol: Protocol, letterhead: Letterhead, number: string | null): readonly PaperBlock[] {
  const layout = letterhead.protocol;
  const texts = protocol.attendees.map((attendee) => attendeeText(attendee, layout)).filter((text) => text !== '');
  const label = rowLabel(row, protocol, letterhead, number);
  if (texts.length === 0) return [];
  if (layout.attendeesLayout === 'inline') return valueBlocks(row, label, texts.join(', '), 'attendee');
  const heading = paperParagraph('field', wordRuns(label, row.labelBold), {
    align: row.align,
    spaceBefore: row.spaceBefore,
    keepNext: true,
  });
  const lines = texts.map((text, index) =>
    paperParagraph('attendee', wordRuns(text, row.bold), {
      align: row.align,
      spaceBefore: label === '' && index === 0 ? row.spaceBefore : 0,
    }),
  );
  return label === '' ? lines : [heading, ...lines];
}

function valueBlocks(row: HeadRow, label: string, value: string, role?: PaperRole): readonly PaperBlock[] {
  if (value === '') return [];
  const runs = leadIn(wordRuns(label, row.labelBold), wordRuns(value, row.bold));
  return [paperParagraph(role ?? rowRole(row), runs, { align: row.align, spaceBefore: row.spaceBefore })];
}

function rowRole(row: HeadRow): PaperRole {
  return row.field === 'organisation' || row.field === 'title' ? row.field : 'field';
}

function rowLabel(row: HeadRow, protocol: Protocol, letterhead: Letterhead, number: string | null): string {
  const key = LABEL_KEYS[row.field];
  return key ? wordingText(key, protocol, letterhead, number) : row.label;
}

function rowValue(
  field: Exclude<HeadRow['field'], 'attendees' | 'dateAndNumber'>,
  protocol: Protocol,
  letterhead: Letterhead,
  number: string | null,
): string {
  switch (field) {
    case 'organisation':
    case 'title':
    case 'date':
    case 'number':
    case 'time':
      return wordingText(field, protocol, letterhead, number);
    case 'settlement':
    case 'place':
      return protocol[field];
    case 'chair':
    case 'secretary':
      return person(protocol[field], letterhead);
  }
}

function person(mention: Mention | null, letterhead: Letterhead): string {
  return mention ? mentionText(mention, letterhead.protocol.personStyle) : '';
}
