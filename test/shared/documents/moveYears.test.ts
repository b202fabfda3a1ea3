import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moveYears, paperYear } from '../../../src-shared/documents/moveYears.ts';

const PAPER = 2024;
const MOVE = { year: PAPER, date: '2024-03-10', by: 1 };

/** A stretch of text that knows by itself how it reads in the paper of a year. */
interface Fragment {
  readonly text: (year: number) => string;
  readonly moves: boolean;
  readonly notes: number;
}

const moving = (text: (year: number) => string): Fragment => ({ text, moves: true, notes: 0 });
const staying = (text: string, notes: number): Fragment => ({ text: () => text, moves: false, notes });

const FRAGMENTS: readonly Fragment[] = [
  moving((year) => `на ${year}/${year + 1} учебный год`),
  moving((year) => `на ${year}/${String(year + 1).slice(2)} учебный год`),
  moving((year) => `«в ${year}–${year + 1} учебном году».`.replace(/[«».]/g, '')),
  moving((year) => `по итогам ${year - 1}-${year} учебного года`),
  moving((year) => `в ${year - 1} году`),
  moving((year) => `за ${year}г.`),
  moving((year) => `до 01.09.${year}`),
  moving((year) => `25. 12.${year}г.`),
  moving((year) => `01.09.${String(year).slice(2)}`),
  moving((year) => `не позднее 1 сентября ${year} года`),
  moving((year) => `до 1 июня.${year + 1}года`),
  moving((year) => `в сентябре ${year}г.`),
  moving((year) => `март-апрель ${year + 1}`),
  moving((year) => `с ${year} по ${year + 2} годы`),
  moving((year) => `за ${year - 1}, ${year} и ${year + 1} годы`),
  moving((year) => `к концу ${year} года`),
  moving((year) => `в 4 квартале ${year}`),
  moving((year) => `План работы на ${year}`),
  staying('приказа от 04.05.2024 № 119/ПК', 1),
  staying('приказа № 2024-1 от 12 июня 2024 г.', 1),
  staying('приказа «О плане на 2024 год» от 04.05.2024 № 5', 1),
  staying('приказа от 04.05.2024г. № 5 «О плане на 2024 год»', 1),
  staying('Федерального закона от 29 декабря 2012 г. № 273-ФЗ', 1),
  staying('смотр «Клумба 2024 года»', 1),
  staying('смотр «Клумба 2010 года»', 0),
  staying('на период до 2030 года', 1),
  staying('смотр 12.01.2024', 1),
  staying('31.06.2024', 1),
  staying('с 2015 года', 1),
  staying('на 2019–2030 годы', 1),
  staying('2024 рубля', 1),
  staying('2030 рублей', 0),
  staying('школа № 2024', 0),
  staying('ГОСТ Р 7.0.97-2024', 0),
  staying('тел. 2-10-34', 0),
  staying('24 мероприятия, 13 школ', 0),
  staying('п. 2.1 и п. 20.24', 0),
  staying('20244 и 12024', 0),
];

