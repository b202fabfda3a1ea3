import { describe, expect, it } from 'vitest';
import { contentDoubts } from '../../../src-shared/documents/contentDoubts.ts';
import { defaultLetterhead } from '../../../src-shared/documents/defaultLetterhead.ts';
import type { Doubt } from '../../../src-shared/documents/doubt.ts';
import { orderPoint, soundOrder } from '../../support/soundOrder.ts';

const LETTERHEAD = defaultLetterhead('blank', ['Управление образования']);

function said(...points: readonly string[]): readonly Doubt[] {
  const order = soundOrder({ points: points.map((words, index) => orderPoint(`p${index}`, words)) });
  return contentDoubts(order, LETTERHEAD, '2026-04-20').filter(({ kind }) => kind === 'typography');
}

describe('marks that print otherwise', () => {
  it('are named once for the whole paper, leading to the first', () => {
    expect(said('Провести смотр.', 'Провести смотр "Клумба" - лучший.', 'Утвердить план №1 и план №2.')).toEqual([
      { kind: 'typography', text: 'Прямые кавычки вместо «ёлочек», № без пробела, дефис вместо тире: 4\u00a0места.', where: 'p1' },
    ]);
    expect(said('Изучить приказ №5.')).toMatchObject([{ text: '№ без пробела: 1\u00a0место.' }]);
  });

  it.each(['Смотр «Клумба» – лучший № 5', 'Кто-нибудь, 10 - 12 мест, 5-й класс', '- первое', 'Размер 3" и всё'])(
    'are not seen in: %s',
    (words) => expect(said(words)).toEqual([]),
  );
});
