import type { LineHints, LineRole } from '../lineRole.ts';
import type { SourceLine } from '../sourceLines.ts';
import { fieldRole } from '../head/fieldPieces.ts';
import { isNoise } from '../head/isNoise.ts';
import { isExtractWord, protocolWordEnd } from '../head/kindWord.ts';
import { peopleLabel } from '../people/peopleLabels.ts';
import { agendaLabelEnd } from './agendaLabel.ts';
import { agendaAhead, inAgenda, isQuestion, opensAgenda } from './agendaZone.ts';
import { inAttendees, inSameRow, isNameless, isPeople, isPersonLine } from './attendeeZone.ts';
import { bodyMarker } from './bodyMarker.ts';
import { isPointTable } from './bodyTables.ts';
import { goesOn } from './goesOn.ts';
import { afterLine, openHead, type State } from './headState.ts';
import { isTopicLine } from './isTopicLine.ts';
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

/** `null`: the body begins here. */
function judge(lines: readonly SourceLine[], at: number, state: State): LineRole | null {
  const line = lines[at];
  if (!line) return null;
  const text = line.words.trim();
  if (line.aside === 'comment' || line.aside === 'footnote' || line.aside === 'endnote') return 'unplaced';
  const { before } = state;
  const isBlankNumber = before?.role === 'number' && /^[№N\s]+$/u.test(before.line.words);
  if (isBlankNumber && /^[\p{L}\d./–-]{1,15}$/u.test(text)) return 'number';
  if (isNoise(line)) return 'noise';
  if (state.zone === 'above') return aboveKindWord(text, before);
  if (agendaLabelEnd(text) > 0 && state.zone !== 'agenda') return 'agendaLabel';
  const people = peopleLabel(text);
  if (people && isPeople(people, text, state)) return people.role;
  if (isPointTable(lines, at)) return null;
  if (state.zone === 'agenda') return inAgenda(line, state);
  const marker = bodyMarker(text);
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
  if (state.people && isPersonLine(text)) return 'attendee';
  return state.people ? unknownAfterPeople(lines, at) : titleOrPlace(line, text, state);
}

function aboveKindWord(text: string, before: { readonly role: LineRole } | null): LineRole {
  if (/^\s*(?:утверждаю|утвержден|утверждён|согласован)/iu.test(text)) return 'unplaced';
  if (before?.role === 'unplaced') return 'unplaced';
  return fieldRole(text) ?? 'organisation';
}

/** Between the people and the first question: a paragraph that somebody said begins the body, unless the agenda is still to come. */
function unknownAfterPeople(lines: readonly SourceLine[], at: number): LineRole | null {
  const long = (lines[at]?.words.length ?? 0) > 120;
  if (agendaAhead(lines, at)) return 'unplaced';
  return long || isTopicLine(lines, at, []) ? null : 'unplaced';
}
