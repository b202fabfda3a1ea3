import type { LineHints, LineRole } from '../lineRole.ts';
import { wholeLine, type LineStretch } from '../lineStretch.ts';
import { isNoise } from '../head/isNoise.ts';
import { pointRoles } from '../pointRoles.ts';
import type { SourceLine } from '../sourceLines.ts';
import { bodyMarker, type BodyMarker } from './bodyMarker.ts';
import { goesOn } from './goesOn.ts';
import { belowHeading, isHeading, isInBrackets, isRule } from './heading.ts';
import { isPointTable, pointTables, voteTables } from './bodyTables.ts';
import { isTopicLine } from './isTopicLine.ts';
import { plainHeadings } from './plainHeadings.ts';
import { questionPhrase } from './questionNumber.ts';
import type { Topic } from './sameTopic.ts';

/** What the lines are part of while they are walked: a speech, a list of decisions, a vote. */
type Zone = 'speech' | 'points' | 'vote';

/** Roles of the lines between the agenda and the signatures. `titles` are those of the agenda. */
export function bodyRoles(lines: readonly SourceLine[], hints: LineHints, titles: readonly Topic[]): readonly LineRole[] {
  const roles: (LineRole | undefined)[] = lines.map(() => undefined);
  const marked = openingsOf(lines, hints, titles);
  const plain = hasMarkers(marked) ? new Set<number>() : plainHeadings(lines);
  const openings = marked.map((opening, at) => opening ?? plainTopic(lines[at], plain.has(at), hints));
  const headings = headingLines(lines, openings);
  const ways = lines.map((line, at) => {
    const underlines = isRule(line) && (openings[at - 1]?.role === 'topic' || headings.has(at - 1));
    return hints[String(line.at)] === undefined && (underlines || isNoise(line));
  });
  const votes = voteTables(lines);
  const decidedOn = decidedTopics(lines, openings);
  let zone: Zone = hasMarkers(openings) ? 'speech' : 'points';
  let list: { readonly stretch: LineStretch; readonly at: number }[] = [];
  let voted = false;
  const isInVote = ({ block, cell }: SourceLine): boolean => cell !== undefined && votes.has(block);
  const closeList = (): void => {
    const given = pointRoles(
      list.map(({ stretch }) => stretch),
      withoutOpenings(hints, list, openings),
    );
    list.forEach(({ at }, index) => {
      if (roles[at] === undefined) roles[at] = given[index];
    });
    list = [];
  };
  lines.forEach((line, at) => {
    const opening = openings[at] ?? null;
    const hint = hints[String(line.at)];
    if (ways[at]) {
      roles[at] = 'noise';
      return;
    }
    if (opening) {
      // A vote under a list interrupts it: the next number goes on with it.
      voted = opening.role === 'vote' && (zone === 'points' || voted);
      closeList();
      roles[at] = opening.role;
      zone = decidedOn.has(at) || plain.has(at) ? 'points' : zoneAfter(opening, openings.slice(at + 1), lines.slice(at + 1));
      if (opening.role === 'decided' && line.words.slice(opening.to).trim() !== '')
        list.push({ stretch: { line, from: opening.to, to: line.words.length }, at });
      return;
    }
    if (hint === undefined && headings.has(at)) {
      roles[at] = 'continuation';
      return;
    }
    if (hint !== undefined && POINT_ROLES.has(hint)) zone = 'points';
    else if (zone !== 'points' && isPointTable(lines, at)) zone = 'points';
    else if (zone === 'vote' && voted && /^\s*\d{1,2}(?:\.\d{1,2})*[.)]/u.test(line.words)) zone = 'points';
    if (hint === undefined && isInBrackets(line) && isBelowHeading(at, openings, headings, ways)) {
      roles[at] = 'text';
      return;
    }
    if (zone === 'points') {
      list.push({ stretch: wholeLine(line), at });
      return;
    }
    if (zone === 'vote' && !(isInVote(line) || isVoteWords(line.words))) zone = 'speech';
    roles[at] = hint ?? (zone === 'vote' || isInVote(line) ? 'vote' : speechRole(lines, at, roles));
  });
  closeList();
  return roles.map((role) => role ?? 'unplaced');
}

