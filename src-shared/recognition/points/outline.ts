import type { PlainDate } from '../../base/plainDate.ts';
import type { LineRole } from '../lineRole.ts';
import type { LineStretch } from '../lineStretch.ts';
import { readDueLine } from './duePhrases.ts';
import { bulletLevel, labelledLevel, plainLevel, putDown, type OpenPoint, type OpenPoints } from './openPoints.ts';
import { asksForSomething } from './asksForSomething.ts';
import { inlinePieces } from './inlinePoints.ts';
import { isMemberOfList } from './membersOf.ts';
import { isAsked, pointAddressee } from './pointAddressees.ts';
import { addressesOnly, isTopic } from './pointWords.ts';
import { tableRoles } from './tableRoles.ts';
import { zoneLines, type ZoneLine } from './zoneLine.ts';

/** A line of a zone with its role, and its depth where it begins a point. */
export interface OutlineLine extends ZoneLine {
  readonly role: LineRole;
  /** From 0; counts only for `point`, `subpoint`, `bullet` and `heading`. */
  readonly level: number;
  /** It is one of those that a deed above counts («Объявить благодарность: …»), and does nothing itself. */
  readonly listed: boolean;
}

/** Roles that begin a point. */
export type PointLineRole = 'point' | 'subpoint' | 'bullet' | 'heading';

/** Whether a line of this role begins a point. */
export function beginsPoint(role: LineRole): role is PointLineRole {
  return role === 'point' || role === 'subpoint' || role === 'bullet' || role === 'heading';
}

/** What is known when a line is looked at. */
interface State {
  readonly open: OpenPoints;
  /** The line before, if it belongs to the points. */
  readonly before: OutlineLine | null;
  /** A label without words waits for those of the next line. */
  readonly waiting: boolean;
  /** The last line of the words of an amendment: «изложить в следующей редакции: «2.3. …». */
  readonly quotedTo: number;
}

/**
 * Roles and depths of the lines of a zone, one by one in reading order. `given` is law: a role that people said, or that was found before.
 * With all roles given the same depths come out again: the builder of points asks so.
 * A line that holds several points comes out as several (`inline`), unless it was said to be no point.
 */
export function outline(
  zone: readonly LineStretch[],
  given: (line: LineStretch['line']) => LineRole | undefined,
  date: PlainDate | null = null,
): readonly OutlineLine[] {
  const lines = zoneLines(inlinePieces(zone, given));
  const survey: Survey = { lines, numbered: isNumbered(lines), date, table: tableRoles(lines) };
  const found: OutlineLine[] = [];
  let state: State = { open: [], before: null, waiting: false, quotedTo: -1 };
  lines.forEach((line, index) => {
    const said = line.inline > 0 ? undefined : given(line.line);
    const role = said ?? survey.table.get(index) ?? roleOf(line, index, state, survey);
    // A point that somebody said is one at the top, as those found are.
    const level = said === 'point' ? 0 : levelOf(line, role, state.open);
    const listed = beginsPoint(role) && isListed(state.open, level);
    const outlined = { ...line, role: roleAtLevel(role, level, said), level, listed };
    found.push(outlined);
    state = after(outlined, index, state, survey);
  });
  return found;
}

/** Whether the innermost point above a level is a deed that leads in. */
function isListed(open: OpenPoints, level: number): boolean {
  const above = open.findLast((point) => point.level < level);
  return above !== undefined && above.leadsIn && above.lists;
}

interface Survey {
  readonly lines: readonly ZoneLine[];
  /** Numbers stand before the points: a paragraph without one goes on with the point above it. */
  readonly numbered: boolean;
  readonly date: PlainDate | null;
  /** Roles that the head of a table tells. */
  readonly table: ReadonlyMap<number, LineRole>;
}

function isNumbered(lines: readonly ZoneLine[]): boolean {
  return lines.some(({ label }) => label !== null && label.shape !== 'dash');
}

/** What machines find is a point at the top and a sub-point below; what people said stays as they said it. */
function roleAtLevel(role: LineRole, level: number, given: LineRole | undefined): LineRole {
  if (given !== undefined || (role !== 'point' && role !== 'subpoint')) return role;
  return level === 0 ? 'point' : 'subpoint';
}

