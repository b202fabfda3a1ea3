import type { Id } from '../base/id.ts';
import { planOrientation } from '../documents/actionPlan.ts';
import type { Annex } from '../documents/annex.ts';
import { annexHeading, type AnnexHost } from '../documents/annexWording.ts';
import type { Letterhead } from '../documents/letterhead.ts';
import type { PaperBlock, PaperParagraph, PaperSection } from './blocks.ts';
import { paperParagraph, wordRuns } from './paragraph.ts';
import { partBlocks } from './partBlocks.ts';
import { planTable } from './planTable.ts';
import { textWidth } from './sheetWidth.ts';

/** The annexes of a paper in their order, each on sheets of its own. `numbers` come from annexNumbering.ts. */
export function annexBlocks(
  annexes: readonly Annex[],
  numbers: ReadonlyMap<Id, string>,
  host: AnnexHost,
  letterhead: Letterhead,
): readonly PaperBlock[] {
  return annexes.flatMap((annex) => oneAnnex(annex, annexHeading(annex, numbers, host, letterhead), host, letterhead));
}

/** The sheet of a plan: landscape has margins of its own. */
export function planSection(plan: Parameters<typeof planOrientation>[0], letterhead: Letterhead, restart: boolean): PaperSection {
  const orientation = planOrientation(plan);
  const { page } = letterhead;
  const margins = orientation === 'landscape' ? { ...letterhead.annex.plan.landscape, numbers: page.numbers } : page;
  return { kind: 'section', orientation, page: margins, restart };
}

/** Words at the top right of a sheet, their lines even at the left (norms.md, section 3, «Приложение к приказу»). */
export function headingAtRight(text: string, section: PaperSection, letterhead: Letterhead, id?: Id): readonly PaperParagraph[] {
  if (text === '') return [];
  const indentMm = Math.max(0, textWidth(section.page, section.orientation) - letterhead.annex.referenceWidthMm);
  return [paperParagraph('annexHeading', wordRuns(text, false), { indentMm, ...(id === undefined ? {} : { id }) })];
}

/** The title of an annex or plan, centred. */
export function titleInMiddle(text: string, spaceBefore: number, letterhead: Letterhead, id?: Id): readonly PaperParagraph[] {
  if (text === '') return [];
  const bookmark = id === undefined ? {} : { id };
  return [paperParagraph('annexTitle', wordRuns(text, letterhead.annex.titleBold), { align: 'center', spaceBefore, ...bookmark })];
}

function oneAnnex(annex: Annex, heading: string, host: AnnexHost, letterhead: Letterhead): readonly PaperBlock[] {
  const restart = letterhead.annex.pageNumbers === 'restart';
  const section: PaperSection =
    annex.kind === 'plan'
      ? planSection(annex.plan, letterhead, restart)
      : { kind: 'section', orientation: 'portrait', page: letterhead.page, restart };
  const above = headingAtRight(heading, section, letterhead, annex.id);
  const title = annex.kind === 'plan' ? annex.plan.title : annex.title;
  // The bookmark stands on the first words of the annex; an annex without heading and title has none.
  const middle = titleInMiddle(title, above.length > 0 ? 2 * letterhead.text.size : 0, letterhead, above.length > 0 ? undefined : annex.id);
  return [{ ...section, id: annex.id }, ...above, ...middle, ...annexBody(annex, host, letterhead)];
}

function annexBody(annex: Annex, host: AnnexHost, letterhead: Letterhead): readonly PaperBlock[] {
  if (annex.kind === 'plan') return [planTable(annex.plan, letterhead)];
  return partBlocks(annex.parts, 'annexText', letterhead, letterhead[host.kind]);
}
