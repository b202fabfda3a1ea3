import { describe, expect, it } from 'vitest';
import { readPdf } from '../../../src-main/importers/pdf/readPdf.ts';
import type { SourcePaper } from '../../../src-shared/recognition/sourcePaper.ts';
import { paperCells } from '../../support/convertedPapers.ts';
import { pdfFile, pdfRule, pdfWords, type PdfSheet } from '../../support/pdfFile.ts';

const read = (sheets: readonly PdfSheet[]): Promise<SourcePaper> => readPdf(pdfFile(sheets));
const texts = ({ blocks }: SourcePaper): readonly string[] =>
  blocks.flatMap((block) =>
    block.kind === 'paragraph' && block.text !== '' ? [`${block.aside === undefined ? '' : `${block.aside}: `}${block.text}`] : [],
  );

/** Lines from above, each of about eighty letters of six points. */
function column(lines: readonly string[], { left = 60, from = 760, step = 16 } = {}): string {
  return lines.map((line, at) => pdfWords(line, left, from - at * step)).join('');
}

const LONG = 'провести осмотр всех участков округа и доложить о результатах начальнику отд';

describe('pages of a PDF', () => {
  it('give words, bold and indents', async () => {
    const paper = await read([
      {
        content:
          pdfWords('ПРИКАЗ', 60, 760, { font: 'F2' }) + pdfWords('Утвердить план', 95, 700) + column([LONG, LONG, LONG], { from: 640 }),
      },
    ]);
    expect(paper.blocks[0]).toMatchObject({ text: 'ПРИКАЗ', bold: true, page: 1 });
    expect(paper.blocks.find((block) => block.kind === 'paragraph' && block.text === 'Утвердить план')).toMatchObject({ indentMm: 12.3 });
  });

  it.each([90, 180, 270] as const)('turned by %i degrees read as upright ones', async (rotate) => {
    const words = ['ПРОТОКОЛ совещания', 'Решили:', 'Утвердить план работы'];
    const [width, height] = rotate === 180 ? [595, 842] : [842, 595];
    // Where a word stands on the unturned sheet so that the turned one shows it upright.
    const turned = words.map((word, at) => {
      const [x, y] = [80, 120 + at * 30];
      if (rotate === 90) return pdfWords(word, y, x, { matrix: '0 1 -1 0' });
      if (rotate === 180) return pdfWords(word, width - x, y, { matrix: '-1 0 0 -1' });
      return pdfWords(word, width - y, height - x, { matrix: '0 -1 1 0' });
    });
    expect(texts(await read([{ content: turned.join(''), rotate, width, height }]))).toEqual(words);
    // The same words on a sheet that nobody marked as turned.
    expect(texts(await read([{ content: turned.join(''), width, height }]))).toEqual(words);
  });

  it('put page numbers and running heads beside the text', async () => {
    const sheet = (at: number): PdfSheet => ({
      content:
        pdfWords(`${at}`, 300, 810) + pdfWords('Справочная правовая система', 60, 30) + column([`Пункт номер ${at} этого приказа.`, LONG]),
    });
    const paper = await read([1, 2, 3].map(sheet));
    expect(texts(paper).filter((text) => /^(?:header|footer): /.test(text)).toSorted()).toEqual([
      'footer: Справочная правовая система', 'footer: Справочная правовая система', 'footer: Справочная правовая система', 'header: 1', 'header: 2', 'header: 3',
    ]); // prettier-ignore
    expect(texts(paper).filter((text) => text.startsWith('Пункт'))).toHaveLength(3);
  });

  it('join tables over pages, their heads printed again', async () => {
    const table = (rows: readonly (readonly string[])[], top: number): string => {
      const xs = [60, 120, 400, 540];
      const bottom = top - rows.length * 30;
      const across = Array.from({ length: rows.length + 1 }, (_, at) => pdfRule(60, top - at * 30, 540, top - at * 30));
      const down = xs.map((x) => pdfRule(x, top, x, bottom));
      const words = rows.map((row, at) => row.map((text, cell) => pdfWords(text, (xs[cell] ?? 0) + 4, top - at * 30 - 18)).join(''));
      return [...across, ...down, ...words].join('');
    };
    const head = ['N', 'Работа', 'Срок'];
    const paper = await read([
      { content: column(['План работы']) + table([head, ['1', 'Осмотр', 'май'], ['2', 'Посадка', 'июнь']], 700) },
      { content: table([head, ['3', 'Полив', 'июль']], 780) },
    ]);
    expect(paperCells(paper)).toEqual([[head, ['1', 'Осмотр', 'май'], ['2', 'Посадка', 'июнь'], ['3', 'Полив', 'июль']]]);
    expect(texts(paper)).toEqual(['План работы', 'header: N', 'header: Работа', 'header: Срок']);
  });

  it('join a row that goes on over the page', async () => {
    const xs = [60, 120, 400];
    const down = (top: number, bottom: number): string => xs.map((x) => pdfRule(x, top, x, bottom)).join('');
    const across = (...heights: readonly number[]): string => heights.map((y) => pdfRule(60, y, 400, y)).join('');
    const paper = await read([
      {
        content:
          across(160, 130, 100) + down(160, 70) + pdfWords('N', 64, 142) + pdfWords('Работа', 124, 142) + pdfWords('1', 64, 112) +
          pdfWords('Осмотр', 124, 112) + pdfWords('2', 64, 82) + pdfWords('Посадка саженцев и', 124, 82),
      }, // prettier-ignore
      {
        content:
          across(770, 740) + down(800, 740) + pdfWords('полив клумб', 124, 782) + pdfWords('3', 64, 752) + pdfWords('Уборка', 124, 752),
      },
    ]);
    expect(paperCells(paper)).toEqual([
      [
        ['N', 'Работа'],
        ['1', 'Осмотр'],
        ['2', 'Посадка саженцев и полив клумб'],
        ['3', 'Уборка'],
      ],
    ]);
  });

  it('keep date, place and number apart', async () => {
    const paper = await read([{ content: pdfWords('20.08.2026', 60, 700) + pdfWords('Озеро', 260, 700) + pdfWords('86', 500, 700) }]);
    expect(texts(paper)).toEqual(['20.08.2026\tОзеро\t86']);
  });

  it('keep words at both edges apart by a tab', async () => {
    const paper = await read([
      { content: column([LONG, LONG, LONG]) + pdfWords('Начальник отдела', 60, 600) + pdfWords('Ветлугина Н.С.', 420, 600) },
    ]);
    expect(texts(paper).at(-1)).toBe('Начальник отдела\tВетлугина Н.С.');
  });

  it('keep each line of a list apart, and join what wraps', async () => {
    const paper = await read([{ content: column([`1. ${LONG}`, 'ела до первого мая.', '2. Назначить ответственных.', '3. Доложить.']) }]);
    expect(texts(paper)).toEqual([`1. ${LONG} ела до первого мая.`, '2. Назначить ответственных.', '3. Доложить.']);
  });
});
