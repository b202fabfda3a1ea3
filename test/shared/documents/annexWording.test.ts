import { describe, expect, it } from 'vitest';
import type { Annex } from '../../../src-shared/documents/annex.ts';
import { annexNumbers } from '../../../src-shared/documents/annexNumbering.ts';
import { annexHeading, derivedAnnexHeading, type AnnexHost } from '../../../src-shared/documents/annexWording.ts';
import { defaultLetterhead } from '../../../src-shared/documents/defaultLetterhead.ts';
import type { Letterhead } from '../../../src-shared/documents/letterhead.ts';

const BASE = defaultLetterhead('blank', ['УПРАВЛЕНИЕ ОБРАЗОВАНИЯ']);
const LETTERHEAD: Letterhead = { ...BASE, annex: { ...BASE.annex, author: 'Управления образования' } };
const ORDER: AnnexHost = { kind: 'order', number: '86', date: '2026-08-20' };

function annex(title: string, changes: Partial<Annex> = {}): Annex {
  return { id: 'a', kind: 'text', heading: 'reference', title, parts: [], ...changes } as Annex;
}

function heading(one: Annex, host: AnnexHost = ORDER, letterhead = LETTERHEAD): string {
  return annexHeading(one, annexNumbers([one, annex('Список', { id: 'b' })]), host, letterhead);
}

describe('the block above an annex', () => {
  it('names the annex, the order, its day and its number', () => {
    expect(heading(annex('План'))).toBe('Приложение № 1\nк приказу Управления образования\nот 20.08.2026 № 86');
    expect(heading(annex('План'), { ...ORDER, kind: 'protocol' })).toBe(
      'Приложение № 1\nк протоколу Управления образования\nот 20.08.2026 № 86',
    );
  });

  it.each([
    [['Администрация округа', 'УПРАВЛЕНИЕ ОБРАЗОВАНИЯ'], 'к приказу Управления образования'],
    [['управление образования'], 'к приказу Управления образования'],
    [['КОМИТЕТ ПО ОБРАЗОВАНИЮ'], 'к приказу Комитета по образованию'],
    [['Отдел образования Заозёрного округа'], 'к приказу Отдела образования Заозёрного округа'],
    // Capitals hide where a proper name begins; a continued line is no name; of an abbreviation there is no genitive.
    [['УПРАВЛЕНИЕ ОБРАЗОВАНИЯ ЗАОЗЁРНОГО ОКРУГА'], 'к приказу'],
    [['Управление образования', 'Заозёрного муниципального округа'], 'к приказу'],
    [['УОиК'], 'к приказу'],
    [[], 'к приказу'],
  ])('takes the author from the organisation %j where none is given', (organisation, to) => {
    expect(heading(annex('План'), ORDER, { ...BASE, organisation })).toBe(`Приложение № 1\n${to}\nот 20.08.2026 № 86`);
    expect(heading(annex('План'), { ...ORDER, kind: 'protocol' }, { ...BASE, organisation })).toContain('к протоколу\n');
  });

  it('has no number where the annex is the only one', () => {
    const only = annex('План');
    expect(annexHeading(only, annexNumbers([only]), ORDER, LETTERHEAD).split('\n')[0]).toBe('Приложение');
  });

  it('leaves blanks before registration', () => {
    expect(heading(annex('План'), { kind: 'order', number: null, date: null })).toMatch(/\nот _+ № _+$/);
  });

  it.each([
    ['Комплексный план мероприятий', 'УТВЕРЖДЁН'],
    ['Программа развития', 'УТВЕРЖДЕНА'],
    ['Положение о смотре клумб', 'УТВЕРЖДЕНО'],
    ['Правила приёма', 'УТВЕРЖДЕНЫ'],
    ['«Дорожная карта»', 'УТВЕРЖДЕНА'],
    ['', 'УТВЕРЖДЁН'],
  ])('agrees with what is approved: %s', (title, word) => {
    expect(heading(annex(title, { heading: 'approved' }))).toBe(
      `Приложение № 1\n\n${word}\nприказом Управления образования\nот 20.08.2026 № 86`,
    );
  });

  it('is what was overtyped, and can still tell what it would have been', () => {
    const typed = annex('План', { reference: 'Приложение\nк приказу' });
    expect(heading(typed)).toBe('Приложение\nк приказу');
    expect(derivedAnnexHeading(typed, annexNumbers([typed]), ORDER, LETTERHEAD)).toContain('№ 86');
  });
});