function plainTopic(line: SourceLine | undefined, isPlain: boolean, hints: LineHints): BodyMarker | null {
  if (!line || !isPlain || hints[String(line.at)] !== undefined) return null;
  return { role: 'topic', labelTo: 0, to: line.words.length, question: null };
}

const POINT_ROLES: ReadonlySet<LineRole> = new Set<LineRole>(['point', 'subpoint', 'heading', 'bullet', 'deadline', 'responsible']);
function openingsOf(lines: readonly SourceLine[], hints: LineHints, titles: readonly Topic[]): readonly (BodyMarker | null)[] {
  const openings: (BodyMarker | null)[] = [];
  const tables = pointTables(lines);
  let zone: BodyMarker | null = null;
  lines.forEach((line, at) => {
    const inTable = line.cell !== undefined && tables.has(line.block) && hints[String(line.at)] === undefined;
    const opening = inTable ? null : openingAt(lines, at, hints, titles);
    const own =
      hints[String(line.at)] === undefined &&
      isOwnText(opening, line, { above: openings.at(-1) ?? null, before: lines[at - 1], zone, headed: isHeading(lines, at) });
    openings.push(own ? null : opening);
    if (opening && !own) zone = opening;
  });
  return openings;
}

/**
 * «Слушали:» alone, and below it the title of the question or «По первому вопросу – …»: what was heard, not the beginning of another
 * question (seed 003). «По второму вопросу: представить сведения» among decisions is one of them.
 */
function isOwnText(opening: BodyMarker | null, line: SourceLine, { above, before, zone, headed }: Surroundings): boolean {
  if (!opening || (opening.role !== 'topic' && !(opening.role === 'heard' && opening.to === 0))) return false;
  const isBare = above !== null && above.role !== 'vote' && above.role !== 'topic' && before?.words.slice(above.to).trim() === '';
  if (isBare) return !(above.role === 'decided' && isPhrase(line));
  return zone?.role === 'decided' && !headed && ASKS.test(line.words);
}

interface Surroundings {
  readonly above: BodyMarker | null;
  readonly before: SourceLine | undefined;
  readonly zone: BodyMarker | null;
  /** «3. О необходимости усилить контроль» over a rule or «РЕШИЛИ:». */
  readonly headed: boolean;
}

/** An infinitive near the beginning; «безопасности» and «занятости» are none. */
const ASKS = /^.{0,120}?\p{Ll}(?:ать|ять|еть|ить|(?<!о)сти)(?:ся)?(?!\p{L})/u;

const OPENING_ROLES: ReadonlySet<LineRole> = new Set<LineRole>(['heard', 'spoke', 'decided', 'vote', 'topic']);

function openingAt(lines: readonly SourceLine[], at: number, hints: LineHints, titles: readonly Topic[]): BodyMarker | null {
  const line = lines[at];
  if (!line) return null;
  const hint = hints[String(line.at)];
  const marker = bodyMarker(line.words);
  if (hint !== undefined) return OPENING_ROLES.has(hint) ? said(hint as BodyMarker['role'], marker, line) : null;
  if (line.aside !== undefined && line.aside !== 'textbox') return null;
  if (marker) return marker;
  return isTopicLine(lines, at, titles) ? { role: 'topic', labelTo: 0, to: line.words.length, question: null } : null;
}

/** A line that somebody called «Слушали» may have no such word at all. */
function said(role: BodyMarker['role'], marker: BodyMarker | null, line: SourceLine): BodyMarker {
  if (marker?.role === role) return marker;
  const to = role === 'topic' ? line.words.length : /^[^:]{0,120}:\s*$/u.test(line.words) ? line.words.length : 0;
  return { role, labelTo: 0, to, question: marker?.question ?? null };
}

function hasMarkers(openings: readonly (BodyMarker | null)[]): boolean {
  return openings.some((opening) => opening !== null && opening.role !== 'vote' && opening.role !== 'topic');
}

