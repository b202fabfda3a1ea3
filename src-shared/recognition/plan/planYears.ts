import type { ActionPlan, PlanYears } from '../../documents/actionPlan.ts';
import { yearMentions, type YearMention } from '../../russian/yearMentions.ts';

/** The years of a plan: those its title names; every year anew where it names none and its deadlines say «ежегодно» (seed 004). */
export function planYears(title: string, { columns, rows }: Pick<ActionPlan, 'columns' | 'rows'>): PlanYears | null {
  const named = namedYears(title);
  if (named) return named;
  const deadlines = columns.filter(({ meaning }) => meaning === 'deadline').map(({ id }) => id);
  const yearly = rows.some(
    (row) => row.kind === 'activity' && deadlines.some((id) => /(?<!\p{L})ежегодно/iu.test(row.cells[id]?.text.slice(0, 300) ?? '')),
  );
  return yearly ? { kind: 'rolling' } : null;
}

/** «на 2024/2025 учебный год», «на 2021–2025 годы». */
function namedYears(title: string): PlanYears | null {
  const own = yearMentions(title).filter(({ kind, within }) => within !== 'reference' && (kind === 'year' || kind === 'range'));
  const mention = own.find(({ within }) => within === 'text') ?? own[0];
  if (!mention) return null;
  const from = mention.digits[0]?.year ?? 0;
  const to = mention.digits.at(-1)?.year ?? from;
  if (from < 1990 || to > 2200 || to < from) return null;
  return { kind: 'years', of: isSchool(title, mention) ? 'school' : 'calendar', from, to };
}

function isSchool(title: string, { end }: YearMention): boolean {
  return /^[\s.)]*(?:-?(?:го|й|ый|м))?\s*(?:уч(?:\.|ебн))/iu.test(title.slice(end, end + 30));
}
