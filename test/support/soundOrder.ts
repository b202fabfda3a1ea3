import type { Order } from '../../src-shared/documents/order.ts';
import type { Point } from '../../src-shared/documents/point.ts';
import { plainParagraph } from '../../src-shared/documents/richText.ts';

/** An order about which there is nothing to say; `changes` make it worse. */
export function soundOrder(changes: Partial<Order> = {}): Order {
  return {
    kind: 'order',
    version: 1,
    number: null,
    date: '2026-04-14',
    settlement: 'пгт Заозёрное',
    title: 'О смотре клумб',
    preamble: [plainParagraph('В целях благоустройства дворов')],
    points: [
      orderPoint('p1', 'Главному садовнику подготовить рассаду до 06.05.2026.'),
      orderPoint('p2', 'Контроль за исполнением приказа оставляю за собой.', { role: 'control' }),
    ],
    signatory: { name: 'Ветлугина Н.С.', post: 'начальник Управления образования' },
    signatures: [{ id: 's1', of: 'signatory' }],
    executor: null,
    visas: [],
    acquaintance: [],
    annexes: [],
    marks: [],
    wording: {},
    ...changes,
  };
}

/** A numbered point of plain words. */
export function orderPoint(id: string, text: string, changes: Partial<Point> = {}): Point {
  return { id, mark: 'number', body: [plainParagraph(text)], performers: [], responsible: [], children: [], ...changes };
}
