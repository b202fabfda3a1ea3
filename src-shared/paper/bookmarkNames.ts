import type { Id } from '../base/id.ts';
import type { PaperBlock } from './blocks.ts';

/** The name of the bookmark of every point, row, question and annex of a paper, by its id; the same in every drawing of the same blocks. */
export function paperBookmarkNames(blocks: readonly PaperBlock[]): ReadonlyMap<Id, string> {
  const names = new Map<Id, string>();
  const newName = bookmarkNames();
  const add = (id: Id | undefined): void => {
    if (id !== undefined && !names.has(id)) names.set(id, newName(id));
  };
  // Names are given beforehand, since a reference stands before its annex.
  for (const block of blocks) {
    if (block.kind === 'paragraph') add(block.id);
    else if (block.kind === 'table') for (const row of block.rows) add(row.id);
  }
  return names;
}

/** Word takes 40 characters at most: a letter or underscore, then letters, digits, underscores; case does not count. */
const LONGEST = 40;

/** Gives each id a legal bookmark name of its own within one paper. */
function bookmarkNames(): (id: string) => string {
  const taken = new Set<string>();
  return (id) => {
    const stem = `p_${id.replace(/[^A-Za-z0-9_]/g, '_')}`;
    let name = stem.slice(0, LONGEST);
    for (let copy = 2; taken.has(name.toLowerCase()); copy++) {
      const tail = `_${copy}`;
      name = `${stem.slice(0, LONGEST - tail.length)}${tail}`;
    }
    taken.add(name.toLowerCase());
    return name;
  };
}
