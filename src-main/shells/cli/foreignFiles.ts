import { readFile, readdir, stat } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import { Refusal } from '../../../src-shared/api/errors.ts';

/** A file that a command was given: its path, and the name by which people know it. */
export interface ForeignFile {
  readonly path: string;
  readonly name: string;
}

/** Files named one by one, then all files of a folder and the folders below it, by name. */
export async function foreignFiles(paths: readonly string[], folder: string | null): Promise<readonly ForeignFile[]> {
  const named = paths.map((path) => ({ path, name: basename(path) }));
  return folder === null ? named : [...named, ...(await filesBelow(folder))];
}

/** What is too large to be taken in one piece is refused before it is read. */
const LARGEST = 200 * 1024 * 1024;

export async function bytesOf({ path, name }: ForeignFile): Promise<Uint8Array<ArrayBuffer>> {
  try {
    const { size } = await stat(path);
    if (size <= LARGEST) return new Uint8Array(await readFile(path));
  } catch {
    throw new Refusal('storage', `Файл «${name}» не прочитан: проверьте его имя и можно ли его читать.`);
  }
  throw new Refusal('refused', `Файл «${name}» больше 200\u00a0МБ: разделите его на части или уменьшите рисунки в нём.`);
}

async function filesBelow(folder: string): Promise<readonly ForeignFile[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const paths = entries.filter((entry) => entry.isFile() && !isOwnerFile(entry.name)).map((entry) => join(entry.parentPath, entry.name));
    return paths.toSorted().map((path) => ({ path, name: relative(folder, path).replaceAll(sep, '/') }));
  } catch {
    throw new Refusal('storage', `Папка «${folder}» не прочитана: проверьте её имя и можно ли её читать.`);
  }
}

/** What Word, LibreOffice and the system leave beside papers: locks, thumbnails, hidden files. */
function isOwnerFile(name: string): boolean {
  return name.startsWith('~$') || name.startsWith('.') || name === 'Thumbs.db' || name === 'desktop.ini';
}

/** A sentence about a file, with its name: «Файл «1.docx» пуст: …». */
export function sentenceAbout({ name }: ForeignFile, sentence: string): string {
  if (sentence.includes(`«${name}»`)) return sentence;
  // «Файл PDF повреждён …»: the name stands after the word for what the file is.
  const file = /^Файл (?:(?:PDF|RTF|ODT|Word 97–2003)(?: |$))?/u.exec(sentence)?.[0];
  if (file !== undefined) return `${file}«${name}» ${sentence.slice(file.length)}`;
  return `Файл «${name}»: ${sentence.slice(0, 1).toLowerCase()}${sentence.slice(1)}`;
}
