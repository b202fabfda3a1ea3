import type { PlanRow } from '../../../src-shared/documents/actionPlan.ts';
import { DEFAULT_ANNEX_LAYOUT } from '../../../src-shared/documents/defaultAnnexLayout.ts';
import { defaultLetterhead } from '../../../src-shared/documents/defaultLetterhead.ts';
import type { Letterhead } from '../../../src-shared/documents/letterhead.ts';
import type { Annex } from '../../../src-shared/documents/annex.ts';
import type { Order } from '../../../src-shared/documents/order.ts';
import type { OrderHeadField, OrderHeadRow } from '../../../src-shared/documents/orderLayout.ts';
import { labelPlanRows } from '../../../src-shared/documents/planNumbering.ts';
import type { Point } from '../../../src-shared/documents/point.ts';
import { plainParagraph, runsText, type Run } from '../../../src-shared/documents/richText.ts';
import { cleanLines } from './cleanLines.ts';
import type { EnteredPaper } from './enteredPaper.ts';
import { enterPoints } from './enterPoints.ts';
import { idMaker } from './idMaker.ts';
import { readLines } from './lineReader.ts';
import { readDate } from './readDate.ts';

const COLUMNS = [
  { id: 'number', meaning: 'number', width: 7 },
  { id: 'activity', meaning: 'activity', width: 40 },
  { id: 'audience', meaning: 'audience', width: 22 },
  { id: 'deadline', meaning: 'deadline', width: 18 },
  { id: 'responsible', meaning: 'responsible', width: 24 },
] as const;

/** A paper of the shape of seed 004: an order of four points and a plan of five columns whose table the scan tore apart. */
export function enter004(source: string): EnteredPaper<Order> {
  const nextId = idMaker();
  const table = source.split('\n').findIndex((line) => line.includes('\t'));
  const lines = source.split('\n');
  const reader = readLines(cleanLines(lines.slice(0, table).join('\n')));
  const organisation = reader.until(/^ПРИКАЗ$/);
  reader.take(/^ПРИКАЗ$/);
  const [date = ''] = reader.take(/^(\d\d\.\d\d\.\d{4})$/);
  const [settlement = ''] = reader.take(/^(пгт .+)$/);
  const [number = ''] = reader.take(/^№ (\d+)$/);
  const [title = ''] = reader.take(/^«(.+)»$/);
  const [preamble = ''] = reader.take(/^(На основании .+)$/);
  reader.take(/^ПРИКАЗЫВАЮ:$/);
  const points = enterPoints(reader.until(/^(?!\d|Срок)/), nextId);
  const signature = reader.until(/^Приложение /);
  const [author = ''] = [reader.take(/^Приложение к приказу$/), reader.take(/^(.+)$/)].at(-1) ?? [];
  reader.take(/^от \d\d\.\d\d\.\d{4}г\. № \d+$/);
  const annexTitle = reader.until(/^$/);
  const annex = enterAnnex(annexTitle.join('\n'), lines.slice(table), nextId);
  return {
    content: {
      kind: 'order',
      version: 1,
      number,
      date: readDate(date),
      settlement,
      title,
      preamble: [plainParagraph(preamble)],
      points: points.map((point) => enterPoint(point, annex.id)),
      signatory: { name: signature.at(-1) ?? '', post: signature.slice(0, -1).join('\n') },
      signatures: [{ id: nextId('signature'), of: 'signatory' }],
      executor: null,
      visas: [],
      acquaintance: [],
      annexes: [annex],
      marks: [],
      wording: {},
    },
    letterhead: letterhead(organisation, author),
    number,
  };
}

function enterAnnex(title: string, lines: readonly string[], nextId: (kind: string) => string): Extract<Annex, { kind: 'plan' }> {
  const [head = '', ...rest] = lines.filter((line) => line.trim() !== '');
  const titles = head.split('\t');
  const columns = COLUMNS.map((column, index) => ({ ...column, title: titles[index] ?? '' }));
  return {
    kind: 'plan',
    id: nextId('annex'),
    heading: 'reference',
    plan: { title, years: { kind: 'rolling' }, columns, rows: enterRows(rest, nextId) },
  };
}

/** A line with words in its first cell alone, or without cells at all, is a section; a number other than the derived one is kept. */
function enterRows(lines: readonly string[], nextId: (kind: string) => string): PlanRow[] {
  const written = new Map<string, string>();
  const rows = lines.map((line): PlanRow => {
    const [label = '', ...cells] = line.split('\t').map((cell) => cell.trim());
    const id = nextId('row');
    if (label !== '' && cells.every((cell) => cell === '')) return { kind: 'section', id, text: label };
    written.set(id, label);
    const filled = cells.flatMap((text, index) => (text === '' ? [] : [[COLUMNS[index + 1]?.id ?? '', { text }] as const]));
    return { kind: 'activity', id, ...(label === '' ? { label } : {}), cells: Object.fromEntries(filled) };
  });
  const derived = labelPlanRows(rows, { dot: true });
  return rows.map((made) => {
    const label = written.get(made.id);
    return made.kind === 'section' || label === derived.get(made.id)?.text ? made : { ...made, label: label ?? '' };
  });
}

/** Addressees, what the last two points are for, and «(Приложение)» as a reference to the annex. */
function enterPoint(point: Point, annexId: string): Point {
  const [first] = point.body;
  const text = first?.kind === 'paragraph' ? runsText(first.runs) : '';
  const role = /вступает в силу/.test(text) ? 'force' : /^Контроль /.test(text) ? 'control' : undefined;
  return {
    ...point,
    body: [{ kind: 'paragraph', runs: withReference(text, annexId) }],
    performers: text.endsWith(':') ? [{ kind: 'words', text: text.slice(0, -1) }] : [],
    ...(role === undefined ? {} : { role }),
    children: point.children.map((child) => enterPoint(child, annexId)),
  };
}

function withReference(text: string, annex: string): Run[] {
  const [before = '', word, after = ''] = text.split(/(?<=\()(приложение)(?=\))/i);
  if (word === undefined) return [{ text }];
  return [{ text: before }, { text: word, annex }, { text: after }];
}

function letterhead(organisation: readonly string[], author: string): Letterhead {
  const base = defaultLetterhead('letterhead', organisation);
  return {
    ...base,
    name: 'Приказ с местом между датой и номером',
    page: { ...base.page, right: 15 },
    order: {
      ...base.order,
      head: [
        row('organisation', { bold: true, align: 'center' }),
        row('kindWord', { bold: true, align: 'center', spaceBefore: 14 }),
        row('dateSettlementNumber', { spaceBefore: 14 }),
        row('title', { bold: true, align: 'center', spaceBefore: 14 }),
      ],
      titleQuotes: true,
      titleWidthMm: 0,
    },
    annex: {
      ...DEFAULT_ANNEX_LAYOUT,
      author,
      referencePattern: '{annex} {to}\nот {date} № {number}',
      dateStyle: 'numericYear',
      referenceWidthMm: 60,
    },
  };
}

function row(field: OrderHeadField, changes: Partial<OrderHeadRow>): OrderHeadRow {
  return { field, bold: false, align: 'left', spaceBefore: 0, ...changes };
}