function levelOf(line: ZoneLine, role: LineRole, open: OpenPoints): number {
  switch (role) {
    case 'point':
      return naturalLevel(line, open);
    case 'subpoint':
      return Math.max(open.length === 0 ? 0 : 1, naturalLevel(line, open));
    case 'heading':
      return open[0]?.label?.shape === 'roman' ? 1 : 0;
    case 'bullet':
      return markedBulletLevel(line, open);
    default:
      return 0;
  }
}

/** A dash stands under a point, or beside other dashes, which may be all there is. */
function markedBulletLevel(line: ZoneLine, open: OpenPoints): number {
  if (line.label?.shape !== 'dash') return unmarkedBulletLevel(open);
  const natural = naturalLevel(line, open);
  const beside = open.find(({ level }) => level === natural);
  return open.length === 0 || beside?.mark === 'bullet' ? natural : Math.max(natural, 1);
}

function naturalLevel({ label, line }: ZoneLine, open: OpenPoints): number {
  return label === null ? plainLevel(open) : labelledLevel(label, listLevelOf(line), open);
}

/** Items of a list without marks stand side by side. */
function unmarkedBulletLevel(open: OpenPoints): number {
  const last = open.at(-1);
  return last?.mark === 'bullet' && last.label === null ? last.level : bulletLevel(open);
}

function listLevelOf(line: ZoneLine['line']): number | undefined {
  return line.labelLength > 0 ? line.paragraph.level : undefined;
}

function after(line: OutlineLine, index: number, state: State, { lines }: Survey): State {
  if (!beginsPoint(line.role)) {
    if (line.role === 'noise' || line.role === 'unplaced') return state;
    const goesOn = line.role === 'continuation' || line.role === 'text';
    const quotedTo = line.role === 'text' && isAmendment(line, state) ? quoteEnd(lines, index) : state.quotedTo;
    return { open: goesOn ? withEnding(state, line) : state.open, before: line, waiting: false, quotedTo };
  }
  const point: OpenPoint = {
    level: line.level,
    label: line.label,
    mark: line.role === 'heading' ? 'heading' : line.role === 'bullet' ? 'bullet' : 'number',
    listLevel: listLevelOf(line.line),
    leadsIn: leadsIn(line.text),
    lists: listsMembers(line.text),
  };
  return { open: putDown(state.open, point), before: line, waiting: line.text === '', quotedTo: state.quotedTo };
}

/** The words of the last point go on: it leads in if they end with a colon. */
function withEnding({ open, before }: State, line: ZoneLine): OpenPoints {
  const last = open.at(-1);
  if (!last || before?.role === 'deadline' || before?.role === 'responsible') return open;
  return [...open.slice(0, -1), { ...last, leadsIn: leadsIn(line.text), lists: last.lists || listsMembers(line.text) }];
}

function leadsIn(text: string): boolean {
  return /:[\s–—-]*$/u.test(text);
}

/** «Наградить грамотами:» counts people; behind «Поручить:» and «Директорам школ:» stand those who act. */
function listsMembers(text: string): boolean {
  return (
    asksForSomething(text) &&
    pointAddressee(text) === null &&
    !/(?:рекомендовать|поручить|предложить|обязать|указать|просить)[\s:–—-]*$/iu.test(text)
  );
}

function roleOf(line: ZoneLine, index: number, state: State, survey: Survey): LineRole {
  const { aside } = line.line;
  if (aside === 'header' || aside === 'footer' || isPageNumber(line)) return 'noise';
  if (aside !== undefined && aside !== 'textbox') return 'unplaced';
  if (index <= state.quotedTo || isAmendment(line, state)) return 'text';
  if (line.label !== null) return labelledRole(line, state);
  if (state.waiting) return 'continuation';
  if (state.before && isMemberOfList(line.text, state.before)) return 'text';
  return dueRole(line, state, survey) ?? plainRole(line, index, state, survey);
}

