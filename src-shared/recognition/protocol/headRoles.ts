import type { LineHints, LineRole } from '../lineRole.ts';
import type { SourceLine } from '../sourceLines.ts';
import { fieldRole } from '../head/fieldPieces.ts';
import { isNoise } from '../head/isNoise.ts';
import { protocolWordEnd } from '../head/kindWord.ts';
import { findNames, isNameAlone } from '../people/findNames.ts';
import { isPostStart } from '../people/isPostStart.ts';
import { isPlural } from '../people/attendeesIn.ts';
import { peopleLabel } from '../people/peopleLabels.ts';
import { agendaLabelEnd } from './agendaLabel.ts';
import { agendaRole, isNumbered, isSpeakerLine } from './agendaRole.ts';
import { bodyMarker } from './bodyMarker.ts';
import { isPointTable } from './bodyTables.ts';
import { goesOn } from './goesOn.ts';
import { isTopicLine } from './isTopicLine.ts';
import { sameTopic, topicOf, type Topic } from './sameTopic.ts';
import { questionLabel } from './questionNumber.ts';

/** Roles of the lines before the body: head, people, agenda. There are as many as lines belong to it. */
export function headRoles(lines: readonly SourceLine[], hints: LineHints): readonly LineRole[] {
  const kindAt = kindLine(lines, hints);
  const roles: LineRole[] = [];
  const titles: Topic[] = [];
  let state: State = {
    zone: kindAt < 0 ? 'head' : 'above',
    people: false,
    chair: false,
    labelled: false,
    title: 'none',
    before: null,
    titles,
  };
  for (const [at, line] of lines.entries()) {
    const given = hints[String(line.at)];
    const role = given ?? (at === kindAt ? 'kindWord' : judge(lines, at, state));
    if (role === null || BODY.has(role)) break;
    roles.push(role);
    state = { ...after(role, line, state), before: role === 'noise' ? state.before : { line, role: ownerRole(role, state.before) } };
    if (role === 'agendaItem') titles.push(topicOf(withoutNumber(line.words)));
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

interface State {
  /** `above`: before the kind word. */
  readonly zone: 'above' | 'head' | 'attendees' | 'agenda';
  /** Chair, secretary or those present have been named. */
  readonly people: boolean;
  readonly chair: boolean;
  /** «Присутствовали:» has been met. */
  readonly labelled: boolean;
  readonly title: 'none' | 'open' | 'done';
  readonly before: Before | null;
  /** Titles of the questions so far. */
  readonly titles: readonly Topic[];
}

/** The line before, noise aside; one that goes on has the role of its paragraph. */
interface Before {
  readonly line: SourceLine;
  readonly role: LineRole;
}

function ownerRole(role: LineRole, before: Before | null): LineRole {
  return role === 'continuation' ? (before?.role ?? role) : role;
}

function withoutNumber(words: string): string {
  return words.slice(questionLabel(words)?.to ?? 0);
}

/** How deep in a paper its kind word may stand. */
const DEEPEST = 60;

function kindLine(lines: readonly SourceLine[], hints: LineHints): number {
  const said = lines.findIndex(({ at }) => hints[String(at)] === 'kindWord');
  if (said >= 0) return said;
  return lines
    .slice(0, DEEPEST)
    .findIndex((line) => hints[String(line.at)] === undefined && protocolWordEnd(line.words) > 0 && line.words.length < 500);
}

function after(role: LineRole, line: SourceLine, state: State): State {
  switch (role) {
    case 'kindWord':
      return {
        ...state,
        zone: 'head',
        title: /\p{L}{4,}\s+\p{L}{4,}/u.test(line.words.slice(protocolWordEnd(line.words))) ? 'open' : state.title,
      };
    case 'title':
      return { ...state, title: 'open' };
    case 'chair':
    case 'secretary':
      return { ...state, people: true, chair: state.chair || role === 'chair', title: 'done' };
    case 'attendeesLabel':
    case 'attendee':
      return { ...state, zone: 'attendees', people: true, labelled: state.labelled || role === 'attendeesLabel', title: 'done' };
    case 'agendaLabel':
    case 'agendaItem':
    case 'agendaSpeaker':
      return { ...state, zone: 'agenda', title: 'done' };
    case 'continuation':
    case 'noise':
      return state;
    default:
      return { ...state, title: state.title === 'open' ? 'done' : state.title };
  }
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
  if (state.zone === 'above') return above(text, before);
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
  return state.people ? unknownAfterPeople(lines, at) : titleOrPlace(line, text, before, state);
}

function above(text: string, before: { readonly role: LineRole } | null): LineRole {
  if (/^\s*(?:утверждаю|утвержден|утверждён|согласован)/iu.test(text)) return 'unplaced';
  if (before?.role === 'unplaced') return 'unplaced';
  return fieldRole(text) ?? 'organisation';
}

function isPeople(people: NonNullable<ReturnType<typeof peopleLabel>>, text: string, state: State): boolean {
  // A second label («Приглашённые:») is a group of those present.
  if (people.role === 'attendeesLabel') return !state.labelled;
  if (people.to > 0) return true;
  return people.role === 'chair' && state.zone === 'head' && !state.chair && findNames(text).length > 0;
}

/** «Ход заседания:» ends the agenda. */
const COURSE = /^\s*ход\s+(?:заседания|совещания|собрания|обсуждения|рассмотрения)(?!\p{L})/iu;
/** More questions are no agenda: comparing each line with all of them would take too long. */
const MOST_QUESTIONS = 200;

function inAgenda(line: SourceLine, { before, titles }: State): LineRole | null {
  const text = line.words.trim();
  const marker = bodyMarker(text);
  const said = topicOf(withoutNumber(text));
  const repeated = text.length > 15 && titles.length <= MOST_QUESTIONS && titles.some((title) => sameTopic(said, title));
  if (repeated || restarts(line, text, titles.length) || COURSE.test(text)) return null;
  const role = agendaRole(line, before);
  if (!marker) return role;
  // «Докладчик: …» and «Вопрос 1. О …» stand in agendas as well as in hearings.
  if (role === 'agendaSpeaker' && marker.role === 'heard' && /доклад/iu.test(text.slice(0, marker.to))) return role;
  if (marker.role === 'topic' && marker.question && !titlesHave(marker.question.number, titles.length)) return 'agendaItem';
  return null;
}

/** «1. Принять …» after the last question: decisions without a word before them. */
function restarts(line: SourceLine, text: string, questions: number): boolean {
  const label = questionLabel(text);
  return questions > 0 && label?.number === 1 && !isQuestion(line, text) && /(?:ать|ять|еть|ить|ти|чь)(?:ся)?(?!\p{L})/u.test(text);
}

function titlesHave(number: number, count: number): boolean {
  return count > 0 && number <= count;
}

function inAttendees(lines: readonly SourceLine[], at: number, before: Before | null): LineRole | null {
  const line = lines[at];
  if (!line) return null;
  const text = line.words.trim();
  const field = fieldRole(text);
  if (field && findNames(text).length === 0 && !line.cell && /:/u.test(text)) return field;
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

/** «Заместитель председателя: Солодов П.А.» beside chair and secretary. */
function isPersonLine(text: string): boolean {
  return isSpeakerLine(text) && findNames(text).length === 1 && text.length < 300;
}

/** A post on one line and the name below it, or the other way round. */
function joinsPostAndName(before: SourceLine, line: SourceLine): boolean {
  if (line.cell || /[:;]\s*$/u.test(before.words)) return false;
  const [above, below] = [before.words.trim(), line.words.trim()];
  if (isNameAlone(below)) return findNames(above).length === 0 && isPostStart(above) && !isPlural(above);
  return isNameAlone(above) && findNames(below).length === 0 && /^(?:[–—-]\s*)?\p{Ll}/u.test(below) && !isPlural(below);
}

function inSameRow(before: SourceLine, line: SourceLine): boolean {
  return before.cell !== undefined && line.cell !== undefined && before.block === line.block && before.cell.row === line.cell.row;
}

function isNameless(line: SourceLine): boolean {
  return findNames(line.words).length === 0 && (peopleLabel(line.words)?.to ?? 0) >= line.words.trimEnd().length;
}

/** Questions without «Повестка» above them are an agenda if nothing but questions and speakers stands before the first «Слушали». */
function opensAgenda(lines: readonly SourceLine[], at: number): boolean {
  const next = lines.slice(at).findIndex(({ words }) => bodyMarker(words) !== null && !isSpeakerLine(words.trim()));
  if (next <= 0) return false;
  const own = lines.slice(at, at + next);
  const questions = own.filter((line) => isQuestion(line, line.words.trim())).length;
  // One question right above «Слушали» names what was heard, where the next one does so too.
  if (questions < 2 && lines.slice(at + next).some((line) => isQuestion(line, line.words.trim()))) return false;
  return own.every(
    (line, index) =>
      isQuestion(line, line.words.trim()) ||
      isSpeakerLine(line.words.trim()) ||
      goesOn(own[index - 1] ?? line, line) ||
      /^\s*\d{1,2}[.)]\s*(?:разное|прочее)/iu.test(line.words),
  );
}

/** A question of an agenda that has no label of its own. */
function isQuestion(line: SourceLine, text: string): boolean {
  return isNumbered(line) && /^[«"]?(?:об?|обо)\s/iu.test(text.slice(questionLabel(text)?.to ?? line.labelLength).trimStart());
}

/** Between the people and the first question: a paragraph that somebody said begins the body, unless the agenda is still to come. */
function unknownAfterPeople(lines: readonly SourceLine[], at: number): LineRole | null {
  const long = (lines[at]?.words.length ?? 0) > 120;
  if (agendaAhead(lines, at)) return 'unplaced';
  return long || isTopicLine(lines, at, []) ? null : 'unplaced';
}

/** So far ahead an agenda is looked for. */
const AHEAD = 40;

function agendaAhead(lines: readonly SourceLine[], at: number): boolean {
  for (const { words } of lines.slice(at + 1, at + AHEAD)) {
    if (agendaLabelEnd(words.trim()) > 0) return true;
    const role = bodyMarker(words)?.role;
    if (role === 'heard' || role === 'decided') return false;
  }
  return false;
}

const MEETING =
  /(?:совещани|заседани|собрани|семинар|комисси|совет|коллеги|конференци|педсовет|вебинар|встреч|групп|круглого\s+стола|планёрк|планерк|слушани|мероприяти|видеоконференц)/iu;

/** How a meeting was held stands where its place would. */
const FORMAT =
  /^(?:(?:в\s+)?(?:дистанционн|очн|заочн|онлайн|смешанн|видео-?конференц|режим|формат)\p{L}*(?:-\p{L}+)*)(?!\p{L})[^.]{0,60}$/iu;

function titleOrPlace(line: SourceLine, text: string, before: Before | null, state: State): LineRole | null {
  if (text.length > 400) return null;
  if (FORMAT.test(text)) return 'place';
  const below = before !== null && (before.role === 'kindWord' || before.role === 'title');
  if (
    state.title === 'open' &&
    below &&
    (line.gap === 0 || /^\p{Ll}/u.test(text) || (line.paragraph.bold === true && before.line.paragraph.bold === true))
  )
    return 'title';
  if (state.title === 'none' && (below || /^\p{Ll}/u.test(text) || MEETING.test(text))) return 'title';
  if (before?.role === 'place' && goesOn(before.line, line)) return 'continuation';
  return text.length <= 200 ? 'place' : null;
}
