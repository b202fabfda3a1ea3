import type { Annex } from '../documents/annex.ts';
import type { CutAnnex } from './annexCut.ts';
import { bodyParts } from './bodyParts.ts';
import type { BuilderContext } from './builder.ts';
import { joinStretches } from './joinStretches.ts';
import type { LineHints, LineRole } from './lineRole.ts';
import { lineText } from './lineText.ts';
import { wholeLine } from './lineStretch.ts';
import { isPlanTitle, planPart, type PlanPart } from './plan/planPart.ts';
import { planTableContent } from './plan/planTableContent.ts';
import { hasLostTable, plainPlan } from './plan/plainPlan.ts';
import { planTitleLength } from './plan/sectionAbove.ts';
import { planYears } from './plan/planYears.ts';
import type { SourceLine } from './sourceLines.ts';
import type { SourcePaper } from './sourcePaper.ts';

/** Lines around a plan's table that are few enough to be told of, or to go with the title, instead of becoming an annex of their own. */
const FEW = 3;
const FEW_ABOVE = 6;
const FEW_SIGNS = 1500;
/** An annex of more plans is read as text from there on. */
const MOST_PLANS = 8;

/**
 * An annex out of its lines: a plan where the table of one stands in it, else text. What stands below a plan's table, or at length
 * between title and table, becomes annexes without a heading; a few lines above go with the title. Notes the role of each line.
 */
export function buildAnnex(
  paper: SourcePaper,
  annex: CutAnnex,
  hints: LineHints,
  context: BuilderContext,
  roles: Map<number, LineRole>,
): readonly Annex[] {
  const { idPrefix } = context;
  // Without a heading its first line may make a part or a row as well.
  const id = annex.reference[0] ? `${idPrefix}${annex.reference[0].at}` : `${idPrefix}${annex.body[0]?.at ?? 0}x`;
  const head = { ...headOf(annex.reference, id, context, roles), id };
  const title = annex.body.slice(0, planTitleLength(annex.body, hints));
  const rest = annex.body.slice(title.length);
  const annexes: Annex[] = [];
  let left: readonly SourceLine[] = rest;
  let part = planPart(paper, title, rest, hints, false);
  if (!part) return [lostPlan() ?? { ...head, kind: 'text', title: text(title, id), parts: bodyParts(paper, rest, hints, context, roles) }];
  for (let turn = 0; part && turn < MOST_PLANS; turn += 1) {
    addPlan(part, turn);
    left = part.after;
    part = planPart(paper, [], left, hints, false);
  }
  addText(left, `${id}t`);
  return annexes;

  function text(lines: readonly SourceLine[], target: string): string {
    return titleText(lines, target, context, roles);
  }

  function addPlan({ before, shaped }: PlanPart, turn: number): void {
    const isFirst = turn === 0;
    const above = before.filter((line) => !isAside(line));
    const goesWithTitle = isFewAbove(above, shaped.zone.lines.flat()[0]);
    const isApart = !goesWithTitle && above.length > 0;
    if (isApart) {
      // Words between title and table that are no title: they keep the heading, and the plan follows on its own sheet.
      const parts = bodyParts(paper, before, hints, context, roles);
      annexes.push({
        ...(isFirst ? { ...head, title: text(title, id) } : { ...WITHOUT_HEADING, id: `${id}a${turn}`, title: '' }),
        kind: 'text',
        parts,
      });
    }
    const isHeaded = isFirst && !isApart;
    const planId = isHeaded ? id : `${id}p${turn}`;
    const titled = [...(isHeaded ? title : []), ...(goesWithTitle ? above : [])];
    const table = planTableContent(shaped, planId, context, roles);
    const years = planYears(titleWords(isFirst ? [...title, ...above] : titled), table);
    const plan = { title: text(titled, planId), years, ...table };
    annexes.push(isHeaded ? { ...head, kind: 'plan', plan } : { ...WITHOUT_HEADING, id: planId, kind: 'plan', plan });
  }

  function lostPlan(): Annex | null {
    if (!isPlanTitle(title) || !hasLostTable(rest)) return null;
    const lost = plainPlan(rest, hints, id, context, roles);
    if (!lost) return null;
    for (const line of lost.left) context.doubt({ what: BELOW, line: line.at, target: id });
    return { ...head, kind: 'plan', plan: { title: text(title, id), years: planYears(titleWords(title), lost.table), ...lost.table } };
  }

  function addText(lines: readonly SourceLine[], textId: string): void {
    const kept = lines.filter((line) => !isAside(line));
    if (kept.length > FEW) {
      annexes.push({ ...WITHOUT_HEADING, id: textId, kind: 'text', title: '', parts: bodyParts(paper, lines, hints, context, roles) });
    } else {
      for (const line of kept) context.doubt({ what: BELOW, line: line.at, target: id });
    }
  }
}

/** Lines that go with the title: few, and of no other table than the plan's own, whose first rows may hold the title. */
function isFewAbove(lines: readonly SourceLine[], first: SourceLine | undefined): boolean {
  const signs = lines.reduce((sum, { words }) => sum + words.length, 0);
  const isOwn = lines.every(({ cell, block }) => cell === undefined || block === first?.block);
  return lines.length > 0 && lines.length <= FEW_ABOVE && signs <= FEW_SIGNS && isOwn;
}

const BELOW = 'Строка вне таблицы плана не нашла места: перенесите её вручную.';
const WITHOUT_HEADING = { heading: 'reference', reference: '', label: '' } as const;

/** The block above the title as it is written, and the number it names. */
function headOf(
  reference: readonly SourceLine[],
  id: string,
  { claims }: BuilderContext,
  roles: Map<number, LineRole>,
): Pick<Annex, 'heading' | 'reference' | 'label'> {
  const joined = joinStretches(reference.map(wholeLine), '\n');
  joined.claim(claims, id, 'reference');
  for (const line of reference) roles.set(line.at, 'annexReference');
  const texts = reference.map(lineText);
  const number = texts.map((text) => NUMBER.exec(text)?.[1]).find((found) => found !== undefined);
  const approved = texts.some((text) => /^утвержд/iu.test(text));
  return { heading: approved ? 'approved' : 'reference', reference: joined.text, ...(number === undefined ? {} : { label: number }) };
}

const NUMBER = /^[/(«"]?\s?приложени[ея] ?(?:№+|N)? ?(\d{1,3}(?:[./]\d{1,2})?[а-я]?)(?![\d.]\d)/iu;

function titleText(title: readonly SourceLine[], id: string, { claims }: BuilderContext, roles: Map<number, LineRole>): string {
  const joined = joinStretches(title.map(wholeLine), '\n');
  joined.claim(claims, id, 'title');
  for (const line of title) roles.set(line.at, 'annexTitle');
  return joined.text;
}

function titleWords(title: readonly SourceLine[]): string {
  return title.map(({ words }) => words).join(' ');
}

function isAside(line: SourceLine): boolean {
  return line.aside !== undefined && line.aside !== 'textbox';
}