/** Under a topic without «Слушали» or «Решили» decisions follow at once (government-style minutes). */
function zoneAfter(opening: BodyMarker, next: readonly (BodyMarker | null)[], lines: readonly SourceLine[]): Zone {
  switch (opening.role) {
    case 'heard':
    case 'spoke':
      return 'speech';
    case 'decided':
      return 'points';
    case 'vote':
      return 'vote';
    case 'topic': {
      const at = next.findIndex((each) => each !== null);
      const own = lines.slice(0, at < 0 ? lines.length : at);
      const marked = at >= 0 && next[at]?.role !== 'topic' && next[at]?.role !== 'vote';
      return !marked && own.some(({ words }) => /^\s*\d{1,2}(?:\.\d{1,2})*[.)]/u.test(words) || DASHED_TASK.test(words))
        ? 'points'
        : 'speech';
    }
  }
}

/** «РЕШИЛИ:», and below it «По первому вопросу:» over each of its decisions: the topics that part one list. */
function decidedTopics(lines: readonly SourceLine[], openings: readonly (BodyMarker | null)[]): ReadonlySet<number> {
  const found = new Set<number>();
  let within = false;
  openings.forEach((opening, at) => {
    if (!opening || opening.role === 'vote') return;
    if (opening.role !== 'topic')
      within = opening.role === 'decided' && lines[at]?.words.slice(opening.to).trim() === '' && isPhrase(lines[at + 1]);
    else if (within && isPhrase(lines[at])) found.add(at);
    else within = false;
  });
  return found;
}

/** «По первому вопросу:» and nothing else. */
function isPhrase(line: SourceLine | undefined): boolean {
  const words = line?.words.trimEnd() ?? '';
  return words !== '' && questionPhrase(words)?.to === words.length;
}

/** «– Сдать отчёт до 26 января»: a task behind a dash. */
const DASHED_TASK = /^\s*[-–—•]\s*(?:\p{L}+\s+){0,4}?\p{L}*\p{Ll}(?:ать|ять|еть|ить|(?<!о)сти)(?:ся)?(?!\p{L})/u;

/** Lines that go on with a heading above them. */
function headingLines(lines: readonly SourceLine[], openings: readonly (BodyMarker | null)[]): ReadonlySet<number> {
  const found = new Set<number>();
  openings.forEach((opening, at) => {
    if (opening?.role !== 'topic' || !isHeading(lines, at)) return;
    for (let next = at + 1; next < belowHeading(lines, at); next += 1) if (!openings[next]) found.add(next);
  });
  return found;
}

/** Whether a heading stands right above a line, its rule and page numbers aside. */
function isBelowHeading(
  at: number,
  openings: readonly (BodyMarker | null)[],
  headings: ReadonlySet<number>,
  ways: readonly boolean[],
): boolean {
  const above = ways.findLastIndex((way, index) => index < at && !way);
  return openings[above]?.role === 'topic' || headings.has(above);
}

function isVoteWords(words: string): boolean {
  return /^\s*[«"“„']?\s*(?:за|против|воздержал\p{L}*|единогласно|принято|не голосовал\p{L}*)(?!\p{L})/iu.test(words) && words.length < 200;
}

function speechRole(lines: readonly SourceLine[], at: number, roles: readonly (LineRole | undefined)[]): LineRole {
  const line = lines[at];
  let above = at - 1;
  while (above >= 0 && roles[above] === 'noise') above -= 1;
  const before = lines[above];
  const role = roles[above];
  if (!line || !before || role === undefined || role === 'unplaced') return 'text';
  const own = role === 'text' || role === 'continuation' || ((role === 'heard' || role === 'spoke') && hasRest(before));
  return own && goesOn(before, line) ? 'continuation' : 'text';
}

function hasRest(line: SourceLine): boolean {
  return line.words.slice(bodyMarker(line.words)?.to ?? 0).trim() !== '';
}

/** «РЕШИЛИ: 1. Принять …» is a decision by its beginning; what its rest is, the rest tells. */
function withoutOpenings(
  hints: LineHints,
  list: readonly { readonly stretch: LineStretch; readonly at: number }[],
  openings: readonly (BodyMarker | null)[],
): LineHints {
  const opened = new Set(list.filter(({ at }) => openings[at]).map(({ stretch }) => String(stretch.line.at)));
  return opened.size === 0 ? hints : Object.fromEntries(Object.entries(hints).filter(([key]) => !opened.has(key)));
}
