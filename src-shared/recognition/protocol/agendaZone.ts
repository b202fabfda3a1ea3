import type { LineRole } from '../lineRole.ts';
import type { SourceLine } from '../sourceLines.ts';
import { agendaLabelEnd } from './agendaLabel.ts';
import { agendaRole, isNumbered, isSpeakerLine } from './agendaRole.ts';
import { bodyMarker } from './bodyMarker.ts';
import { goesOn } from './goesOn.ts';
import type { State } from './headState.ts';
import { questionLabel } from './questionNumber.ts';
import { sameTopic, topicOf } from './sameTopic.ts';

/** Questions without «Повестка» above them are an agenda if nothing but questions and speakers stands before the first «Слушали». */
export function opensAgenda(lines: readonly SourceLine[], at: number): boolean {
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
export function isQuestion(line: SourceLine, text: string): boolean {
  return isNumbered(line) && /^[«"]?(?:об?|обо)\s/iu.test(text.slice(questionLabel(text)?.to ?? line.labelLength).trimStart());
}

/** The role of a line after «Повестка»; `null`: the body begins with it. */
export function inAgenda(line: SourceLine, { before, titles }: State): LineRole | null {
  const text = line.words.trim();
  const marker = bodyMarker(text);
  const said = topicOf(text.slice(questionLabel(text)?.to ?? 0));
  const repeated = text.length > 15 && titles.some((title) => sameTopic(said, title));
  if (repeated || restarts(line, text, titles.length) || opensCourse(text) || OPENED.test(text)) return null;
  const role = agendaRole(line, before);
  if (!marker) return role;
  // «Докладчик: …» and «Вопрос 1. О …» stand in agendas as well as in hearings.
  if (role === 'agendaSpeaker' && marker.role === 'heard' && /доклад/iu.test(text.slice(0, marker.to))) return role;
  if (marker.role === 'topic' && marker.question && !titlesHave(marker.question.number, titles.length)) return 'agendaItem';
  return null;
}

/** «Ход заседания:» ends the agenda, and those present. */
export function opensCourse(text: string): boolean {
  return COURSE.test(text);
}

const COURSE =
  /^\s*ход\s+(?:проведения\s+)?(?:заседания|совещания|собрания|обсуждения|рассмотрения|педсовета|педагогического\s+совета|семинара|конференции)(?!\p{L})/iu;

/** «1. Принять …» after the last question: decisions without a word before them. */
function restarts(line: SourceLine, text: string, questions: number): boolean {
  const label = questionLabel(text);
  return questions > 0 && label?.number === 1 && !isQuestion(line, text) && /(?:ать|ять|еть|ить|ти|чь)(?:ся)?(?!\p{L})/u.test(text);
}

function titlesHave(number: number, count: number): boolean {
  return count > 0 && number <= count;
}

/** «Открыла заседание председатель …» */
const OPENED = /^(?:(?:заседание|совещание|собрание)\s+открыл|открыл[аи]?\s+(?:заседание|совещание|собрание))/iu;

/** So far ahead an agenda is looked for. */
const AHEAD = 40;

/** Whether an agenda with a label is still to come before the first «Слушали». */
export function agendaAhead(lines: readonly SourceLine[], at: number): boolean {
  for (const { words } of lines.slice(at + 1, at + AHEAD)) {
    if (agendaLabelEnd(words.trim()) > 0) return true;
    const role = bodyMarker(words)?.role;
    if (role === 'heard' || role === 'decided') return false;
  }
  return false;
}
