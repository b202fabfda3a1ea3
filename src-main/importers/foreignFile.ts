import { startsWith } from './signature.ts';

const PICTURE = 'Это изображение, а не текст документа: распознайте его программой для сканов и загрузите полученный документ.';
const ARCHIVE = 'Это архив, а не документ: распакуйте его и загрузите документы из него.';
const PROGRAM = 'Это программа, а не документ: не открывайте её и проверьте, откуда она взялась.';
const SOUND = 'Это запись звука или видео, а не документ: загрузите протокол или приказ в формате Word или PDF.';
const DATABASE = 'Это файл базы данных, а не документ: загрузите протокол или приказ в формате Word или PDF.';
const DEVICE = 'Это файл для печати, а не документ: загрузите документ, из которого он сделан.';

/** Signatures by which formats that are no papers are told; each from its format's own specification. */
const FOREIGN: readonly (readonly [signature: string, sentence: string])[] = [
  ['\u00FF\u00D8\u00FF', PICTURE],
  ['\u0089PNG\r\n', PICTURE],
  ['GIF8', PICTURE],
  ['II*\0', PICTURE],
  ['MM\0*', PICTURE],
  ['AT&TFORM', PICTURE],
  ['\u0000\u0000\u0000\u000CjP  ', PICTURE],
  ['8BPS', PICTURE],
  ['Rar!\u001A', ARCHIVE],
  ['7z\u00BC\u00AF\u0027\u001C', ARCHIVE],
  ['\u001F\u008B', ARCHIVE],
  ['BZh', ARCHIVE],
  ['\u00FD7zXZ', ARCHIVE],
  ['MSCF', ARCHIVE],
  ['\u007FELF', PROGRAM],
  ['ID3', SOUND],
  ['OggS', SOUND],
  ['fLaC', SOUND],
  ['\u001AE\u00DF\u00A3', SOUND],
  ['SQLite format 3\0', DATABASE],
  ['%!PS', DEVICE],
];

/** One sentence about a file that is certainly no paper: a picture, an archive, a program; `null` for all others. */
export function foreignSentence(bytes: Uint8Array): string | null {
  const known = FOREIGN.find(([signature]) => startsWith(bytes, signature));
  if (known) return known[1];
  if (startsWith(bytes, 'RIFF')) return startsWith(bytes, 'WEBP', 8) ? PICTURE : SOUND;
  if (startsWith(bytes, 'ftyp', 4)) return /^(?:hei|hev|mif|avif)/.test(latin(bytes, 8, 12)) ? PICTURE : SOUND;
  return null;
}

/** Formats whose signature a text could begin with too: asked only when the file is no text. */
export function pictureOf(bytes: Uint8Array): string | null {
  if (startsWith(bytes, 'BM')) return PICTURE;
  return startsWith(bytes, 'MZ') ? PROGRAM : null;
}

function latin(bytes: Uint8Array, from: number, to: number): string {
  return new TextDecoder('latin1').decode(bytes.subarray(from, to));
}
