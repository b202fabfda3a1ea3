import Docxtemplater from 'docxtemplater';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import PizZip from 'pizzip';
import { compiledParts } from '../../src-main/docx/compiledParts.ts';
import { planNumbering } from '../../src-main/docx/numberingPlan.ts';
import { renderDocx, wordDocument } from '../../src-main/docx/renderDocx.ts';
import { defaultLetterhead } from '../../src-shared/documents/defaultLetterhead.ts';
import type { PaperDocument } from '../../src-shared/paper/blocks.ts';
import { protocolPaper } from '../../src-shared/paper/protocolPaper.ts';
import { paperText } from '../../src-shared/paper/toText.ts';
import { largeProtocol } from './largeProtocol.ts';
import { ms, quantile, timesWithin, type Row } from './row.ts';

const DECISIONS = 200;
const RUNS = 60;
const REGISTRATION = { number: '4', date: '2026-11-18' };
const content = largeProtocol(DECISIONS);
const envelope = { documentId: 'bench', content, registration: REGISTRATION, updatedAt: '2026-11-18T08:00:00.000Z' };

/** DOCX of 200 decisions, warm, against docxtemplater filling a template with the same lines, in turns within one run; and where our time goes. */
export async function docxBench(): Promise<readonly Row[]> {
  const template = lineTemplate(await ours());
  const times = { ours: [] as number[], theirs: [] as number[], blocks: [] as number[], pack: [] as number[] };
  for (let run = 0; run < RUNS; run++) {
    const paper = await timed(run, times.blocks, () => draw());
    await timed(run, times.ours, () => ours());
    await timed(run, times.theirs, () => theirs(template, paper));
    await timed(run, times.pack, () => compiledParts(wordDocument(paper, planNumbering(paper.blocks), () => null)));
  }
  const [mine, other, blocks, pack] = [median(times.ours), median(times.theirs), median(times.blocks), median(times.pack)];
  const rest = mine - blocks - pack;
  return [
    timesWithin(`DOCX of ${DECISIONS} decisions, warm, against docxtemplater`, mine, other, 1.5),
    { what: 'of which content → blocks', value: ms(blocks) },
    { what: 'of which the docx package builds its parts', value: ms(pack) },
    { what: 'of which numbering, envelope, zip', value: ms(rest) },
  ];
}

function draw(): PaperDocument {
  return protocolPaper(content, defaultLetterhead('letterhead', ['Управление образования']), REGISTRATION);
}

function ours(): Promise<Uint8Array> {
  return renderDocx(draw(), () => null, envelope);
}

/** What docxtemplater has to do for the same words: read the template, repeat a paragraph, zip. */
function theirs(template: Uint8Array, paper: PaperDocument): Uint8Array {
  const templater = new Docxtemplater(new PizZip(template), { paragraphLoop: true, linebreaks: true });
  templater.render({
    lines: paperText(paper)
      .split('\n')
      .map((text) => ({ text })),
  });
  return templater.toBuffer({ compression: 'DEFLATE' });
}

/** Our own file with its body replaced by one repeated paragraph: same styles, same parts. */
function lineTemplate(docx: Uint8Array): Uint8Array {
  const zip = unzipSync(docx);
  const xml = strFromU8(zip['word/document.xml'] ?? new Uint8Array());
  const line = (text: string) =>
    `<w:p><w:pPr><w:pStyle w:val="PaperPoint"/></w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
  const body = `<w:body>${line('{#lines}')}${line('{text}')}${line('{/lines}')}`;
  return zipSync({ ...zip, 'word/document.xml': strToU8(xml.replace(/<w:body>.*(?=<w:sectPr\b)/s, body)) });
}

function median(times: readonly number[]): number {
  return quantile(times, 0.5);
}

/** The first runs warm the engine up and do not count. */
async function timed<T>(run: number, times: number[], work: () => T | Promise<T>): Promise<T> {
  const start = performance.now();
  const result = await work();
  if (run >= RUNS / 3) times.push(performance.now() - start);
  return result;
}
