import type { ImportItemRow } from '../../../../src-shared/api/importApi.ts';

/** A file as it was chosen: its bytes are read when its turn comes. */
export interface ChosenFile {
  /** With the folders below the chosen one. */
  readonly name: ImportItemRow['name'];
  readonly file: Blob;
}

/** A file that is not taken, and why. */
export interface RefusedFile {
  readonly name: string;
  readonly sentence: string;
}

/** More is refused by the core as well (import.add); here before a byte of it is read. */
const LARGEST_BYTES = 200 * 1024 * 1024;
/** What Word, Windows and macOS leave beside papers: nobody chose it. */
const LEFTOVERS = /(?:^|\/)(?:~\$[^/]*|\.[^/]*|thumbs\.db|desktop\.ini|__macosx(?:\/.*)?)$/i;
/** Files that lie in folders beside papers and can never be one. */
const NO_PAPERS =
  /\.(?:xlsx?|xlsm|csv|pptx?|jpe?g|png|gif|bmp|tiff?|heic|mp[34]|avi|mov|wav|exe|msi|dll|lnk|url|ini|db|mdb|accdb|tmp|bak|zip|rar|7z)$/i;

/** The sentence with which a file is turned away before it is read; `null` when it is taken. */
export function refusalOf({ name, file }: ChosenFile): string | null {
  if (file.size > LARGEST_BYTES)
    return `Файл больше 200\u00a0МБ (${sizeText(file.size)}): сохраните документ отдельно, без картинок и сканов.`;
  if (file.size === 0) return 'Файл пустой: проверьте, тот ли это файл.';
  return name.trim() === '' ? 'У файла нет имени: переименуйте его и выберите снова.' : null;
}

/** Chosen files sorted out: papers in the order of their names, the number of other things that lay among them. */
export function sortOut(
  files: readonly ChosenFile[],
  fromFolder: boolean,
): { readonly papers: readonly ChosenFile[]; readonly passedOver: number } {
  const wanted = files.filter(({ name }) => !LEFTOVERS.test(name));
  const papers = fromFolder ? wanted.filter(({ name }) => !NO_PAPERS.test(name)) : wanted;
  return { papers: papers.toSorted((a, b) => BY_NAME.compare(a.name, b.name)), passedOver: wanted.length - papers.length };
}

const BY_NAME = new Intl.Collator('ru', { numeric: true });
const NUMBER = new Intl.NumberFormat('ru', { maximumFractionDigits: 1 });

/** «2,1 ГБ», «340 КБ». */
export function sizeText(bytes: number): string {
  if (bytes >= 1024 ** 3) return `${NUMBER.format(bytes / 1024 ** 3)}\u00a0ГБ`;
  if (bytes >= 1024 ** 2) return `${NUMBER.format(bytes / 1024 ** 2)}\u00a0МБ`;
  return `${NUMBER.format(Math.max(1, Math.round(bytes / 1024)))}\u00a0КБ`;
}
