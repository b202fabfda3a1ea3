import type { TrackingRow } from '../../../../src-shared/api/trackingRow.ts';
import { paperName } from '../paperName.ts';
import type { LineGroup } from './listLines.ts';
import { useListRows } from './useListRows.ts';

/** Groups need every row of the list, so a list longer than this is not grouped. */
export const MOST_GROUPED = 2000;

const ORDER = new Intl.Collator('ru', { numeric: true });

/** The list's cells by who reports or by paper; `null` while they are not asked for, not yet read, or too many. */
export function useGroups(ids: readonly number[], by: 'performer' | 'document' | undefined): readonly LineGroup[] | null {
  const isGrouped = by !== undefined && ids.length <= MOST_GROUPED;
  const rows = useListRows(ids, 0, isGrouped ? ids.length - 1 : -1);
  if (!isGrouped || rows.size === 0) return null;
  const groups = new Map<string, { readonly title: string; readonly ids: number[] }>();
  for (const id of ids) {
    const row = rows.get(id);
    // A block on its way: the groups are shown when they are whole.
    if (row === undefined) return null;
    const { key, title } = groupOf(row, by);
    const group = groups.get(key) ?? { title, ids: [] };
    group.ids.push(id);
    groups.set(key, group);
  }
  return [...groups.values()]
    .toSorted((one, other) => ORDER.compare(one.title, other.title))
    .map(({ title, ids: inside }) => ({ title: `${title} · ${inside.length}`, ids: inside }));
}

function groupOf({ paper, performer }: TrackingRow, by: 'performer' | 'document'): { readonly key: string; readonly title: string } {
  return by === 'performer'
    ? { key: performer.key, title: performer.text }
    : { key: paper.id, title: `${paperName(paper)} ${paper.title}` };
}
