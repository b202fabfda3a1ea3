import type { PaperBlock } from '../../src-shared/paper/blocks.ts';
import { bookmarkNames } from './bookmarkNames.ts';
import type { Bookmark } from './paragraphXml.ts';

export interface Bookmarks {
  /** The mark to set where the thing of this id stands; nothing the second time. */
  take(id: string): Bookmark | undefined;
  /** The name to link to; nothing for what is not in the paper. */
  nameOf(id: string): string | undefined;
}

/** A bookmark for every point, row, question and annex of a paper: names are given beforehand, since a reference stands before its annex. */
export function bookmarks(blocks: readonly PaperBlock[]): Bookmarks {
  const all = new Map<string, Bookmark>();
  const newName = bookmarkNames();
  const add = (id: string | undefined) => {
    if (id !== undefined && !all.has(id)) all.set(id, { name: newName(id), id: all.size + 1 });
  };
  for (const block of blocks) {
    if (block.kind === 'paragraph') add(block.id);
    else if (block.kind === 'table') for (const row of block.rows) add(row.id);
  }
  const taken = new Set<string>();
  return {
    nameOf: (id) => all.get(id)?.name,
    take(id) {
      if (taken.has(id)) return undefined;
      taken.add(id);
      return all.get(id);
    },
  };
}
