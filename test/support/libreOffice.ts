import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const FILTERS = {
  txt: 'txt:Text (encoded):UTF8',
  pdf: 'pdf',
  docx: 'docx:Office Open XML Text',
  odt: 'odt',
  rtf: 'rtf',
  doc: 'doc:MS Word 97',
} as const;
export type OfficeFormat = keyof typeof FILTERS;

/** Files through one call of LibreOffice: DOCX → text, PDF, an old format or DOCX again. Takes and gives bytes by name without ending. */
export async function libreOffice(files: ReadonlyMap<string, Uint8Array>, format: OfficeFormat): Promise<ReadonlyMap<string, Uint8Array>> {
  return inFolder(async (folder) => {
    const names = [...files.keys()];
    for (const [name, bytes] of files) await writeFile(join(folder, `${name}.docx`), bytes);
    const out = join(folder, 'out');
    // A second call on one profile fails silently: every call has its own, and every output is looked for.
    await run('soffice', [
      '--headless',
      `-env:UserInstallation=file://${join(folder, 'profile')}`,
      '--convert-to',
      FILTERS[format],
      '--outdir',
      out,
      ...names.map((name) => join(folder, `${name}.docx`)),
    ]);
    const results = new Map<string, Uint8Array>();
    for (const name of names) results.set(name, await readFile(join(out, `${name}.${format}`)));
    return results;
  });
}

/** The text LibreOffice reads in each DOCX, automatic numbers included. */
export async function docxTexts(files: ReadonlyMap<string, Uint8Array>): Promise<ReadonlyMap<string, string>> {
  const texts = await libreOffice(files, 'txt');
  return new Map([...texts].map(([name, bytes]) => [name, new TextDecoder().decode(bytes).replace(/^\uFEFF/, '')]));
}

/** Pages of a PDF. */
export async function pdfPageCount(pdf: Uint8Array): Promise<number> {
  return inFolder(async (folder) => {
    const { stdout } = await run('pdfinfo', [await put(folder, pdf)]);
    return Number(/^Pages:\s+(\d+)$/m.exec(stdout)?.[1] ?? 0);
  });
}

/** The words of a PDF, page by page. */
export async function pdfPageTexts(pdf: Uint8Array): Promise<readonly string[]> {
  return inFolder(async (folder) => {
    const { stdout } = await run('pdftotext', ['-layout', await put(folder, pdf), '-']);
    return stdout.split('\f').slice(0, -1);
  });
}

/** A word on a page: its edges in millimetres from the page's left and top. */
export interface WordBox {
  readonly word: string;
  readonly page: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where every word of a PDF stands. */
export async function pdfWordBoxes(pdf: Uint8Array): Promise<readonly WordBox[]> {
  return inFolder(async (folder) => {
    const { stdout } = await run('pdftotext', ['-bbox', await put(folder, pdf), '-'], { maxBuffer: 64 * 1024 * 1024 });
    return stdout
      .split('<page ')
      .slice(1)
      .flatMap((page, index) => pageBoxes(page, index + 1));
  });
}

function pageBoxes(page: string, number: number): readonly WordBox[] {
  return [...page.matchAll(/<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*?)<\/word>/g)].map(
    ([, left, top, right, bottom, word = '']) => ({
      word,
      page: number,
      left: mm(left),
      right: mm(right),
      top: mm(top),
      bottom: mm(bottom),
    }),
  );
}

function mm(points: string | undefined): number {
  return (Number(points) * 25.4) / 72;
}

async function put(folder: string, pdf: Uint8Array): Promise<string> {
  const file = join(folder, 'paper.pdf');
  await writeFile(file, pdf);
  return file;
}

async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'resheno-office-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
