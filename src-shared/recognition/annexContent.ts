import type { Annex } from '../documents/annex.ts';
import type { CutAnnex } from './annexCut.ts';
import { titleLength } from './annexTitle.ts';
import { bodyParts } from './bodyParts.ts';
import type { BuilderContext } from './builder.ts';
import { joinStretches } from './joinStretches.ts';
import type { LineHints, LineRole } from './lineRole.ts';
import { lineText } from './lineText.ts';
import { wholeLine } from './lineStretch.ts';
import { planTableContent, shapeZone, type ShapedZone } from './plan/planTableContent.ts';
import { hasLostTable, plainPlan } from './plan/plainPlan.ts';
import { planYears } from './plan/planYears.ts';
import { hasPlanTable, isRowLine, planZone } from './plan/planZone.ts';
import { looksLikeSection } from './plan/tableShape.ts';
import type { SourceLine } from './sourceLines.ts';
import type { SourcePaper } from './sourcePaper.ts';

/** Lines around a plan's table that are few enough to be told of instead of becoming an annex of their own. */
const FEW = 3;

/**
 * An annex out of its lines: a plan where the table of one stands in it, else text. What stands between title and table, or below it,
 * becomes text annexes without a heading before and after. Notes the role of each line.
 */
export function buildAnnex(
  paper: SourcePaper,
  annex: CutAnnex,
  hints: LineHints,
  context: BuilderContext,
  roles: Map<number, LineRole>,
): readonly Annex[] {
  const { idPrefix } = context;
  const id = `${idPrefix}${(annex.reference[0] ?? annex.body[0])?.at ?? 0}`;
  const head = { ...headOf(annex.reference, id, context, roles), id };
  const above = annex.body.slice(0, titleLength(annex.body, hints));
  const rest = annex.body.slice(above.length);
  const parted = planOf(paper, above, rest, hints);
  // A title may stand in the first rows of the table itself.
  const isInTable =
    parted !== null && above.length === 0 && parted.before.length <= FEW && parted.before.every((line) => line.cell !== undefined);
  const title = isInTable ? parted.before : above;
  const lost =
    parted === null && PLAN_TITLE.test(titleWords(title)) && hasLostTable(rest) ? plainPlan(rest, hints, id, context, roles) : null;
  if (lost) {
    for (const line of lost.left) context.doubt({ what: BELOW, line: line.at, target: id });
    return [
      {
        ...head,
        kind: 'plan',
        plan: { title: titleText(title, id, context, roles), years: planYears(titleWords(title), lost.table), ...lost.table },
      },
    ];
  }
  if (!parted) {
    const parts = bodyParts(paper, rest, hints, context, roles);
    return [{ ...head, kind: 'text', title: titleText(title, id, context, roles), parts }];
  }
  const { shaped, after } = parted;
  const before = isInTable ? [] : parted.before;
  // Words between title and table can stand in no plan: they keep the heading and the title, and the plan follows on its own sheet.
  const isApart = before.length > 0;
  const annexes: Annex[] = [];
  if (isApart) {
    annexes.push({
      ...head,
      kind: 'text',
      title: titleText(title, id, context, roles),
      parts: bodyParts(paper, before, hints, context, roles),
    });
  }
  const planId = isApart ? `${id}p` : id;
  const planTitle = isApart ? '' : titleText(title, id, context, roles);
  const table = planTableContent(shaped, planId, context, roles);
  const plan = { title: planTitle, years: planYears(titleWords(title), table), ...table };
  annexes.push(isApart ? { ...WITHOUT_HEADING, id: planId, kind: 'plan', plan } : { ...head, kind: 'plan', plan });
  const kept = after.filter((line) => !isAside(line));
  if (kept.length > FEW) {
    annexes.push({ ...WITHOUT_HEADING, id: `${id}t`, kind: 'text', title: '', parts: bodyParts(paper, after, hints, context, roles) });
  } else {
    for (const line of kept) context.doubt({ what: BELOW, line: line.at, target: id });
  }
  return annexes;
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

interface PartedPlan {
  /** Lines between title and table. */
  readonly before: readonly SourceLine[];
  readonly shaped: ShapedZone;
  /** Lines below the table. */
  readonly after: readonly SourceLine[];
}

const PLAN_TITLE = /(?<!\p{L})(?:план|дорожн\p{L}+ карт|медиаплан|циклограмм|график)\p{L}*/iu;

/** The plan in an annex's body; `null` where there is none. A table without a header is one only under a title that says so. */
export function planOf(paper: SourcePaper, title: readonly SourceLine[], rest: readonly SourceLine[], hints: LineHints): PartedPlan | null {
  const hinted = rest.some((line) => /^plan/u.test(hints[String(line.at)] ?? ''));
  if (!hinted && !hasPlanTable(paper, rest) && !(PLAN_TITLE.test(titleWords(title)) && rest.some(isRowLine))) return null;
  const first = rest.findIndex((line) => isRowLine(line) || isHintedRow(line, hints));
  const last = rest.findLastIndex((line) => isRowLine(line) || isHintedRow(line, hints));
  // Headings of sections may stand above the first piece of the table.
  let start = first;
  while (start > 0 && isSectionLine(rest[start - 1])) start -= 1;
  const shaped = shapeZone(planZone(paper, rest.slice(start, last + 1), hints));
  if (!shaped) return null;
  const outside = new Set(
    [...shaped.shape.before, ...shaped.shape.after].flatMap((row) => shaped.zone.lines[row] ?? []).map(({ at }) => at),
  );
  const zone = rest.slice(start, last + 1).filter((line) => outside.has(line.at));
  return { before: [...rest.slice(0, start), ...zone], shaped, after: rest.slice(last + 1) };
}

function isSectionLine(line: SourceLine | undefined): boolean {
  return line !== undefined && looksLikeSection(lineText(line));
}

function isHintedRow(line: SourceLine, hints: LineHints): boolean {
  const hint = hints[String(line.at)];
  return hint === 'planHeader' || hint === 'planSection' || hint === 'planRow';
}

function isAside(line: SourceLine): boolean {
  return line.aside !== undefined && line.aside !== 'textbox';
}