describe('moving years on', () => {
  it.each(FRAGMENTS.map((fragment) => [fragment.text(PAPER), fragment] as const))('%s', (text, fragment) => {
    const moved = moveYears(text, MOVE);
    expect(moved.text).toBe(fragment.text(fragment.moves ? PAPER + 1 : PAPER));
    expect(moved.notes).toHaveLength(fragment.notes);
  });

  it('moves each stretch of a text as it moves it alone', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 8 }),
        fc.integer({ min: -4, max: 12 }).filter((by) => by !== 0),
        (fragments, by) => {
          const moved = moveYears(fragments.map(({ text }) => text(PAPER)).join('; '), { ...MOVE, by });
          expect(moved.text).toBe(fragments.map(({ text, moves }) => text(moves ? PAPER + by : PAPER)).join('; '));
          expect(moved.notes).toHaveLength(fragments.reduce((sum, { notes }) => sum + notes, 0));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('changes no digit that is not of a year, whatever the text', () => {
    const piece = fc.constantFrom(
      ...'0123456789.,/-–№«»() ',
      ' 2024',
      ' 2024 г.',
      '2025',
      ' год',
      'до ',
      ' от ',
      '01.09.',
      '29 февраля ',
      'мая ',
      'п.',
      'а',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.integer({ min: 1, max: 9 }), (pieces, by) => {
        const text = pieces.join('');
        const moved = moveYears(text, { ...MOVE, by }).text;
        expect(moved.replace(/\d+/g, '#')).toBe(text.replace(/\d+/g, '#'));
        const after = moved.match(/\d+/g) ?? [];
        (text.match(/\d+/g) ?? []).forEach((digits, index) => {
          if (after[index] === digits) return;
          const modulus = digits.length === 2 ? 100 : 10_000;
          if (digits.length === 4) expect(digits).toMatch(/^(?:19|20)/);
          else expect(digits).toHaveLength(2);
          expect(Number(after[index])).toBe((Number(digits) + by) % modulus);
        });
      }),
      { numRuns: 2000 },
    );
  });

  it('leaves everything alone when there is nothing to move by', () => {
    for (const { text } of FRAGMENTS) expect(moveYears(text(PAPER), { ...MOVE, by: 0 })).toEqual({ text: text(PAPER), notes: [] });
  });

  it.each([
    ['приказа от 04.05.2024 № 119/ПК', 'Проверьте, действует ли документ от 04.05.2024 №\u00a0119/ПК.'],
    ['приказа № 560 от 30.12.2024.', 'Проверьте, действует ли документ от 30.12.2024 №\u00a0560.'],
    ['письма от 1 июня 2024 года', 'Проверьте, действует ли документ от 1 июня 2024.'],
    ['программы до 2030 года', 'Оставлено «до 2030 года»: проверьте этот год.'],
    ['смотр «Клумба 2024 года»', 'В кавычках оставлено «2024»: проверьте название.'],
    ['основан в 1954 году', 'Оставлено «1954»: это далеко от года прежнего документа.'],
    ['смотр 12.01.2024', 'Дата «12.01.2024» раньше прежнего документа и оставлена: проверьте её.'],
    ['31.06.2024', 'Даты «31.06.2024» нет в календаре, она оставлена: исправьте её.'],
    ['План 2024', 'Число 2024 похоже на год и оставлено: проверьте его.'],
  ])('tells why «%s» stays', (text, note) => {
    expect(moveYears(text, MOVE).notes).toEqual([note]);
  });

  it('keeps 29 February where the new year has none', () => {
    const paper = { year: 2024, date: '2024-01-10', by: 1 };
    expect(moveYears('до 29.02.2024', paper)).toEqual({
      text: 'до 29.02.2024',
      notes: ['Дата «29.02.2024» оставлена: в 2025 году такого дня нет.'],
    });
    expect(moveYears('до 29 февраля 2024 года', { ...paper, by: 4 }).text).toBe('до 29 февраля 2028 года');
  });

  it('takes quotation marks around the whole text for no quotation', () => {
    expect(moveYears('«Об итогах 2024 года»', MOVE).text).toBe('«Об итогах 2025 года»');
    expect(moveYears('«О смотре «Клумба 2024» в 2024 году»', MOVE).text).toBe('«О смотре «Клумба 2024» в 2025 году»');
    expect(moveYears('«Клумба 2024 года» и «Двор 2024 года»', MOVE).text).toBe('«Клумба 2024 года» и «Двор 2024 года»');
  });
});

describe('the year of a paper', () => {
  it('is that of its day, else of its plan, else of its title', () => {
    expect(paperYear('2024-08-20', 2025, 'План на 2026 год')).toBe(2024);
    expect(paperYear(null, 2025, 'План на 2026 год')).toBe(2025);
    expect(paperYear(null, null, 'План «Клумба 2020 года» до 2030 года на 2026/2027 учебный год')).toBe(2026);
    expect(paperYear(null, null, 'План по приказу от 12.01.2024 № 5')).toBeNull();
  });
});
