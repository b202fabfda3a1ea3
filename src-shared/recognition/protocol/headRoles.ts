import type { LineHints, LineRole } from '../lineRole.ts';
import type { SourceLine } from '../sourceLines.ts';
import { fieldRole } from '../head/fieldPieces.ts';
import { findDate } from '../head/findDate.ts';
import { findSettlement } from '../head/findSettlement.ts';
import { isNoise } from '../head/isNoise.ts';
import { isExtractWord, protocolWordEnd } from '../head/kindWord.ts';
import { findNames } from '../people/findNames.ts';
import { peopleLabel } from '../people/peopleLabels.ts';
import { agendaLabelEnd } from './agendaLabel.ts';
import { agendaAhead, inAgenda, isQuestion, opensAgenda } from './agendaZone.ts';
import { inAttendees, inSameRow, isNameless, isPeople, isPersonLine } from './attendeeZone.ts';
import { bodyMarker } from './bodyMarker.ts';
import { isAgendaHeader, isPointTable } from './bodyTables.ts';
import { goesOn } from './goesOn.ts';
import { afterLine, openHead, type Before, type State } from './headState.ts';
import { isTopicLine } from './isTopicLine.ts';
import { questionLabel } from './questionNumber.ts';
import { titleOrPlace } from './titleOrPlace.ts';

/** Roles of the lines before the body: head, people, agenda. There are as many as lines belong to it. */
export function headRoles(lines: readonly SourceLine[], hints: LineHints): readonly LineRole[] {
  const kindAt = kindLine(lines, hints);
  const roles: LineRole[] = [];
  let state = openHead(kindAt >= 0);
  for (const [at, line] of lines.entries()) {
    const given = hints[String(line.at)];
    const role = given ?? (at === kindAt || (at === kindAt - 1 && isExtractWord(line.words)) ? 'kindWord' : judge(lines, at, state));
    if (role === null || BODY.has(role)) break;
    roles.push(role);
    state = afterLine(role, line, state);
  }
  return roles;
}

/** Roles with which the body begins. */
const BODY: ReadonlySet<LineRole> = new Set<LineRole>([
  'topic',
  'heard',
  'spoke',
  'decided',
  'vote',
  'text',
  'point',
  'subpoint',
  'heading',
  'bullet',
  'signature',
  'signaturePost',
  'signatureName',
]);

/** How deep in a paper its kind word may stand. */
const DEEPEST = 60;

function kindLine(lines: readonly SourceLine[], hints: LineHints): number {
  const said = lines.findIndex(({ at }) => hints[String(at)] === 'kindWord');
  if (said >= 0) return said;
  return lines
    .slice(0, DEEPEST)
    .findIndex((line) => hints[String(line.at)] === undefined && protocolWordEnd(line.words) > 0 && line.words.length < 500);
}

/** «Тема: «…»», «Цель: …» above an agenda are neither its question nor a place. */
const THEME =
  /^(?:тема|цел[ьи]|задачи)(?:\s+(?:проведения|заседания|совещания|собрания|педсовета|семинара|педагогического\s+совета))*\s*:/iu;

