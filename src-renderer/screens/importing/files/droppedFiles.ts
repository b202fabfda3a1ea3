import type { ChosenFile } from './chosenFile.ts';

export interface Dropped {
  readonly files: readonly ChosenFile[];
  /** The folder's name when folders were chosen; paths are told from inside it. */
  readonly folder: string | null;
}

/** Everything dropped, folders gone through to the bottom; only names are read here. To be called before the event is over. */
export async function droppedFiles(transfer: DataTransfer): Promise<Dropped> {
  const entries = Array.from(transfer.items, (item) => item.webkitGetAsEntry()).filter((entry) => entry !== null);
  // A file dragged out of another program is no entry of a disk.
  if (entries.length === 0) return { files: Array.from(transfer.files, (file) => ({ name: file.name, file })), folder: null };
  const [only] = entries;
  if (entries.length === 1 && only && isFolder(only)) return { files: await insideOf(only, ''), folder: only.name };
  const files = (await Promise.all(entries.map((entry) => filesOf(entry, '')))).flat();
  return { files, folder: entries.some(isFolder) ? 'Несколько папок' : null };
}

/** What a file field holds. */
export function fieldFiles(list: FileList | null): Dropped {
  const files = Array.from(list ?? []);
  const folder = files[0]?.webkitRelativePath.split('/')[0] ?? '';
  return {
    folder: folder === '' ? null : folder,
    files: files.map((file) => ({ name: folder === '' ? file.name : file.webkitRelativePath.slice(folder.length + 1), file })),
  };
}

async function filesOf(entry: FileSystemEntry, path: string): Promise<readonly ChosenFile[]> {
  if (isFolder(entry)) return insideOf(entry, `${path}${entry.name}/`);
  if (!isFile(entry)) return [];
  return [{ name: path + entry.name, file: await new Promise<File>((resolve, reject) => entry.file(resolve, reject)) }];
}

async function insideOf(folder: FileSystemDirectoryEntry, path: string): Promise<readonly ChosenFile[]> {
  const reader = folder.createReader();
  const inside: FileSystemEntry[] = [];
  // A reader gives at most a hundred entries a time, and none at the end.
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) break;
    inside.push(...some);
  }
  return (await Promise.all(inside.map((entry) => filesOf(entry, path)))).flat();
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}
