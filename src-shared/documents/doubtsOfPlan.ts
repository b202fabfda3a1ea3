import type { PlainDate } from '../base/plainDate.ts';
import { readCalendarDate } from '../deadline/calendarDate.ts';
import type { Reading } from '../deadline/deadline.ts';
import { parseDeadline } from '../deadline/findDeadlines.ts';
import { foldForSearch } from '../russian/fold.ts';
import { plural } from '../russian/plural.ts';
import { yearMentions } from '../russian/yearMentions.ts';
import { cellText, columnOf, type ActionPlan, type ActivityRow, type ColumnMeaning } from './actionPlan.ts';
import { dayOffWords } from './dayOff.ts';
import type { Doubt, DoubtKind } from './doubt.ts';
import { inQuestion } from './doubtsOfHearings.ts';
import type { Letterhead } from './letterhead.ts';
import { rowName } from './passage.ts';
import { labelPlanRows, sectionNumber, type RowLabel } from './planNumbering.ts';

/** A plan to be judged, with what the sentences about it name. */
export interface JudgedPlan {
  readonly plan: ActionPlan;
  /** Where a doubt about the plan as a whole leads. */
  readonly where: string;
  /** «Приложение № 2», empty where the paper holds one annex. */
  readonly inside: string;
  readonly date: PlainDate | null;
  readonly today: PlainDate;
  readonly dateOf: string;
}

/** Doubts about a plan: one sentence for all rows that lack the same thing. */
export function planDoubts(judged: JudgedPlan, letterhead: Letterhead): readonly Doubt[] {
  const rows = placeRows(judged.plan, letterhead);
  const doubts = [
    ...yearDoubts(judged),
    ...sectionGap(judged.plan),
    ...empty(rows, 'activity', 'noActivity', 'Не названо мероприятие', 'Не названы мероприятия', judged.plan),
    ...repeated(rows, judged.plan),
    ...empty(rows, 'deadline', 'noRowDeadline', 'Срока нет', 'Сроков нет', judged.plan),
    ...dateDoubts(rows, judged),
    ...empty(rows, 'responsible', 'noRowResponsible', 'Ответственного нет', 'Ответственных нет', judged.plan),
    ...numberDoubts(rows, judged.plan),
  ];
  return doubts.map((doubt) => ({ ...doubt, text: judged.inside === '' ? doubt.text : inQuestion(judged.inside, lowerFirst(doubt.text)) }));
}

interface PlacedRow {
  readonly row: ActivityRow;
  readonly name: string;
  readonly label: RowLabel;
  /** How many section rows stand above. */
  readonly section: number;
  /** Whether the row right above is an activity of the same section. */
  readonly above: ActivityRow | null;
}

function placeRows(plan: ActionPlan, letterhead: Letterhead): readonly PlacedRow[] {
  const labels = labelPlanRows(plan.rows, { dot: letterhead.annex.plan.labelDot });
  let section = 0;
  return plan.rows.flatMap((row, index): readonly PlacedRow[] => {
    if (row.kind === 'section') {
      section += 1;
      return [];
    }
    const label = labels.get(row.id) ?? { text: '', auto: true };
    const above = plan.rows[index - 1];
    return [{ row, label, section, name: rowName(row, plan, label), above: above?.kind === 'activity' ? above : null }];
  });
}

const MOST_NAMED = 5;

/** One sentence for all of them: «Сроков нет в 7 строках: 1.1, 1.2, 2.1, 2.2, 3.1 и ещё 2.» */
function grouped(kind: DoubtKind, one: string, many: string, rows: readonly PlacedRow[]): readonly Doubt[] {
  const [first] = rows;
  if (!first) return [];
  if (rows.length === 1) return [{ kind, text: `${one} в строке ${first.name}.`, where: first.row.id }];
  const names = rows.slice(0, MOST_NAMED).map(({ name }) => name);
  const rest = rows.length - names.length;
  const list = names.join(', ') + (rest > 0 ? ` и ещё ${rest}` : '');
  const text = `${many} в ${rows.length}\u00a0${plural(rows.length, 'строке', 'строках', 'строках')}: ${list}.`;
  return [{ kind, text, where: first.row.id }];
}

function empty(
  rows: readonly PlacedRow[],
  meaning: ColumnMeaning,
  kind: DoubtKind,
  one: string,
  many: string,
  plan: ActionPlan,
): readonly Doubt[] {
  const column = columnOf(plan, meaning);
  if (!column) return [];
  const bare = rows.filter(({ row }) => cellText(row, column.id).trim() === '' && (row.cells[column.id]?.parties ?? []).length === 0);
  const [first] = bare;
  if (first && bare.length === rows.length && rows.length > 1) return [{ kind, text: `${many} ни в одной строке.`, where: first.row.id }];
  return grouped(kind, one, many, bare);
}

/** Years in the title against those the plan is set to; years in quotation marks are names. */
function yearDoubts({ plan, where }: JudgedPlan): readonly Doubt[] {
  if (plan.years?.kind !== 'years') return [];
  const named = yearMentions(plan.title)
    .filter(({ kind, within }) => within === 'text' && (kind === 'year' || kind === 'range'))
    .flatMap(({ digits }) => digits.map(({ year }) => year));
  if (named.length === 0) return [];
  const [from, to] = [Math.min(...named), Math.max(...named)];
  if (from === plan.years.from && to === plan.years.to) return [];
  return [
    { kind: 'planYears', text: `В названии плана ${span(from, to)}, а годы плана – ${span(plan.years.from, plan.years.to)}.`, where },
  ];
}

