import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readText } from '../../../src-main/importers/text/readText.ts';
import { sourcePaperSchema, type SourcePaper } from '../../../src-shared/recognition/sourcePaper.ts';
import { paperCells, paperWords } from '../../support/convertedPapers.ts';
import { allSources } from '../../support/papers/sources.ts';
import { russianLine } from '../../support/russianText.ts';

const read = (text: string): SourcePaper => readText(new TextEncoder().encode(text));
const texts = (paper: SourcePaper): readonly string[] =>
  paper.blocks.map((block) => (block.kind === 'paragraph' ? block.text : block.kind));

describe('lines of a text', () => {
  it('are paragraphs, whatever ends them', () => {
    fc.assert(
      fc.property(
        fc.array(russianLine, { minLength: 1, maxLength: 8 }),
        fc.constantFrom('\n', '\r\n', '\r', '\u2028', '\u0085'),
        (lines, end) => {
          expect(texts(read(lines.join(end)))).toEqual(lines);
          expect(texts(read(lines.map((line) => line + end).join('')))).toEqual(lines);
        },
      ),
    );
  });

  it('keep empty ones, page breaks and no-break spaces', () => {
    expect(texts(read('ПРИКАЗ\n\n\nот 5 мая № 7\f\nПриложение\n'))).toEqual(['ПРИКАЗ', '', '', 'от 5 мая № 7', 'break', 'Приложение']);
  });

  it('tell an indent by their spaces', () => {
    const [, paragraph] = read('Слово\n     1. Пункт  ').blocks;
    expect(paragraph).toEqual({ kind: 'paragraph', text: '1. Пункт', indentMm: 12.5 });
  });

  it('lose control characters and keep the words', () => {
    expect(texts(read('При\u0000каз\u0007 № 5'))).toEqual(['Приказ № 5']);
  });
});

