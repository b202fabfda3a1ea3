import fc from 'fast-check';
import { TABLE_LINES, type LaidPaper, type LaidTable } from './laidPaper.ts';

const WORK = [
  'Провести осмотр участка',
  'Организовать субботник с участием родителей и работников школы',
  'Посадить саженцы',
  'Подготовить и направить в управление отчёт об охвате обучающихся горячим питанием по итогам полугодия',
  'Обновить стенды',
  'Заслушать руководителей методических объединений о ходе подготовки к олимпиаде',
] as const;
const WHEN = ['май', 'до 15 июня', 'в течение года', 'сентябрь – октябрь', '01.09.2027', 'ежемесячно'] as const;
const WHO = ['Огарков Д.М.', 'Ежова К.М., Зуева Т.Н.', 'Директора школ', 'Методисты управления образования', 'Солодов П.А.'] as const;
const RESULT = ['отчёт', 'протокол заседания', 'справка о выполнении', 'приказ'] as const;

const row = fc.record({
  work: fc.constantFrom(...WORK),
  when: fc.constantFrom(...WHEN),
  who: fc.constantFrom(...WHO),
  result: fc.constantFrom(...RESULT),
});

const plausibleTable: fc.Arbitrary<LaidTable> = fc
  .record({
    rows: fc.array(row, { minLength: 3, maxLength: 12 }),
    lines: fc.constantFrom(...TABLE_LINES),
    columns: fc.constantFrom(3, 4, 5),
    wide: fc.integer({ min: 55, max: 75 }),
  })
  .map(({ rows, lines, columns, wide }) => ({
    lines,
    head: true as const,
    widths: [12, wide, 36, 42, 38].slice(0, columns),
    rows: [
      ['№', 'Мероприятие', 'Срок', 'Ответственный', 'Результат'].slice(0, columns),
      ...rows.map(({ work, when, who, result }, at) => [String(at + 1), work, when, who, result].slice(0, columns)),
    ],
  }));

const FONTS = ['Times New Roman', 'Arial', 'PT Serif', 'Liberation Sans Narrow'] as const;

const plausiblePaper: fc.Arbitrary<LaidPaper> = fc
  .record({ table: plausibleTable, font: fc.constantFrom(...FONTS), landscape: fc.boolean() })
  .map(({ table, font, landscape }) => ({
    font,
    landscape: landscape || table.widths.length > 4,
    blocks: ['План работы управления', '', table, '', 'Контроль за исполнением плана возложить на методический кабинет управления.'],
  }));

/** Papers with a plan as departments write them, numbered rows, any lines, several typefaces; always the same ones. */
export const plausibleTables: readonly LaidPaper[] = fc.sample(plausiblePaper, { numRuns: 24, seed: 20_271 });