function span(from: number, to: number): string {
  return from === to ? String(from) : `${from}–${to}`;
}

/** A first heading «Направление 2» over rows that belong to 1 says that a heading was lost (seed 004). */
function sectionGap(plan: ActionPlan): readonly Doubt[] {
  const numbered = plan.rows.flatMap((row) => {
    const number = row.kind === 'section' ? sectionNumber(row.text) : null;
    return number === null ? [] : [{ id: row.id, number }];
  });
  const at = numbered.findIndex(({ number }, index) => number > 1 && number !== (numbered[index - 1]?.number ?? 0) + 1);
  const found = numbered[at];
  const before = numbered[at - 1]?.number ?? 0;
  if (!found || found.number < before) return [];
  return [
    {
      kind: 'sectionGap',
      text: `Раздел ${found.number} идёт сразу после ${before === 0 ? 'начала плана: заголовка раздела 1' : `раздела ${before}: раздела ${before + 1}`} нет.`,
      where: found.id,
    },
  ];
}

function repeated(rows: readonly PlacedRow[], plan: ActionPlan): readonly Doubt[] {
  const column = columnOf(plan, 'activity')?.id ?? '';
  const words = (row: ActivityRow): string => foldForSearch(cellText(row, column));
  const doubles = rows.filter(({ row, above }) => above !== null && words(row) !== '' && words(row) === words(above));
  return grouped('sameActivity', 'Мероприятие строки выше повторено', 'Мероприятия строк выше повторены', doubles);
}

/** As long as the words of a deadline under a point may be; a cell with more holds no deadline. */
const LONGEST_DEADLINE = 2000;
const UNREAD: Reading = { kind: 'none' };

function dateDoubts(rows: readonly PlacedRow[], { plan, date, today, dateOf }: JudgedPlan): readonly Doubt[] {
  const column = columnOf(plan, 'deadline');
  if (!column) return [];
  const from = date ?? today;
  const read = rows.flatMap((placed) => {
    const words = cellText(placed.row, column.id).trim();
    return words === ''
      ? []
      : [{ placed, reading: words.length > LONGEST_DEADLINE ? UNREAD : parseDeadline(words), day: readCalendarDate(words, from) }];
  });
  const those = (which: (one: (typeof read)[number]) => boolean): readonly PlacedRow[] => read.filter(which).map(({ placed }) => placed);
  const isNoDay = ({ reading, day }: (typeof read)[number]): boolean =>
    day?.kind === 'noSuchDay' || (reading.kind === 'none' && reading.noSuchDay === true);
  const isPast = ({ day }: (typeof read)[number]): boolean => day !== null && day.kind !== 'noSuchDay' && day.date < from;
  const isOff = (one: (typeof read)[number]): boolean =>
    one.day !== null && one.day.kind !== 'noSuchDay' && !isPast(one) && dayOffWords(one.day.date) !== null;
  const isUnclear = (one: (typeof read)[number]): boolean => one.day === null && one.reading.kind === 'none' && !isNoDay(one);
  const [past, pasts] = date === null ? ['уже прошёл', 'уже прошли'] : [`раньше даты ${dateOf}`, `раньше даты ${dateOf}`];
  return [
    ...grouped('noSuchDay', 'Такого дня нет в календаре: срок', 'Таких дней нет в календаре: сроки', those(isNoDay)),
    ...grouped('unclearDeadline', 'Непонятен срок', 'Непонятны сроки', those(isUnclear)),
    ...grouped('deadlinePast', `Срок ${past}`, `Сроки ${pasts}`, those(isPast)),
    ...grouped('dayOff', 'На выходной приходится срок', 'На выходные приходятся сроки', those(isOff)),
  ];
}

function numberDoubts(rows: readonly PlacedRow[], plan: ActionPlan): readonly Doubt[] {
  if (!columnOf(plan, 'number')) return [];
  const bare = rows.filter(({ label }) => label.text.trim() === '');
  return [
    ...(bare.length === rows.length ? [] : grouped('noRowNumber', 'Номера нет', 'Номеров нет', bare)),
    ...sameNumbers(rows),
    ...dots(rows),
  ];
}

/** «1.1» and «1.1.» are one number; plain numbers may begin anew in each section. */
function sameNumbers(rows: readonly PlacedRow[]): readonly Doubt[] {
  const seen = new Set<string>();
  return rows.flatMap(({ row, label, section }): readonly Doubt[] => {
    const number = label.text.trim().replace(/[.)]+$/u, '');
    const key = /^\d+$/u.test(number) ? `${section} ${number}` : number;
    const before = seen.has(key);
    seen.add(key);
    return number !== '' && before ? [{ kind: 'sameRow', text: `Номер ${number} стоит у двух строк.`, where: row.id }] : [];
  });
}

/** A number kept without its last point among numbers that have it, or the other way round (seed 004: «1.1», «1.2.»). */
function dots(rows: readonly PlacedRow[]): readonly Doubt[] {
  const numbered = rows.filter(({ label }) => /\d/u.test(label.text));
  const dotted = numbered.filter(({ label }) => label.text.trim().endsWith('.'));
  const plain = numbered.filter(({ label }) => !label.text.trim().endsWith('.'));
  if (dotted.length === 0 || plain.length === 0) return [];
  if (plain.length <= dotted.length)
    return grouped(
      'rowStyle',
      'После номера нет точки, хотя у других строк она есть:',
      'После номера нет точки, хотя у других строк она есть:',
      plain,
    );
  return grouped(
    'rowStyle',
    'После номера стоит точка, хотя у других строк её нет:',
    'После номера стоит точка, хотя у других строк её нет:',
    dotted,
  );
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
