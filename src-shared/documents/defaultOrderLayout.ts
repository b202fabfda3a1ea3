import type { OrderHeadField, OrderHeadRow, OrderLayout } from './orderLayout.ts';

/** The order a department starts with: norms.md, sections 2, 3 and 6. */
export const DEFAULT_ORDER_LAYOUT: OrderLayout = {
  head: [
    row('organisation', { bold: true, align: 'center' }),
    row('kindWord', { bold: true, align: 'center', spaceBefore: 14 }),
    row('dateAndNumber', { spaceBefore: 14 }),
    row('settlement', { align: 'center' }),
    row('title', { bold: true, spaceBefore: 14 }),
  ],
  kindWord: 'ПРИКАЗ',
  numberPattern: '№ {number}',
  dateStyle: 'numeric',
  titleQuotes: false,
  titleWidthMm: 90,
  operative: { text: 'ПРИКАЗЫВАЮ:', bold: false, align: 'left' },
  operativePlace: 'line',
  levels: ['path', 'path', 'path', 'path'],
  bullet: '–',
  headingRestarts: false,
  deadlineLead: 'Срок:',
  signatureNameOrder: 'initialsFirst',
  signatureWidthMm: 80,
  executorPattern: '{name}, {post}\n{phone}',
  executorPlace: 'afterSignature',
};

function row(field: OrderHeadField, changes: Partial<OrderHeadRow>): OrderHeadRow {
  return { field, bold: false, align: 'left', spaceBefore: 0, ...changes };
}
