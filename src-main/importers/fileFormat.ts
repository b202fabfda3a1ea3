import { openArchive } from './archive/openArchive.ts';
import { compoundNames, isCompoundFile } from './archive/compoundFile.ts';
import { foreignSentence, pictureOf } from './foreignFile.ts';
import { startsWith } from './signature.ts';
import { UnreadablePaper } from './unreadablePaper.ts';

/** What a file is by its content. `wordXml`, `flatOdt` and `mhtml` are texts that only an office program reads. */
export type FileFormat = 'docx' | 'doc' | 'odt' | 'rtf' | 'pdf' | 'html' | 'text' | 'wordXml' | 'flatOdt' | 'mhtml';

/** Tells a file's format from its bytes alone: names lie. Throws `UnreadablePaper` for what is no paper at all. */
export function fileFormat(bytes: Uint8Array): FileFormat {
  if (bytes.every((byte) => byte === 0)) throw new UnreadablePaper('Файл пуст: проверьте, тот ли это файл.');
  if (startsWith(bytes, 'PK\u0003\u0004') || startsWith(bytes, 'PK\u0005\u0006')) return archiveFormat(bytes);
  if (isCompoundFile(bytes)) return compoundFormat(bytes);
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  // Readers allow bytes before the mark (ISO 32000, annex H.3.4.1).
  if (head.slice(0, 1024).includes('%PDF-')) return 'pdf';
  if (/^(?:ï»¿)?\s*\{\\rtf/.test(head)) return 'rtf';
  const foreign = foreignSentence(bytes);
  if (foreign !== null) throw new UnreadablePaper(foreign);
  return textFormat(bytes, head);
}

function archiveFormat(bytes: Uint8Array): FileFormat {
  const archive = openArchive(bytes);
  const names = new Set(archive.names.map((name) => name.toLowerCase()));
  if (names.has('[content_types].xml')) {
    const types = new TextDecoder().decode(archive.part('[Content_Types].xml') ?? new Uint8Array()).replaceAll('\0', '');
    if (types.includes('wordprocessingml') || types.includes('ms-word.')) return 'docx';
    if (types.includes('spreadsheetml') || types.includes('ms-excel.')) throw new UnreadablePaper(SPREADSHEET);
    if (types.includes('presentationml') || types.includes('ms-powerpoint.')) throw new UnreadablePaper(SLIDES);
  }
  // A package whose list of types is lost still has its text.
  if (names.has('word/document.xml')) return 'docx';
  const kind = new TextDecoder().decode(archive.part('mimetype') ?? new Uint8Array());
  if (/opendocument\.text/.test(kind)) return 'odt';
  if (/opendocument\.spreadsheet/.test(kind)) throw new UnreadablePaper(SPREADSHEET);
  if (/opendocument\.presentation/.test(kind)) throw new UnreadablePaper(SLIDES);
  if (kind === '' && names.has('content.xml') && names.has('meta-inf/manifest.xml')) return 'odt';
  throw new UnreadablePaper('Это архив, а не документ: распакуйте его и загрузите документы из него.');
}

function compoundFormat(bytes: Uint8Array): FileFormat {
  const names = compoundNames(bytes);
  if (names.has('EncryptedPackage')) throw new UnreadablePaper(LOCKED);
  if (names.has('WordDocument')) return 'doc';
  if (names.has('Workbook') || names.has('Book')) throw new UnreadablePaper(SPREADSHEET);
  if (names.has('PowerPoint Document')) throw new UnreadablePaper(SLIDES);
  if (names.has('__properties_version1.0')) {
    throw new UnreadablePaper('Это письмо Outlook, а не документ: сохраните вложение из письма и загрузите его.');
  }
  throw new UnreadablePaper(names.size === 0 ? DAMAGED : UNKNOWN);
}

function textFormat(bytes: Uint8Array, head: string): FileFormat {
  const wide = startsWith(bytes, '\u00FF\u00FE') || startsWith(bytes, '\u00FE\u00FF');
  // UTF-16 of the angle brackets that are looked for here is Latin with zeroes between.
  const plain = head.replaceAll('\0', '').toLowerCase();
  if (plain.includes('<w:worddocument') || plain.includes('<pkg:package')) return 'wordXml';
  if (plain.includes('<office:document ') || plain.includes('<office:document\n')) return 'flatOdt';
  if (/^[^\n]*\n?(?:[\w-]+:[^\n]*\n)*mime-version:/.test(plain)) return 'mhtml';
  if (/<!doctype html|<html[\s>]|<body[\s>]|<meta[\s][^>]*charset/.test(plain)) return 'html';
  if (!wide && !looksLikeText(bytes)) throw new UnreadablePaper(pictureOf(bytes) ?? UNKNOWN);
  return 'text';
}

/** Few control characters; zeroes only where they alternate with letters, as UTF-16 without a mark has them. */
function looksLikeText(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 65_536);
  const zeroes = [0, 0];
  let controls = 0;
  sample.forEach((byte, at) => {
    if (byte === 0) zeroes[at % 2] = (zeroes[at % 2] ?? 0) + 1;
    // Tab, line feed, vertical tab, form feed, carriage return; 0x1A ended the files of CP/M and DOS.
    else if (byte < 32 && !(byte >= 9 && byte <= 13) && byte !== 0x1a) controls += 1;
  });
  // Cyrillic in UTF-16 has 0x04 as every second byte.
  const [even = 0, odd = 0] = zeroes;
  if (even + odd === 0) return controls <= sample.length / 200;
  return (even === 0 || odd === 0) && even + odd >= sample.length / 50;
}

const SPREADSHEET = 'Это таблица Excel, а не документ: скопируйте её в документ Word и загрузите его.';
const SLIDES = 'Это презентация, а не документ: загрузите протокол или приказ в формате Word или PDF.';
const LOCKED = 'Файл защищён паролем: откройте его в Word, снимите пароль, сохраните и загрузите ещё раз.';
const DAMAGED = 'Файл повреждён или скачан не полностью: откройте его в Word, сохраните заново и загрузите ещё раз.';
const UNKNOWN = 'Формат файла не распознан: сохраните документ в формате DOCX или PDF и загрузите ещё раз.';