/** `null`: the body begins here. */
function judge(lines: readonly SourceLine[], at: number, state: State): LineRole | null {
  const line = lines[at];
  if (!line) return null;
  const text = line.words.trim();
  if (line.aside === 'comment' || line.aside === 'footnote' || line.aside === 'endnote') return 'unplaced';
  const { before } = state;
  const isBlankNumber = before?.role === 'number' && /^[№N\s]+$/u.test(before.line.words);
  if (isBlankNumber && /^[\p{L}\d./–-]{1,15}$/u.test(text)) return 'number';
  // «ПРОТОКОЛ №», and the number below it.
  if (before?.role === 'kindWord' && /№\s*$/u.test(before.line.words) && /^\d[\p{L}\d./–-]{0,14}$/u.test(text)) return 'number';
  if (isNoise(line)) return 'noise';
  if (state.zone === 'above') return aboveKindWord(line, text, before);
  if (THEME.test(text) && agendaAhead(lines, at)) return 'unplaced';
  if (agendaLabelEnd(text) > 0 && state.zone !== 'agenda') return 'agendaLabel';
  const people = peopleLabel(text);
  if (people && isPeople(people, text, state)) return people.role;
  if ((state.zone === 'agenda' || before?.role === 'agendaLabel') && isAgendaHeader(lines, at)) return 'unplaced';
  if (isPointTable(lines, at)) return null;
  if (state.zone === 'agenda') return inAgenda(line, state);
  const marker = bodyMarker(text);
  if (marker?.role === 'heard' && opensList(lines, at, marker.to)) return 'agendaLabel';
  if (marker && marker.role !== 'vote') return agendaAhead(lines, at) ? 'unplaced' : null;
  if (state.zone === 'attendees') return inAttendees(lines, at, before);
  if (before && (before.role === 'chair' || before.role === 'secretary')) {
    if (isNameless(before.line) || inSameRow(before.line, line)) return before.role;
    if (goesOn(before.line, line)) return 'continuation';
  }
  const field = fieldRole(text);
  const isName =
    field === 'settlement' && state.title === 'open' && line.gap === 0 && before?.role === 'title' && !/^\p{L}{1,4}[.-]/u.test(text);
  if (field && !isName) return field;
  if (isQuestion(line, text)) return opensAgenda(lines, at) ? 'agendaItem' : null;
  if (isTask(line) && !agendaAhead(lines, at)) return null;
  if (state.people && isPersonLine(text)) return 'attendee';
  return state.people ? unknownAfterPeople(lines, at) : titleOrPlace(line, text, state);
}

function aboveKindWord(line: SourceLine, text: string, before: Before | null): LineRole {
  if (/^[\s«"“„]*(?:утверждаю|утвержден|утверждён|согласован)/iu.test(text)) return 'unplaced';
  if (before?.role === 'unplaced' && !(line.gap > 0 && endsStamp(before.line.words) && !endsStamp(text))) return 'unplaced';
  if (MEETING_WORD.test(text)) return 'title';
  const field = fieldRole(text);
  // «Министерство просвещения» is no settlement: above the kind word only one with its kind is.
  return field === null || (field === 'settlement' && findSettlement(text) === null) ? 'organisation' : field;
}

/** «Совещание с руководителями» over «Протокол от 18.04.2019 № 3». */
const MEETING_WORD =
  /^(?:совещание|заседание|собрание|аппаратное\s+совещание|педагогический\s+совет|педсовет|семинар-совещание)(?!\p{L})/iu;

/** «СЛУШАЛИ:» over «1. О питании – Петрова М.Н.», «2. О подвозе …» and then «РЕШИЛИ:» is the list of the questions. */
function opensList(lines: readonly SourceLine[], at: number, to: number): boolean {
  const [line, first] = [lines[at], lines[at + 1]];
  if (!line || !first || line.words.slice(to).trim() !== '' || !isQuestion(first, first.words.trim())) return false;
  const others = lines.slice(at + 2, at + LONGEST_LIST);
  const end = others.findIndex(({ words }) => bodyMarker(words) !== null);
  const isList = others.slice(0, Math.max(0, end)).some((each) => isQuestion(each, each.words.trim()));
  return isList && bodyMarker(others[end]?.words ?? '')?.role !== 'heard' && opensAgenda(lines, at + 1);
}

const LONGEST_LIST = 60;

/** «1. Кедрову С.И. подготовить доклад» right below the head: what was decided begins without a word. */
function isTask(line: SourceLine): boolean {
  const asked = /^.{0,120}?\p{Ll}(?:ать|ять|еть|ить|(?<!о)сти)(?:ся)?(?!\p{L})/u.test(line.words);
  return !line.cell && asked && (line.labelLength > 0 || questionLabel(line.words) !== null);
}

/** A stamp «УТВЕРЖДАЮ» ends with who signs it, or with its day. */
function endsStamp(words: string): boolean {
  return findNames(words).length > 0 || findDate(words) !== null || /_{3,}/u.test(words);
}

/** Between the people and the first question: a paragraph that somebody said begins the body, unless the agenda is still to come. */
function unknownAfterPeople(lines: readonly SourceLine[], at: number): LineRole | null {
  const long = (lines[at]?.words.length ?? 0) > 120;
  if (agendaAhead(lines, at)) return 'unplaced';
  return long || isTopicLine(lines, at, []) ? null : 'unplaced';
}
