import { describe, expect, it } from 'vitest';
import { controlClause, forceClause } from '../../../src-shared/documents/controlClause.ts';

describe('controlClause', () => {
  it('is kept by the signatory', () => {
    expect(controlClause(null)).toEqual({ text: 'Контроль за исполнением приказа оставляю за собой.', sure: true });
  });

  it.each([
    [
      { name: 'Ветлугина Н.С.', post: 'заместитель начальника Управления образования', gender: 'female' },
      'заместителя начальника Управления образования Ветлугину Н.С.',
    ],
    [{ name: 'Солодов П.А.', post: 'главный специалист', gender: 'male' }, 'главного специалиста Солодова П.А.'],
    [{ name: 'Лебедянская Т.И.', post: 'заведующая сектором', gender: 'female' }, 'заведующую сектором Лебедянскую Т.И.'],
    [{ name: 'Бурак Н.А.', post: 'ведущий специалист', gender: 'female' }, 'ведущего специалиста Бурак Н.А.'],
    [{ name: 'Бурак Н.А.', post: 'ведущий специалист', gender: 'male' }, 'ведущего специалиста Бурака Н.А.'],
    [{ name: 'Кузьмин-Зарецкий А.Я.', gender: 'male' }, 'Кузьмина-Зарецкого А.Я.'],
    [{ name: 'Ветлугина Нина Сергеевна', post: 'и.о. начальника отдела', gender: null }, 'и.о. начальника отдела Ветлугину Нину Сергеевну'],
    // The post begins with a capital in the directory; inside a sentence it does not.
    [{ name: 'Солодов П.А.', post: 'Заместитель начальника', gender: 'male' }, 'заместителя начальника Солодова П.А.'],
  ] as const)('is laid upon %o', (person, whom) => {
    expect(controlClause(person)).toEqual({
      text: `Контроль за исполнением настоящего приказа возложить на ${whom.replace(/\.$/, '')}.`,
      sure: true,
    });
  });

  it('asks where gender or post are not known', () => {
    expect(controlClause({ name: 'Бурак Н.А.', gender: null })).toEqual({
      text: 'Контроль за исполнением настоящего приказа возложить на Бурак Н.А.',
      sure: false,
    });
    expect(controlClause({ name: 'Солодов П.А.', post: 'бобыль', gender: 'male' }).sure).toBe(false);
  });

  it('ends with one full stop', () => {
    expect(controlClause({ name: 'Солодов П.А.', gender: 'male' }).text).toMatch(/[^.]\.[^.]\.$/);
  });
});

it('an order comes into force on its own day', () => {
  expect(forceClause()).toBe('Приказ вступает в силу со дня подписания.');
});
