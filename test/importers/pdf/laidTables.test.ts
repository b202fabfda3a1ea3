import { beforeAll, describe, expect, it } from 'vitest';
import { readDocx } from '../../../src-main/importers/docx/readDocx.ts';
import { readPdf } from '../../../src-main/importers/pdf/readPdf.ts';
import type { SourcePaper } from '../../../src-shared/recognition/sourcePaper.ts';
import { launchBrowser } from '../../support/browser.ts';
import { counted, paperWords } from '../../support/convertedPapers.ts';
import { laidDocx, laidHtml, TABLE_LINES, type LaidBlock, type LaidPaper } from '../../support/laidPaper.ts';
import { libreOffice, pdfPageTexts } from '../../support/libreOffice.ts';
import { plausibleTables } from '../../support/plausibleTables.ts';

/** The same paper as a Word file and printed: the reader of Word files sees the table that is there, the reader of PDF has to find it again. */

const head: readonly LaidBlock[] = [{ text: 'ПРИКАЗ', align: 'center', bold: true }, '', 'Утвердить план мероприятий на 2027 год:', ''];
const foot: readonly LaidBlock[] = ['', { text: 'Начальник управления\tН.С. Ветлугина', stops: [120] }];
const PLAN = [
  ['№', 'Мероприятие', 'Срок', 'Ответственный'],
  [
    '1',
    'Проверить готовность зданий школ к отопительному сезону, составить акты осмотра и направить их в управление',
    'до 1 сентября',
    'Солодов П.А.',
  ],
  ['2', 'Провести инструктажи', 'в течение года', 'Директора школ'],
  ['3', 'Обновить стенды по правилам дорожного движения в вестибюлях', 'октябрь', 'Лебедянская Т.И., руководители кружков'],
  ['4', 'Подвести итоги', '', 'Ветлугина Н.С.'],
] as const;
const WIDTHS = [12, 78, 35, 40] as const;
const SENTENCE =
  'Участники совещания рассмотрели вопросы подготовки к новому учебному году, заслушали доклад начальника отдела о ходе ремонтных работ и наметили меры по устранению недостатков. ';
const plan = (lines: (typeof TABLE_LINES)[number], rows: readonly (readonly string[])[] = PLAN): LaidPaper => ({
  blocks: [...head, { rows, widths: WIDTHS, lines, head: true }, ...foot],
});
const sections = [PLAN[0], ['Раздел 1. Организационные мероприятия'], PLAN[1], PLAN[2], ['Раздел 2. Профилактика'], PLAN[3], PLAN[4]];
const long = Array.from({ length: 45 }, (_, at) => [String(at + 1), ...(PLAN[1 + (at % 4)] ?? []).slice(1)]);

/** Papers with tables whose rows and cells have to come back. */
const tables: Readonly<Record<string, LaidPaper>> = {
  ...Object.fromEntries(TABLE_LINES.map((lines) => [`plan, lines ${lines}`, plan(lines)])),
  'sections without lines': plan('none', sections),
  'sections between lines': plan('rows', sections),
  'over pages without lines': { ...plan('none', [PLAN[0], ...long]), footer: 'План управления' },
  'landscape with six columns': {
    landscape: true,
    blocks: [
      {
        rows: [
          ['№ п/п', 'Мероприятие', 'Участники', 'Срок', 'Ответственные', 'Результат'],
          ['1.1', 'Заседание школьных методических объединений по итогам года', 'учителя', 'май', 'Ежова К.М.', 'протокол'],
          ['1.2', 'Открытый урок', 'классы 5–7', 'апрель', 'Зуева Т.Н.', 'конспект, отзыв участников'],
        ],
        widths: [17, 78, 35, 25, 40, 45],
        lines: 'none',
      },
    ],
  },
  'members with their posts': {
    blocks: [
      'Состав комиссии:',
      '',
      {
        rows: [
          ['Ветлугина Н.С.', '– начальник управления образования администрации округа, председатель комиссии'],
          ['Солодов П.А.', '– директор школы № 1, заместитель председателя'],
          ['Лебедянская Т.И.', '– методист, секретарь комиссии'],
        ],
        widths: [50, 115],
        lines: 'none',
      },
    ],
  },
  'three who sign': {
    blocks: [
      ...head,
      {
        rows: [
          ['Заместитель главы администрации – начальник управления образования', '____________', 'Н.С. Ветлугина'],
          ['Юрисконсульт', '____________', 'П.А. Солодов'],
          ['Главный специалист отдела дошкольного образования', '____________', 'Т.И. Лебедянская'],
        ],
        widths: [85, 40, 40],
        lines: 'none',
      },
    ],
  },
  'two who sign, side by side': {
    blocks: [
      ...head,
      {
        rows: [
          [
            'СОГЛАСОВАНО\nДиректор школы № 1\n____________ П.А. Солодов\n«___» _________ 2027 г.',
            'УТВЕРЖДАЮ\nНачальник управления образования\n____________ Н.С. Ветлугина\n«___» _________ 2027 г.',
          ],
        ],
        widths: [85, 80],
        lines: 'none',
      },
    ],
  },
  'a letterhead in two languages': {
    blocks: [
      {
        rows: [['АДМИНИСТРАЦИЯ\nЗАОЗЁРНОГО ОКРУГА\nУПРАВЛЕНИЕ ОБРАЗОВАНИЯ', 'ЗАОЗЁРНÖЙ КЫТШЛÖН\nАДМИНИСТРАЦИЯ\nВЕЛÖДАН ВЕСЬКÖДЛАНIН']],
        widths: [82, 82],
        lines: 'none',
      },
      ...head,
    ],
  },
  ...Object.fromEntries(plausibleTables.map((paper, at) => [`generated ${at}`, paper])),
};

