import type { SourcePaper } from '../../src-shared/recognition/sourcePaper.ts';
import { readDoc } from './doc/readDoc.ts';
import { readDocx } from './docx/readDocx.ts';
import { readWordXml } from './libreOffice/readWordXml.ts';
import { fileFormat, type FileFormat } from './fileFormat.ts';
import { readHtml, readMhtml } from './html/readHtml.ts';
import { importLimits } from './importLimits.ts';
import { readMarkdown } from './markdown/readMarkdown.ts';
import { readFlatOdt, readOdt } from './odt/readOdt.ts';
import { readPdf } from './pdf/readPdf.ts';
import { readRtf } from './rtf/readRtf.ts';
import { readText } from './text/readText.ts';
import { withTypedTables } from './typedTables.ts';
import { UnreadablePaper } from './unreadablePaper.ts';

/** What a reader may need besides the bytes. Plain data: it travels to a worker. */
export interface ReadingOptions {
  /** Path of LibreOffice's program where one is installed: old formats are read better through it. */
  readonly office?: string;
}

/** Reads one format. `name` is the file's name: a hint for titles and doubts, never for the format. */
type PaperFormatReader = (bytes: Uint8Array, name: string, options: ReadingOptions) => Promise<SourcePaper>;

/** Readers by the format of the content, one folder each. */
const READERS: Readonly<Record<FileFormat, PaperFormatReader>> = {
  docx: async (bytes) => withTypedTables(await readDocx(bytes)),
  doc: async (bytes, _, { office }) => withTypedTables(await readDoc(bytes, office)),
  odt: async (bytes, _, { office }) => withTypedTables(await readOdt(bytes, office)),
  flatOdt: (bytes) => Promise.resolve(withTypedTables(readFlatOdt(bytes))),
  wordXml: async (bytes, _, { office }) => withTypedTables(await readWordXml(bytes, office)),
  html: (bytes) => Promise.resolve(readHtml(bytes)),
  mhtml: (bytes) => Promise.resolve(readMhtml(bytes)),
  rtf: async (bytes, _, { office }) => withTypedTables(await readRtf(bytes, office)),
  pdf: (bytes) => readPdf(bytes),
  text: (bytes, name) => Promise.resolve(/\.(?:md|markdown)$/i.test(name) ? readMarkdown(bytes) : readText(bytes)),
};

/**
 * Reads a foreign file as a neutral paper. The format is told by the content, never by the name alone.
 * What gives no paper throws `UnreadablePaper` with one Russian sentence.
 */
export async function readPaper(bytes: Uint8Array, name: string, options: ReadingOptions = {}): Promise<SourcePaper> {
  if (bytes.byteLength > importLimits.fileBytes) {
    throw new UnreadablePaper('Файл больше 200 МБ: удалите из него изображения или разделите его на части и загрузите ещё раз.');
  }
  return READERS[fileFormat(bytes)](bytes, name, options);
}
