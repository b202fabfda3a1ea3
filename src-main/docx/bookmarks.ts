import type { PaperBlock } from '../../src-shared/paper/blocks.ts';
import { paperBookmarkNames } from '../../src-shared/paper/bookmarkNames.ts';
import type { Bookmark } from './paragraphXml.ts';

export interface Bookmarks {
  /** The mark to set where the thing of this id stands; nothing the second time. */
  take(id: string): Bookmark | undefined;
  /** The name to link to; nothing for what is not in the paper. */
  nameOf(id: string): string | undefined;
}

/** A bookmark for every point, row, question and annex of a paper. */
export function bookmarks(blocks: readonly PaperBlock[]): Bookmarks {
  const names = paperBookmarkNames(blocks);
  const all = new Map<string, Bookmark>([...names].map(([id, name], index) => [id, { name, id: index + 1 }]));
  const taken = new Set<string>();
  return {
    nameOf: (id) => names.get(id),
    take(id) {
      if (taken.has(id)) return undefined;
      taken.add(id);
      return all.get(id);
    },
  };
}
