import type { SourceBlock, SourcePaper } from '../../../src-shared/recognition/sourcePaper.ts';
import { openArchive } from '../archive/openArchive.ts';
import { readThroughOffice } from '../libreOffice/readThroughOffice.ts';
import { UnreadablePaper } from '../unreadablePaper.ts';
import { child, contains } from '../xml/xmlElements.ts';
import { readXml } from '../xml/readXml.ts';
import type { XmlElement } from '../xml/readXml.ts';
import { odtNamespaces } from './odtNamespaces.ts';
import { odtBlocks, odtFrames } from './odtReading.ts';
import { beginOdt } from './odtState.ts';
import { odtStyles } from './odtStyles.ts';

/** Reads an OpenDocument text, as LibreOffice writes it: through LibreOffice where it is installed, else by itself. */
export async function readOdt(bytes: Uint8Array, office?: string): Promise<SourcePaper> {
  return (
    (await readThroughOffice(bytes, { format: 'odt', ending: 'odt', ...(office === undefined ? {} : { office }) })) ?? readOdtAlone(bytes)
  );
}

/** Reads an OpenDocument text without any other program: words, lists with their numbers, tables. */
export function readOdtAlone(bytes: Uint8Array): SourcePaper {
  const archive = openArchive(bytes);
  const part = (name: string): XmlElement | undefined => {
    const found = archive.part(name);
    return found === null ? undefined : readXml(found, odtNamespaces);
  };
  const manifest = archive.part('META-INF/manifest.xml');
  if (manifest !== null && new TextDecoder().decode(manifest).includes('encryption-data')) throw new UnreadablePaper(LOCKED);
  return paperOf(part('content.xml'), part('styles.xml'));
}

/** Reads an OpenDocument text that is one XML file. */
export function readFlatOdt(bytes: Uint8Array): SourcePaper {
  const document = readXml(bytes, odtNamespaces);
  return paperOf(document, document);
}

const LOCKED = 'Файл защищён паролем: откройте его в LibreOffice, сохраните без пароля и загрузите ещё раз.';
const EMPTY = 'В файле нет ни одного слова: проверьте, тот ли это файл.';

function paperOf(content: XmlElement | undefined, common: XmlElement | undefined): SourcePaper {
  const text = child(child(content, 'office:body'), 'office:text');
  if (text === undefined)
    throw new UnreadablePaper('В файле нет текста документа: откройте его, сохраните в формате DOCX и загрузите ещё раз.');
  // The automatic styles of the common part belong to headers and footers.
  const styles = odtStyles([
    child(common, 'office:styles'),
    child(common, 'office:automatic-styles'),
    child(content, 'office:automatic-styles'),
  ]);
  const reading = beginOdt(styles, contains(text, 'text:soft-page-break'));
  const masters = child(common, 'office:master-styles');
  const headers = odtFrames(masters, 'header', reading);
  const body = odtBlocks(text, reading);
  const blocks = [...headers, ...body, ...odtFrames(masters, 'footer', reading)];
  if (!body.some(hasWords)) throw new UnreadablePaper(EMPTY);
  const doubts = reading.changed
    ? ['В файле есть непринятые исправления: вставленное прочитано, удалённое опущено, проверьте, так ли это должно быть.']
    : [];
  return { format: 'odt', blocks, doubts };
}

function hasWords(block: SourceBlock): boolean {
  if (block.kind === 'paragraph') return block.text.trim() !== '';
  return block.kind === 'table' && block.rows.some((row) => row.cells.some((cell) => cell.paragraphs.some(hasWords)));
}
