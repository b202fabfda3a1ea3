import { expect, test } from 'vitest';
import { readPoints } from './readPoints.ts';

const doubts = (...source: readonly string[]) => readPoints(source).doubts.map(({ what, line }) => [line, what]);

test('a deadline under the last sub-point may be of all of them', () => {
  expect(doubts('1. Руководителям школ:', '1.1. Провести осмотр.', '1.2. Создать комиссию.', 'Срок исполнения: постоянно')).toEqual([
    [2, 'Срок «постоянно» – только пункта 1.2 или всего пункта 1?'],
  ]);
});

test('no doubt where the others have deadlines of their own', () => {
  expect(doubts('1. Руководителям школ:', '1.1. Провести осмотр до 1 мая.', '1.2. Создать комиссию.', 'Срок: постоянно')).toEqual([]);
  expect(doubts('1. Провести осмотр.', 'Срок: до 1 мая', '2. Создать комиссию.', 'Срок: постоянно')).toEqual([]);
});

test('numbers that jump', () => {
  expect(doubts('1. Провести осмотр.', '3. Создать комиссию.', '3. Утвердить план.')).toEqual([[1, 'После пункта «1.» стоит пункт «3.».']]);
  expect(doubts('1. Провести осмотр.', '2. Создать комиссию.', 'Руководителям школ:', '1. Утвердить план.')).toEqual([]);
});