describe('tables of a text', () => {
  const cell = fc.constantFrom('Провести осмотр', 'до 1 мая', 'Солодов П.А.', 'школы округа', 'постоянно', 'Заведующие');
  const grid = fc
    .tuple(fc.integer({ min: 3, max: 6 }), fc.integer({ min: 2, max: 12 }))
    .chain(([width, height]) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: height, maxLength: height }));
  const HEADS = ['№ п/п', 'Мероприятие', 'Срок', 'Ответственный', 'Место', 'Отметка'];
  const headed = grid.map((rows) => [HEADS.slice(0, rows[0]?.length ?? 0), ...rows.map((row, at) => [`${at + 1}.`, ...row.slice(1)])]);

  it('pasted with tabs are found between prose', () => {
    fc.assert(
      fc.property(headed, (rows) => {
        const paper = read(`План работы\n\n${rows.map((row) => row.join('\t')).join('\n')}\n\nНачальник управления\tВетлугина Н.С.\n`);
        expect(paperCells(paper)).toEqual([rows]);
        expect(texts(paper)).toEqual(['План работы', '', 'table', '', 'Начальник управления\tВетлугина Н.С.']);
      }),
    );
  });

  it('drawn with bars and with box characters are found', () => {
    fc.assert(
      fc.property(headed, fc.constantFrom('bars', 'markdown', 'box', 'plus'), (rows, way) => {
        const paper = read(`План\n${drawn(rows, way)}\nКонец`);
        expect(paperCells(paper)).toEqual([rows]);
        expect(texts(paper)).toEqual(['План', 'table', 'Конец']);
      }),
    );
  });

  it('have section rows of one cell, pauses, rows with fewer cells', () => {
    const paper = read(
      [
        '№ п/п\tМероприятия\tСрок\tКто',
        '1.1\tОсмотр\tмай\tСолодов П.А.',
        '',
        'Направление 2. Посадки\t\t\t',
        '2.1\tСаженцы\tиюнь\tВетлугина Н.С.',
        '',
        'Направление 3. Полив',
        '',
        '\tПолив без номера\tиюль\tЛебедянская Т.И.',
        '3.1\tПолив клумб',
        '',
        'Начальник управления\t\t\tН.С. Ветлугина',
      ].join('\n'),
    );
    expect(paperCells(paper)).toEqual([
      [
        ['№ п/п', 'Мероприятия', 'Срок', 'Кто'],
        ['1.1', 'Осмотр', 'май', 'Солодов П.А.'],
        ['Направление 2. Посадки', '', '', ''],
        ['2.1', 'Саженцы', 'июнь', 'Ветлугина Н.С.'],
        ['Направление 3. Полив'],
        ['', 'Полив без номера', 'июль', 'Лебедянская Т.И.'],
        ['3.1', 'Полив клумб', '', ''],
      ],
    ]);
    expect(texts(paper).at(-1)).toBe('Начальник управления\t\t\tН.С. Ветлугина');
  });

  it('are not made of words pushed apart by tabs', () => {
    for (const text of [
      'Председатель\tВетлугина Н.С.\nСекретарь\tСолодов П.А.',
      'Председатель\t\t\tВетлугина Н.С.\n\nСекретарь\t\t\tСолодов П.А.',
      '«14» апреля 2026 г.\t\tпгт Заозёрное\t\t№ 5',
      '1.\tУтвердить план.\n2.\tНазначить ответственных.\n3.\tПровести осмотр.\n4.\tДоложить.',
      '\tВ соответствии с планом работы\n\tприказываю:',
    ]) {
      expect(
        read(text).blocks.every((block) => block.kind === 'paragraph'),
        text,
      ).toBe(true);
    }
  });

  it('drawn with box characters have merged cells where lines are missing', () => {
    const paper = read(
      [
        '┌────┬───────────┬───────┐',
        '│ №  │ Работа    │ Срок  │',
        '├────┴───────────┴───────┤',
        '│ Раздел 1. Двор         │',
        '├────┬───────────┬───────┤',
        '│ 1  │ Починить  │ май   │',
        '│    │ ограду    │       │',
        '├────┼───────────┤       │',
        '│ 2  │ Покрасить │       │',
        '└────┴───────────┴───────┘',
      ].join('\n'),
    );
    const [table] = paper.blocks;
    if (table?.kind !== 'table') throw new Error('no table');
    expect(
      table.rows.map((row) => row.cells.map(({ span, covered, paragraphs }) => [span ?? 1, covered ?? false, paragraphs[0]?.text ?? ''])),
    ).toEqual([
      [
        [1, false, '№'],
        [1, false, 'Работа'],
        [1, false, 'Срок'],
      ],
      [[3, false, 'Раздел 1. Двор']],
      [
        [1, false, '1'],
        [1, false, 'Починить ограду'],
        [1, false, 'май'],
      ],
      [
        [1, false, '2'],
        [1, false, 'Покрасить'],
        [1, true, ''],
      ],
    ]);
  });
});

describe.each(allSources())('$name', ({ name, text }) => {
  it.skipIf(text === null)(`${name}: no word is lost and none is added`, () => {
    const paper = read(text ?? '');
    expect(paperWords(paper)).toEqual((text ?? '').match(/[\p{L}\p{N}]+/gu));
    expect(sourcePaperSchema.parse(paper)).toEqual(paper);
    expect(JSON.stringify(paper)).not.toMatch(/\*\*|"text":"#/);
  });
});

function drawn(rows: readonly (readonly string[])[], way: string): string {
  if (way === 'bars' || way === 'markdown') {
    const lines = rows.map((row) => `| ${row.join(' | ')} |`);
    if (way === 'markdown') lines.splice(1, 0, `|${rows[0]?.map(() => '---').join('|')}|`);
    return lines.join('\n');
  }
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)) + 2);
  const [corner, dash, bar] = way === 'box' ? ['┼', '─', '│'] : ['+', '-', '|'];
  const edge = `${corner}${widths.map((width) => dash.repeat(width)).join(corner)}${corner}`;
  const first = way === 'box' ? `┌${edge.slice(1)}` : edge;
  const line = (row: readonly string[]): string =>
    `${bar}${row.map((text, column) => ` ${text}`.padEnd(widths[column] ?? 0)).join(bar)}${bar}`;
  return [first, ...rows.flatMap((row) => [line(row), edge])].join('\n');
}
