import { annexesIn, MAIN, type SheetParts, type TabId } from './bodies.ts';

/** The tab that holds a place: an annex or something in it, else the paper's own text. */
export function tabOf(where: string, { head, bodies }: SheetParts): TabId {
  for (const annex of annexesIn(head)) {
    if (annex.id === where || where.startsWith(`annex:${annex.id}`)) return annex.id;
    if (annex.kind === 'plan' && [...annex.plan.rows, ...annex.plan.columns].some(({ id }) => id === where)) return annex.id;
    const body = bodies.get(annex.id);
    let found = false;
    body?.descendants((node) => {
      if (node.attrs['id'] === where) found = true;
      return !found;
    });
    if (found) return annex.id;
  }
  return MAIN;
}
