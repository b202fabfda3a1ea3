import type { SourceBlock, SourcePaper } from '../../../src-shared/recognition/sourcePaper.ts';
import { openArchive } from '../archive/openArchive.ts';
import { UnreadablePaper } from '../unreadablePaper.ts';
import { child, contains } from '../xml/xmlElements.ts';
import { envelopeOf } from './readEnvelope.ts';
import { readBlocks } from './readBlocks.ts';
import { readNotes } from './readNotes.ts';
import { endStory } from './readParagraph.ts';
import { beginReading, beginStory, type Reading } from './reading.ts';
import { sectionFrames } from './sectionFrames.ts';
import { wordPackage } from './wordPackage.ts';

/** Reads a Word file (DOCX, DOCM, DOTX; strict or transitional). Macros, pictures and links are never touched. */
// oxlint-disable-next-line typescript/require-await -- all readers answer alike, and others have to wait
export async function readDocx(bytes: Uint8Array): Promise<SourcePaper> {
  const archive = openArchive(bytes);
  const parts = wordPackage(archive);
  const body = child(parts.document, 'w:body');
  if (body === undefined)
    throw new UnreadablePaper('В файле нет текста документа: откройте его в Word, сохраните заново и загрузите ещё раз.');
  const reading = beginReading(parts, contains(body, 'w:lastRenderedPageBreak'));
  const blocks: SourceBlock[] = [];
  const put = (block: SourceBlock): void => void blocks.push(block);
  const story = beginStory(undefined, put);
  const frames = sectionFrames(body, reading, put);
  frames.begin();
  readBlocks(body, reading, story, () => {
    endStory(story);
    frames.next();
  });
  endStory(story);
  frames.end();
  readNotes(reading, put);
  const envelope = envelopeOf(archive);
  // A paper of ours may be empty: it is still that paper.
  if (!hasWords(blocks) && envelope === null) throw new UnreadablePaper(reading.pictures > 0 ? SCAN : EMPTY);
  return { format: 'docx', blocks, doubts: doubtsOf(reading, archive.damaged()), ...(envelope === null ? {} : { envelope }) };
}

const SCAN = 'В файле нет текста, только изображения: распознайте его программой для сканов и загрузите полученный документ.';
const EMPTY = 'В файле нет ни одного слова: проверьте, тот ли это файл.';

function hasWords(blocks: readonly SourceBlock[]): boolean {
  return blocks.some((block) => {
    if (block.kind === 'paragraph') return block.text.trim() !== '' || block.label !== undefined;
    return block.kind === 'table' && block.rows.some((row) => row.cells.some((cell) => hasWords(cell.paragraphs)));
  });
}

function doubtsOf(reading: Reading, damaged: readonly string[]): string[] {
  const doubts: string[] = [];
  if (damaged.length > 0) doubts.push('Файл повреждён, хотя текст прочитан: сверьте его с исходным документом.');
  if (reading.changes > 0) {
    const authors = reading.authors.size > 0 ? ` (авторы: ${[...reading.authors].join(', ')})` : '';
    doubts.push(
      `В файле есть непринятые исправления${authors}: вставленное прочитано, удалённое опущено, проверьте, так ли это должно быть.`,
    );
  }
  const hidden = reading.hidden.join('').trim();
  if (hidden !== '') doubts.push(`В файле есть скрытый текст, которого нет на бумаге: «${shortened(hidden)}», проверьте, нужен ли он.`);
  if (reading.lostNumbers > 0) doubts.push('Часть номеров Word вычисляет сам и в файле не хранит: проверьте номера пунктов по бумаге.');
  if (reading.embedded > 0) doubts.push('В файле есть вложенный документ или схема, слова из которых не прочитаны: перенесите их вручную.');
  return doubts;
}

function shortened(words: string): string {
  const line = words.replace(/\s+/g, ' ');
  return line.length > 100 ? `${line.slice(0, 100).trimEnd()}…` : line;
}