/** «… изложить в следующей редакции:» and the new words in quotation marks, with numbers of their own. */
function isAmendment({ line, stretch }: ZoneLine, { before }: State): boolean {
  if (!before || !/(?:редакции|содержания|словами|абзац\p{L}*|пункт\p{L}*|строк\p{L}*)\s*:$/iu.test(before.text)) return false;
  return /^\s*[«"“]/u.test(line.words.slice(stretch.from, stretch.to));
}

/** Longer quotations were not closed by mistake. */
const LONGEST_QUOTE = 40;

/** Where the quotation that a line opens is closed: the line itself when nothing closes it. */
function quoteEnd(lines: readonly ZoneLine[], start: number): number {
  let open = 0;
  const first = lines[start];
  // Straight marks do not tell which of them opens: the quotation ends with a line that ends with one.
  if (first && /^\s*"/u.test(first.line.words.slice(first.stretch.from))) {
    const end = lines
      .slice(start, start + LONGEST_QUOTE)
      .findIndex(({ line, stretch }) => /"[.;,]?\s*$/u.test(line.words.slice(stretch.from, stretch.to)));
    return start + Math.max(0, end);
  }
  for (let at = start; at < Math.min(lines.length, start + LONGEST_QUOTE); at += 1) {
    const { line, stretch } = lines[at] ?? {};
    const words = line && stretch ? line.words.slice(stretch.from, stretch.to) : '';
    open += (words.match(/«/gu) ?? []).length - (words.match(/»/gu) ?? []).length;
    if (open <= 0) return at;
  }
  return start;
}

/** «- 2 -», «стр. 2», «2»: a number in its sequence was taken as a label before. */
function isPageNumber({ label, text }: ZoneLine): boolean {
  return (
    (label === null || label.shape === 'dash') && /^(?:(?:стр(?:аница|\.)?|лист)\s*)?\d{1,3}(?:\s+из\s+\d{1,3})?\s*[-–—]?$/iu.test(text)
  );
}

function labelledRole(line: ZoneLine, { open }: State): LineRole {
  if (line.label?.shape !== 'dash') return 'point';
  if (isListed(open, naturalLevel(line, open)) && !isAsked(line.text)) return 'bullet';
  // «– директорам школ провести осмотр;»: an item with an address of its own is a duty of its own.
  if (pointAddressee(line.text) !== null && !addressesOnly(line.text)) return 'point';
  const level = naturalLevel(line, open);
  const beside = open.findLast((point) => point.level === level);
  // Dashes that stand where points stand are points: «РЕШИЛИ: – …; – …».
  const isOwnPoint = beside ? beside.mark !== 'bullet' && beside.label?.shape === 'dash' : false;
  return level === 0 || isOwnPoint ? 'point' : 'bullet';
}

/** A line of a deadline or of somebody responsible, or the value of one whose label stands before it. */
function dueRole(line: ZoneLine, { open, before }: State, { date }: Survey): LineRole | null {
  if (open.length === 0 || !before) return null;
  const isDue = before.role === 'deadline' || before.role === 'responsible';
  if (isDue && awaitsValue(before, date) && readDueLine(line.text, null)?.[0]?.lead !== line.text) return before.role;
  const phrase = readDueLine(line.text.slice(0, LONGEST), date)?.[0];
  if (phrase && !(phrase.lead === '' && isRestOfSentence(line, before))) return phrase.kind;
  if (isDue && ((/^\p{Ll}/u.test(line.text) && !beginsDeed(line.text)) || /[,–—-]$/u.test(before.text))) return 'continuation';
  return line.line.cell !== undefined && isBesideCell(line, before) && NAMES.test(line.text) ? 'responsible' : null;
}

/** More of a line is not looked at. */
const LONGEST = 2000;

/** «представить отчёт»: an item of a list, no words of a deadline going on. */
function beginsDeed(text: string): boolean {
  return /^(?:не\s+)?\p{Ll}+(?:ать|ять|еть|ить|уть|ыть|сти)(?:ся|сь)?(?!\p{L})/u.test(text);
}

/** «… представить отчёты в комитет / не позднее 3 дней.»: a deadline in the broken sentence. */
function isRestOfSentence({ text, line }: ZoneLine, before: OutlineLine): boolean {
  if (before.role === 'deadline' || before.role === 'responsible' || line.cell !== undefined) return false;
  // «… представить пояснения в срок до / 02.10.2020.»
  if (/^[«"]?\d/u.test(text) && /(?<!\p{L})(?:до|с|со|к|ко|от|не\s+позднее|по)$/iu.test(before.text.trimEnd())) return true;
  return /^\p{Ll}/u.test(text) && (line.broken === true || isOpenEnd(before.text) || (!isEnded(before.text) && /[.;]$/u.test(text)));
}

function awaitsValue(before: ZoneLine, date: PlainDate | null): boolean {
  return readDueLine(before.text, date)?.at(-1)?.words === '';
}

const NAMES =
  /^(?:\p{Lu}[\p{Ll}-]+\s+\p{Lu}\.\s?\p{Lu}\.|\p{Lu}\.\s?\p{Lu}\.\s?\p{Lu}[\p{Ll}-]+)(?:\s*[,;]\s*(?:\p{Lu}[\p{Ll}-]+\s+\p{Lu}\.\s?\p{Lu}\.|\p{Lu}\.\s?\p{Lu}\.\s?\p{Lu}[\p{Ll}-]+))*$/u;

function isBesideCell(line: ZoneLine, before: ZoneLine): boolean {
  const [own, other] = [line.line.cell, before.line.cell];
  return (
    own !== undefined &&
    other !== undefined &&
    line.line.block === before.line.block &&
    own.row === other.row &&
    own.column !== other.column
  );
}

/** A paragraph without a number: an addressee, a topic, a point, a paragraph of the point above, or its words going on. */
function plainRole(line: ZoneLine, index: number, state: State, survey: Survey): LineRole {
  const { open, before } = state;
  const next = survey.lines[index + 1];
  if (isHeading(line, next, survey, open)) return 'heading';
  const last = open.at(-1);
  if (!last || !before) return 'point';
  if (/^\p{Ll}/u.test(line.text)) return lowerCaseRole(line, last, before);
  if (last.leadsIn && before.role !== 'deadline' && before.role !== 'responsible') return 'point';
  const ended = isEnded(before.text) || before.role === 'deadline' || before.role === 'responsible';
  if (!survey.numbered) return ended || !isOpenEnd(before.text) ? 'point' : 'continuation';
  if (last.label === null && last.mark === 'number' && ended) return 'point';
  if (!ended && /^[(«"\d]/u.test(line.text)) return 'continuation';
  if (!ended) return line.line.cell === undefined && asksForSomething(line.text) && !isOpenEnd(before.text) ? 'point' : 'continuation';
  return asksForSomething(line.text) ? 'point' : 'text';
}

/** Lists without any marks («создание кабинетов;») and words that go on. */
function lowerCaseRole(line: ZoneLine, last: OpenPoint, before: OutlineLine): LineRole {
  if (line.line.broken) return 'continuation';
  // Under an addressee line each of them is a duty of its own.
  if (last.leadsIn) return last.mark === 'heading' ? 'point' : 'bullet';
  const isDue = before.role === 'deadline' || before.role === 'responsible';
  if (last.label !== null || !(before.text.endsWith(';') || isDue)) return 'continuation';
  if (last.mark === 'bullet') return 'bullet';
  return beginsPoint(before.role) && /^\p{Ll}/u.test(before.text) ? 'point' : 'continuation';
}

function isHeading(line: ZoneLine, next: ZoneLine | undefined, { numbered }: Survey, open: OpenPoints): boolean {
  const startsAnew = next?.label !== null && next?.label !== undefined && (next.label.shape === 'dash' || next.label.path.at(-1) === 1);
  if (!/^[«"]?\p{Lu}/u.test(line.text)) return false;
  if (addressesOnly(line.text)) return /:$/u.test(line.text) || (/;$/u.test(line.text) ? !isListed(open, plainLevel(open)) : startsAnew);
  return numbered && next?.label !== undefined && next.label !== null && next.label.shape !== 'dash' && isTopic(line, startsAnew);
}

function isEnded(text: string): boolean {
  return /[.;:!?…][»"”)]*$/u.test(text);
}

/** The sentence cannot end so: «…, в том числе», «… и», «… по». */
function isOpenEnd(text: string): boolean {
  return /(?:,|[–—-]|(?<!\p{L})(?:и|или|а|в|во|на|по|о|об|с|со|к|у|за|для|из|от|до|при|под|№|не))$/iu.test(text);
}
