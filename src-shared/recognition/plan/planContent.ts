import type { PlanDocument } from '../../documents/planDocument.ts';
import type { CutPaper } from '../annexCut.ts';
import type { BuilderContext } from '../builder.ts';
import { joinStretches } from '../joinStretches.ts';
import type { LineHints, LineRole } from '../lineRole.ts';
import { wholeLine } from '../lineStretch.ts';
import type { SourceLine } from '../sourceLines.ts';
import type { SourcePaper } from '../sourcePaper.ts';
import { approvalFacts } from './approvalFacts.ts';
import { plainPlan } from './plainPlan.ts';
import { planPart } from './planPart.ts';
import { planHead } from './planHead.ts';
import { planSignatures } from './planSignatures.ts';
import { planTableContent } from './planTableContent.ts';
import { planTitleLength } from './sectionAbove.ts';
import { planYears } from './planYears.ts';

/** A plan of its own out of all lines of a file: «УТВЕРЖДАЮ …» or the heading of an annex, title, table, who drew it up. */
export function buildPlan(
  paper: SourcePaper,
  cut: CutPaper,
  hints: LineHints,
  context: BuilderContext,
  roles: Map<number, LineRole>,
): PlanDocument {
  const { organisation, approval, body, left: stamps } = planHead(cut, hints);
  const title = body.slice(0, planTitleLength(body, hints));
  const rest = body.slice(title.length);
  const parted = planPart(paper, title, rest, hints, true);
  const id = `${context.idPrefix}plan`;
  const plain = parted ? null : plainPlan(rest, hints, id, context, roles);
  const table = parted
    ? planTableContent(parted.shaped, id, context, roles)
    : (plain?.table ?? { columns: [{ id: `${id}c0`, meaning: 'activity' as const, title: '', width: 1 }], rows: [] });
  const heading = {
    organisation: text(organisation, 'organisation', 'organisation'),
    approval: text(approval, 'approval', 'annexReference'),
  };
  // What stands between title and table is printed there, and nowhere else is a place for it.
  const between = (parted?.before ?? []).filter((line) => !isAside(line));
  const titled = between.length > 0 && between.length <= FEW ? [...title, ...between] : title;
  const titleText = text(titled, 'title', 'title');
  const { signatures, left } = planSignatures(parted ? parted.after : (plain?.left ?? rest), hints, context, roles);
  for (const line of [...stamps.filter((each) => !isAside(each)), ...(between.length > FEW ? between : []), ...left])
    context.doubt({ what: OUTSIDE, line: line.at });
  if (!parted && !plain) context.doubt({ what: NO_TABLE, line: null });
  return {
    kind: 'plan',
    version: 1,
    ...approvalFacts(approval, context),
    plan: { title: titleText, years: planYears(titled.map(({ words }) => words).join(' '), table), ...table },
    signatures: [...signatures],
    marks: [],
    wording: heading,
  };

  function text(lines: readonly SourceLine[], target: string, role: LineRole): string {
    const joined = joinStretches(lines.map(wholeLine), '\n');
    joined.claim(context.claims, target);
    for (const line of lines) roles.set(line.at, role);
    return joined.text;
  }
}

/** Lines between title and table that still belong to the title: «Цель: …», «(дорожная карта)». */
const FEW = 6;
const OUTSIDE = 'Строка вне таблицы плана не нашла места: перенесите её вручную.';
const NO_TABLE = 'Таблица плана не найдена: отметьте её строки или перенесите мероприятия вручную.';

function isAside(line: SourceLine): boolean {
  return line.aside !== undefined && line.aside !== 'textbox';
}
