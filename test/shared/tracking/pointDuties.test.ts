import { expect, test } from 'vitest';
import type { Point } from '../../../src-shared/documents/point.ts';
import { deadlineOf } from '../../../src-shared/tracking/deadlineOf.ts';
import { pointDuties } from '../../../src-shared/tracking/pointDuties.ts';
import { orderPoint } from '../../support/soundOrder.ts';

function duties(...points: readonly Point[]): readonly (readonly [string, string])[] {
  return pointDuties(points, new Map(), null).map((duty) => [duty.source.id, deadlineOf(duty).words]);
}

test('a day that is named is never passed over, whoever is to do it', () => {
  expect(duties(orderPoint('a', 'Солодову подготовить письмо до 1 декабря 2026 года.'))).toEqual([['a', 'до 1 декабря 2026 года']]);
  expect(duties(orderPoint('a', 'Ежеквартально обновлять сведения на сайте.'))).toEqual([['a', 'Ежеквартально']]);
  const above = orderPoint('a', 'До 1 декабря 2026 года:', {
    children: [orderPoint('b', 'подготовить письмо;'), orderPoint('c', 'обновить сайт.')],
  });
  expect(duties(above)).toEqual([
    ['b', 'До 1 декабря 2026 года'],
    ['c', 'До 1 декабря 2026 года'],
  ]);
});

test('who answers for a point has to do it, with a day or without', () => {
  expect(duties(orderPoint('a', 'Обеспечить дежурство.', { responsible: [{ name: 'Лебедянская Т.И.' }] }))).toEqual([['a', '']]);
});

test('what a paper does by being signed and what asks for nothing is no duty, days in it or not', () => {
  expect(duties(orderPoint('a', 'Обеспечить дежурство.'))).toEqual([]);
  expect(duties(orderPoint('a', 'Создать рабочую группу до 1 декабря 2026 года.'))).toEqual([]);
  expect(duties(orderPoint('a', 'Информацию о ремонте до 1 декабря 2026 года принять к сведению.'))).toEqual([]);
  expect(duties(orderPoint('a', 'Приказ вступает в силу с 1 декабря 2026 года.', { role: 'force' }))).toEqual([]);
});
