import type { LineRole } from '../lineRole.ts';
import type { SourceLine } from '../sourceLines.ts';
import { fieldRole } from '../head/fieldPieces.ts';
import { isPlural } from '../people/attendeesIn.ts';
import { findNames, isNameAlone } from '../people/findNames.ts';
import { isPostStart } from '../people/isPostStart.ts';
import { peopleLabel, type PeopleLabel } from '../people/peopleLabels.ts';
import { isNumbered, isSpeakerLine } from './agendaRole.ts';
import { isQuestion, opensAgenda } from './agendaZone.ts';
import { goesOn } from './goesOn.ts';
import type { Before, State } from './headState.ts';
import { isTopicLine } from './isTopicLine.ts';

/** Whether a label of people counts where it stands. */
export function isPeople(people: PeopleLabel, text: string, state: State): boolean {
  // A second label («Приглашённые:») is a group of those present.
  if (people.role === 'attendeesLabel') return !state.labelled;
  if (people.to > 0) return true;
  return people.role === 'chair' && state.zone === 'head' && !state.chair && findNames(text).length > 0;
}

/** The role of a line after «Присутствовали»; `null`: the body begins with it. */
export function inAttendees(lines: readonly SourceLine[], at: number, before: Before | null): LineRole | null {
  const line = lines[at];
  if (!line) return null;
  const text = line.words.trim();
  const field = fieldRole(text);
  if (field && findNames(text).length === 0 && !line.cell && /:/u.test(text)) return field;
  if (QUORUM.test(text)) return 'unplaced';
  const besides = before?.line.cell?.column !== line.cell?.column;
  if (before && besides && inSameRow(before.line, line) && before.role === 'attendee') return 'continuation';
  if (isQuestion(line, text)) return opensAgenda(lines, at) ? 'agendaItem' : null;
  if (findNames(text).length === 0 && isTopicLine(lines, at, [])) return null;
  if (isNumbered(line) && findNames(text).length === 0 && /(?:ть|ти|чь)(?:ся)?(?!\p{L})/u.test(text)) return null;
  if (before && (before.role === 'attendee' || before.role === 'attendeesLabel')) {
    if (/,\s*$/u.test(before.line.words) && line.gap === 0 && !line.cell) return 'continuation';
    if (joinsPostAndName(before.line, line)) return 'continuation';
    const isCut = /^\p{Lu}\.\s?\p{Lu}\./u.test(text) || (findNames(text).length === 0 && !isPlural(text));
    if (isCut && goesOn(before.line, line)) return 'continuation';
  }
  return text.length > 1500 && findNames(text).length === 0 ? null : 'attendee';
}

/** «Кворум имеется.» among those present names nobody. */
const QUORUM = /^[\s•*–—-]*(?:необходимый\s+)?кворум(?!\p{L})[^,;]{0,80}$/iu;

/** «Заместитель председателя: Солодов П.А.» beside chair and secretary. */
export function isPersonLine(text: string): boolean {
  return isSpeakerLine(text) && findNames(text).length === 1 && text.length < 300;
}

/** Whether a line only labels: the name stands on the next one. */
export function isNameless(line: SourceLine): boolean {
  return findNames(line.words).length === 0 && (peopleLabel(line.words)?.to ?? 0) >= line.words.trimEnd().length;
}

/** Cells of one row of a table. */
export function inSameRow(before: SourceLine, line: SourceLine): boolean {
  return before.cell !== undefined && line.cell !== undefined && before.block === line.block && before.cell.row === line.cell.row;
}

/** A post on one line and the name below it, or the other way round. */
function joinsPostAndName(before: SourceLine, line: SourceLine): boolean {
  if (line.cell || /[:;]\s*$/u.test(before.words)) return false;
  const [above, below] = [before.words.trim(), line.words.trim()];
  if (isNameAlone(below)) return findNames(above).length === 0 && isPostStart(above) && !isPlural(above);
  return isNameAlone(above) && findNames(below).length === 0 && /^(?:[–—-]\s*)?\p{Ll}/u.test(below) && !isPlural(below);
}
