import Docxtemplater from 'docxtemplater';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import PizZip from 'pizzip';
import { media } from '../../src-main/docx/media.ts';
import { planNumbering } from '../../src-main/docx/numberingPlan.ts';
import { renderDocx } from '../../src-main/docx/renderDocx.ts';
import { wordBody } from '../../src-main/docx/wordBlocks.ts';
import { defaultLetterhead } from '../../src-shared/documents/defaultLetterhead.ts';
import type { Content } from '../../src-shared/documents/kinds.ts';
import type { PaperDocument, PaperTable } from '../../src-shared/paper/blocks.ts';
import { contentPaper } from '../../src-shared/paper/contentPaper.ts';
import { paperText } from '../../src-shared/paper/toText.ts';
import { runsText } from '../../src-shared/documents/richText.ts';
import { largePlanOrder } from './largePlan.ts';
import { largeProtocol } from './largeProtocol.ts';
import { ms, quantile, timesWithin, type Row } from './row.ts';

const DECISIONS = 200;
const PLAN = { rows: 1000, sections: 60 };
const REGISTRATION = { number: '4', date: '2026-11-18' };
const LETTERHEAD = defaultLetterhead('letterhead', ['Управление образования']);

/** What is measured: a paper, and docxtemplater filling a template with the same words. */
interface Match {
  readonly what: string;
  readonly content: Content;
  readonly runs: number;
  template(docx: Uint8Array): Uint8Array;
  values(paper: PaperDocument): object;
}

const MATCHES: readonly Match[] = [
  {
    what: `DOCX of ${DECISIONS} decisions`,
    content: largeProtocol(DECISIONS),
    runs: 60,
    template: (docx) => withBody(docx, `${line('{#lines}')}${line('{text}')}${line('{/lines}')}`),
    values: (paper) => ({
      lines: paperText(paper)
        .split('\n')
        .map((text) => ({ text })),
    }),
  },
  {
    what: `DOCX of an order with a plan of ${PLAN.rows} rows`,
    content: largePlanOrder(PLAN.rows, PLAN.sections),
    runs: 24,
    template: (docx) => withBody(docx, tableTemplate()),
    values: (paper) => ({ rows: planTables(paper).flatMap(({ rows }) => rows.map(rowValues)) }),
  },
];

/** DOCX, warm, against docxtemplater, in turns within one run; and where our time goes. */
export async function docxBench(): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const match of MATCHES) rows.push(...(await measure(match)));
  return rows;
}

async function measure(match: Match): Promise<readonly Row[]> {
  const { content, runs } = match;
  const envelope = { documentId: 'bench', content, registration: REGISTRATION, updatedAt: '2026-11-18T08:00:00.000Z' };
  const draw = () => contentPaper(content, LETTERHEAD, REGISTRATION);
  const ours = () => renderDocx(draw(), () => null, envelope);
  const template = match.template(await ours());
  const times = { ours: [] as number[], theirs: [] as number[], blocks: [] as number[], body: [] as number[], zip: [] as number[] };
  for (let run = 0; run < runs; run++) {
    const timed = async <T>(kept: number[], work: () => T | Promise<T>): Promise<T> => {
      const start = performance.now();
      const result = await work();
      // The first runs warm the engine up and do not count.
      if (run >= runs / 3) kept.push(performance.now() - start);
      return result;
    };
    const paper = await timed(times.blocks, draw);
    const docx = await timed(times.ours, ours);
    await timed(times.theirs, () => theirs(template, match.values(paper)));
    await timed(times.body, () =>
      wordBody(
        paper,
        planNumbering(paper.blocks),
        media(() => null),
      ),
    );
    const parts = unzipSync(docx);
    await timed(times.zip, () => zipSync(parts, { level: 6 }));
  }
  const [mine, other, blocks, body, zip] = [times.ours, times.theirs, times.blocks, times.body, times.zip].map((all) => quantile(all, 0.5));
  const rest = (mine ?? 0) - (blocks ?? 0) - (body ?? 0) - (zip ?? 0);
  return [
    timesWithin(`${match.what}, warm, against docxtemplater`, mine ?? 0, other ?? 0, 1.5),
    { what: 'of which content → blocks', value: ms(blocks ?? 0) },
    { what: 'of which blocks → text of the file', value: ms(body ?? 0) },
    { what: 'of which zip', value: ms(zip ?? 0) },
    { what: 'of which styles by the docx package, envelope', value: ms(rest) },
  ];
}

/** What docxtemplater has to do for the same words: read the template, repeat a paragraph or row, zip. */
function theirs(template: Uint8Array, values: object): Uint8Array {
  const templater = new Docxtemplater(new PizZip(template), { paragraphLoop: true, linebreaks: true });
  templater.render(values);
  return templater.toBuffer({ compression: 'DEFLATE' });
}

/** Our own file with another body: same styles, same parts. */
function withBody(docx: Uint8Array, body: string): Uint8Array {
  const zip = unzipSync(docx);
  const xml = strFromU8(zip['word/document.xml'] ?? new Uint8Array());
  const section = xml.slice(xml.lastIndexOf('<w:sectPr'), xml.lastIndexOf('</w:body>'));
  const start = xml.slice(0, xml.indexOf('<w:body>'));
  return zipSync({ ...zip, 'word/document.xml': strToU8(`${start}<w:body>${body}${section}</w:body></w:document>`) });
}

function line(text: string): string {
  return `<w:p><w:pPr><w:pStyle w:val="PaperPoint"/></w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

/** One row with five cells, repeated: docxtemplater's way to draw a table. */
function tableTemplate(): string {
  const cells = ['{#rows}{c0}', '{c1}', '{c2}', '{c3}', '{c4}{/rows}'].map(
    (text) => `<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr>${line(text)}</w:tc>`,
  );
  const grid = '<w:gridCol w:w="2000"/>'.repeat(5);
  return `<w:tbl><w:tblPr><w:tblW w:w="10000" w:type="dxa"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid><w:tr>${cells.join('')}</w:tr></w:tbl>${line('')}`;
}

function planTables(paper: PaperDocument): readonly PaperTable[] {
  return paper.blocks.filter((block) => block.kind === 'table');
}

function rowValues(row: PaperTable['rows'][number]): Readonly<Record<string, string>> {
  const texts = row.cells.map(({ paragraphs }) => paragraphs.map(({ runs }) => runsText(runs)).join('\n'));
  return Object.fromEntries(Array.from({ length: 5 }, (_, index) => [`c${index}`, texts[index] ?? '']));
}
