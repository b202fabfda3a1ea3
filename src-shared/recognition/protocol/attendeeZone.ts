import type { LineRole } from '../lineRole.ts';
import type { SourceLine } from '../sourceLines.ts';
import { fieldRole } from '../head/fieldPieces.ts';
import { isPlural } from '../people/attendeesIn.ts';
import { findNames, isNameAlone } from '../people/findNames.ts';
import { isPostStart } from '../people/isPostStart.ts';
import { peopleLabel, type PeopleLabel } from '../people/peopleLabels.ts';
import { isNumbered, isSpeakerLine } from './agendaRole.ts';
import { isQuestion, opensAgenda, opensCourse } from './agendaZone.ts';
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
  if (QUORUM.test(text) || ELECTED.test(text)) return 'unplaced';
  if (opensCourse(text) || OPENS_TALK.test(text)) return null;
  // «Председатель комиссии:» over the name, among the members.
  if (before && (before.role === 'chair' || before.role === 'secretary') && isNameless(before.line) && findNames(text).length > 0)
    return before.role;
  const besides = before?.line.cell?.column !== line.cell?.column;
  if (before && besides && inSameRow(before.line, line) && before.role === 'attendee') return 'continuation';
  if (isQuestion(line, text)) return opensAgenda(lines, at) ? 'agendaItem' : null;
  if (findNames(text).length === 0 && isTopicLine(lines, at, [])) return null;
  if (isNumbered(line) && findNames(text).length === 0 && /(?:ть|ти|чь)(?:ся)?(?!\p{L})/u.test(text)) return null;
  if (before && (before.role === 'attendee' || before.role === 'attendeesLabel')) {
    if (/,\s*$/u.test(before.line.words) && line.gap === 0 && !line.cell) return 'continuation';
    if (joinsPostAndName(before.line, line) || endsGroupLabel(before.line, line)) return 'continuation';
    const isCut = /^\p{Lu}\.\s?\p{Lu}\./u.test(text) || (findNames(text).length === 0 && !isPlural(text));
    if (isCut && goesOn(before.line, line)) return 'continuation';
  }
  return text.length > 1500 && findNames(text).length === 0 ? null : 'attendee';
}

/** «Кворум имеется, собрание правомочно.» among those present names nobody. */
const QUORUM =
  /^[\s•*–—-]*(?:(?:необходимый\s+)?кворум(?!\p{L})[^;]{0,120}|(?:заседание|собрание|совещание|комиссия)\s+(?:считается\s+)?правомочн[^;]{0,120})$/iu;

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

/** «Кедров С.И.:» alone on its line speaks; «Открыла заседание …» begins the course of it. */
const OPENS_TALK =
  /^(?:\p{Lu}[\p{Ll}-]+\s+\p{Lu}\.\s?\p{Lu}\.|\p{Lu}\.\s?\p{Lu}\.\s?\p{Lu}[\p{Ll}-]+)\s*:\s*$|^(?:(?:заседание|совещание|собрание)\s+открыл|открыл[аи]?\s+(?:заседание|совещание|собрание)|(?:со\s+)?вступительн\p{L}+\s+слов)|^(?:вопрос|ответ|предложение|реплика)(?:\s+[^:]{0,60})?\s*:/iu;

/** «Избрали председателем собрания Петрову М.Н.» tells who leads, not who came. */
const ELECTED = /^(?:избра\p{L}+|выбра\p{L}+)\s.{0,80}(?:председател|секретар)/iu;

/** «члены Правительства» over «области – Петрова М.Н., …»: the label of a group broken over two lines of its column. */
function endsGroupLabel(before: SourceLine, line: SourceLine): boolean {
  if (line.cell || line.gap > 0 || /[.,:;)]\s*$/u.test(before.words) || !isPlural(before.words) || findNames(before.words).length > 0)
    return false;
  const text = line.words.trim();
  const label = /^(?<label>[^,;:–—]{3,60}?)\s+[–—-]\s+\p{Lu}/u.exec(text)?.groups?.['label'];
  return label !== undefined && findNames(label).length === 0 && !isPostStart(text) && !PEOPLE.test(text) && findNames(text).length > 0;
}

/** Who begins a group of his own. */
const PEOPLE =
  /^(?:член|представител|руководител|специалист|директор|методист|завед|начальник|глав|педагог|учител|воспитател|родител|депутат|сотрудник|работник|заместител)/iu;

/** A post on one line and the name below it, or the other way round. */
function joinsPostAndName(before: SourceLine, line: SourceLine): boolean {
  if (line.cell || /[:;]\s*$/u.test(before.words)) return false;
  const [above, below] = [before.words.trim(), line.words.trim()];
  if (isNameAlone(below)) return findNames(above).length === 0 && isPostStart(above) && !isPlural(above);
  return isNameAlone(above) && findNames(below).length === 0 && /^(?:[–—-]\s*)?\p{Ll}/u.test(below) && !isPlural(below);
}
