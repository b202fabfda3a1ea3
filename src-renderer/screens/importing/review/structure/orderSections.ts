import type { Order } from '../../../../../src-shared/documents/order.ts';
import { blocksText } from '../../../../../src-shared/documents/richText.ts';
import { fieldRow, mentionWords, personRow } from './fieldRows.ts';
import { pointRowsOf } from './pointRowsOf.ts';
import { sectionOf, structureRow, type StructureRow, type StructureSection } from './structureRow.ts';

/** An order up to its signatures. */
export function orderSections(order: Order): readonly StructureSection[] {
  const { wording } = order;
  return [
    ...sectionOf('head', 'Начало', [
      ...fieldRow('organisation', 'Организация', wording.organisation),
      ...fieldRow('settlement', 'Нас. пункт', order.settlement),
    ]),
    ...sectionOf('points', 'Текст приказа', [
      ...(order.preamble.length > 0 ? [structureRow({ targets: ['preamble'], look: 'text', text: blocksText(order.preamble) })] : []),
      structureRow({ targets: ['operative'], look: 'word', label: wording.operative ?? 'Приказываю:', text: '' }),
      ...pointRowsOf(order.points, 0),
    ]),
  ];
}

/** What stands after the text of an order besides the signatures. */
export function orderEnd(order: Order): readonly StructureSection[] {
  const { executor } = order;
  return [
    ...sectionOf('end', 'После текста', [
      ...personRow('signatory', 'Подписал', order.signatory),
      ...(executor === null
        ? []
        : fieldRow('executor', 'Готовил', executor.wording ?? [mentionWords(executor.person), executor.phone].filter(Boolean).join(', '))),
      ...sheetRows('Согласовано', order.visas),
      ...sheetRows('Ознакомлены', order.acquaintance),
    ]),
  ];
}

function sheetRows(label: string, lines: Order['visas']): readonly StructureRow[] {
  return lines.map((line) => structureRow({ targets: [line.id], look: 'field', label, text: mentionWords(line.person) }));
}