/** Papers without any table, however their words stand. */
const texts: Readonly<Record<string, LaidPaper>> = {
  'justified lines with wide spaces': {
    justified: true,
    blocks: Array.from({ length: 9 }, (_, at) => ({
      text: `${'Организационно-педагогическое сопровождение профориентационной деятельности общеобразовательных организаций муниципального округа предусматривает систематическое информирование родительской общественности. '.repeat(1 + (at % 2))}${SENTENCE}`,
      indent: 12.5,
    })),
  },
  'points alike': {
    justified: true,
    blocks: [...head, ...Array.from({ length: 10 }, (_, at) => ({ text: `${at + 1}. ${SENTENCE}`, indent: 12.5 })), ...foot],
  },
  'a list with tabs': {
    blocks: [...['бумага', 'краска белая', 'кисти', 'верёвка'].map((word) => ({ text: `–\t${word};`, stops: [10] })), ...foot],
  },
  'numbers with tabs': {
    blocks: [
      ...['бумага офисная', 'краска белая', 'кисти', 'верёвка'].map((word, at) => ({ text: `${at + 1}.\t${word};`, stops: [12] })),
      ...foot,
    ],
  },
  'a form': {
    blocks: [
      'Фамилия ________________ Имя ________________',
      'Адрес _________________________',
      'Дата __________        Подпись __________',
    ],
  },
  verses: { blocks: ['Заозёрье, родная земля,', 'Где берёзы стоят у пруда,', 'Где раскинулись вдаль тополя,', 'И бежит за водою вода.'] },
  'labels with values': {
    blocks: [
      {
        text: 'Председатель:\tВетлугина Н.С., начальник управления образования администрации округа, кандидат педагогических наук',
        stops: [45],
      },
      { text: 'Секретарь:\tЛебедянская Т.И., методист', stops: [45] },
      { text: 'Присутствовали:\t12 человек', stops: [45] },
      SENTENCE,
    ],
  },
  'two columns of running text': {
    columns: 2,
    justified: true,
    blocks: Array.from({ length: 12 }, (_, at) => ({ text: `Абзац ${at + 1}. ${SENTENCE}`, indent: 10 })),
  },
};

interface Printed {
  readonly docx: SourcePaper;
  readonly pdf: SourcePaper;
  readonly bytes: Uint8Array;
}
const printed = new Map<string, Printed>();

/** The same papers printed by a browser. */
const fromBrowser = new Map<string, SourcePaper>();

beforeAll(async () => {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    for (const [name, paper] of Object.entries(tables)) {
      await page.setContent(laidHtml(paper));
      fromBrowser.set(name, await readPdf(await page.pdf({ preferCSSPageSize: true })));
    }
  } finally {
    await browser.close();
  }
}, 180_000);

beforeAll(async () => {
  const files = new Map(Object.entries({ ...tables, ...texts }).map(([name, paper]) => [name, laidDocx(paper)]));
  const converted = await libreOffice(files, 'pdf');
  for (const [name, file] of files) {
    const bytes = converted.get(name) ?? new Uint8Array();
    printed.set(name, { docx: await readDocx(file), pdf: await readPdf(bytes), bytes });
  }
}, 180_000);

const paperOf = (name: string): Printed => {
  const found = printed.get(name);
  if (found === undefined) throw new Error(`No paper ${name}`);
  return found;
};

describe('a table of a printed paper', () => {
  it.each(Object.keys(tables))('has the rows and cells of the Word file: %s', (name) => {
    const { docx, pdf } = paperOf(name);
    expect(cellsOf(pdf)).toEqual(cellsOf(docx));
  });

  it.each(Object.keys(tables))('has them also when a browser printed it: %s', (name) => {
    expect(cellsOf(fromBrowser.get(name) ?? paperOf(name).pdf)).toEqual(cellsOf(paperOf(name).docx));
  });
});

describe('a printed paper without a table', () => {
  it.each(Object.keys(texts))('has none: %s', (name) => {
    const { docx, pdf } = paperOf(name);
    expect(cellsOf(pdf)).toEqual([]);
    expect(paperWords(pdf)).toEqual(paperWords(docx));
  });

  it('of two columns is read down the left one first, each paragraph whole', () => {
    const { docx, pdf } = paperOf('two columns of running text');
    expect(paragraphsOf(pdf)).toEqual(paragraphsOf(docx));
  });
});

describe('the words of a printed paper', () => {
  it('are those that another reader of PDF finds, none lost and none twice', async () => {
    for (const [name, { pdf, bytes }] of printed) {
      const other = (await pdfPageTexts(bytes)).flatMap((page) => page.match(/[\p{L}\p{N}]+/gu) ?? []);
      expect(counted(allWords(pdf)), name).toEqual(counted(other));
    }
  });
});

/** Words of each cell of each table, ruled or not. */
function cellsOf({ blocks }: SourcePaper): readonly (readonly (readonly string[])[])[] {
  return blocks.flatMap((block) => {
    if (block.kind !== 'table') return [];
    return [block.rows.map((row) => row.cells.map((cell) => words(cell.paragraphs.map((paragraph) => paragraph.text).join(' '))))];
  });
}

function paragraphsOf({ blocks }: SourcePaper): readonly string[] {
  return blocks.flatMap((block) => (block.kind === 'paragraph' && block.text.trim() !== '' ? [words(block.text)] : []));
}

function allWords({ blocks }: SourcePaper): readonly string[] {
  const all = blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return [block.text];
    return block.kind === 'table' ? block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.paragraphs.map(({ text }) => text))) : [];
  });
  return all.flatMap((text) => text.match(/[\p{L}\p{N}]+/gu) ?? []);
}

function words(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}
