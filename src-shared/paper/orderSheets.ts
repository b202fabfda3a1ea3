import { formatDate } from '../russian/dateWords.ts';
import type { Letterhead } from '../documents/letterhead.ts';
import { orderName, type Mention } from '../documents/mention.ts';
import type { Order } from '../documents/order.ts';
import type { Paragraph } from '../documents/richText.ts';
import { BLANK } from '../documents/wording.ts';
import type { PaperBlock, PaperTableRow } from './blocks.ts';
import { paperParagraph, wordRuns } from './paragraph.ts';

interface Column {
  readonly title: string;
  readonly width: number;
  /** What stands in the line already; the rest is filled in by hand. */
  readonly words?: (person: Mention, index: number, letterhead: Letterhead) => string;
  readonly align?: Paragraph['align'];
}

const NUMBER: Column = { title: '№', width: 10, words: (_, index) => String(index + 1), align: 'center' };
const POST: Column = { title: 'Должность', width: 50, words: (person) => (person.wording === undefined ? (person.post ?? '') : '') };
const NAME: Column = {
  title: 'И.О. Фамилия',
  width: 38,
  words: (person, _, letterhead) => person.wording ?? orderName(person.name, letterhead.order.signatureNameOrder),
};
/** norms.md, section 3, items 10 and 11. */
const VISAS: readonly Column[] = [NUMBER, POST, NAME, { title: 'Подпись, дата', width: 34 }, { title: 'Замечания', width: 38 }];
const ACQUAINTANCE: readonly Column[] = [NUMBER, POST, NAME, { title: 'Подпись', width: 36 }, { title: 'Дата', width: 30 }];

/** Лист согласования and лист ознакомления, each on a sheet of its own, after the annexes; without lines none is printed. */
export function orderSheets(order: Order, letterhead: Letterhead, number: string | null): readonly PaperBlock[] {
  const { author, dateStyle } = letterhead.annex;
  const date = order.date === null ? BLANK : formatDate(order.date, dateStyle);
  const of = (word: string) => `${author === '' ? word : `${word} ${author}`}\nот ${date} № ${number ?? order.number ?? BLANK}`;
  return [
    ...sheet(`ЛИСТ СОГЛАСОВАНИЯ\n${of('к приказу')}`, VISAS, order.visas, letterhead),
    ...sheet(`ЛИСТ ОЗНАКОМЛЕНИЯ\n${of('с приказом')}`, ACQUAINTANCE, order.acquaintance, letterhead),
  ];
}

function sheet(title: string, columns: readonly Column[], lines: Order['visas'], letterhead: Letterhead): readonly PaperBlock[] {
  if (lines.length === 0) return [];
  const head: PaperTableRow = { header: true, cells: columns.map((column) => ({ paragraphs: [paragraph(column.title, 'center', true)] })) };
  const rows = lines.map(({ id, person }, index): PaperTableRow => ({
    id,
    cells: columns.map(({ words, align }) => ({
      // An empty second line leaves room for a signature.
      paragraphs: words
        ? [paragraph(words(person, index, letterhead), align, false)]
        : [paragraph('', align, false), paragraph('', align, false)],
    })),
  }));
  return [
    { kind: 'section', orientation: 'portrait', page: letterhead.page, restart: true },
    paperParagraph('sheetTitle', wordRuns(title, true), { align: 'center' }),
    { kind: 'table', columns: columns.map(({ width }) => width), rows: [head, ...rows], textSize: letterhead.annex.plan.textSize },
  ];
}

function paragraph(text: string, align: Paragraph['align'], bold: boolean): Paragraph {
  return { kind: 'paragraph', runs: [...wordRuns(text, bold)], ...(align === undefined ? {} : { align }) };
}
