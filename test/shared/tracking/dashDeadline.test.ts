import { expect, test } from 'vitest';
import type { Point } from '../../../src-shared/documents/point.ts';
import { plainParagraph } from '../../../src-shared/documents/richText.ts';
import { pointDuties } from '../../../src-shared/tracking/pointDuties.ts';

const dash = (id: string, text: string, more: Partial<Point> = {}): Point => ({
  id,
  mark: 'bullet',
  body: [plainParagraph(text)],
  performers: [],
  responsible: [],
  children: [],
  ...more,
});

test('a deadline and people under the last dash are of the point above the dashes', () => {
  const last = dash('b', 'уход за посадками.', { deadline: { lead: 'Срок:', words: 'до 1 мая' }, responsible: [{ name: 'Кедров С.И.' }] });
  const point: Point = { ...dash('p', 'Директорам школ обеспечить:'), mark: 'number', children: [dash('a', 'осмотр участков;'), last] };
  const [duty, ...others] = pointDuties([point], new Map(), null);
  expect(others).toEqual([]);
  expect(duty).toMatchObject({ deadline: 'до 1 мая', inherited: null, responsible: [{ name: 'Кедров С.И.' }] });
});
