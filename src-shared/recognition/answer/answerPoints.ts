import { findDeadlines } from '../../deadline/findDeadlines.ts';
import { readDeadline } from '../../deadline/readDeadline.ts';
import type { Content } from '../../documents/kinds.ts';
import type { Point } from '../../documents/point.ts';
import type { Hearing, Protocol } from '../../documents/protocol.ts';
import { blocksText } from '../../documents/richText.ts';
import { headedHearings } from './topicOfHearing.ts';
import { mentionWords, oneLine } from './words.ts';

export interface AnswerPoint {
  /** As written; empty where the paper has none. */
  readonly label: string;
  /** Without the label and without lines of its own for the deadline and the responsible. */
  readonly text: string;
  /** Its own ones, else those of the point or addressee line above it. */
  readonly addressees: readonly string[];
  readonly responsible: readonly string[];
  readonly deadline: { readonly phrase: string; readonly kind: string } | null;
  /** The question of the agenda it was decided on, from 1; `null` where it is of several, or of none. */
  readonly question: number | null;
}

/** Points of «решили» or «приказываю» in reading order. `texts` are the words of points by their ids, without deadlines and people. */
export function answerPoints(content: Content | null, texts: ReadonlyMap<string, string>): readonly AnswerPoint[] {
  if (content === null) return [];
  if (content.kind === 'order') return listAnswers(content.points, [], null, texts);
  if (content.kind !== 'protocol') return [];
  return content.hearings.flatMap((hearing) => {
    const question = content.agenda.length === 0 ? heardQuestion(hearing, content) : questionOf(hearing, content);
    return hearing.parts.flatMap((part) => (part.kind === 'decided' ? listAnswers(part.points, [], question, texts) : []));
  });
}

/** Without an agenda the questions are counted by their headings, else as they were heard. */
function heardQuestion(hearing: Hearing, { hearings }: Protocol): number | null {
  const headed = headedHearings(hearings);
  if (headed.length > 0) return headed.indexOf(hearing) + 1 || null;
  return hearings.length > 1 ? hearings.indexOf(hearing) + 1 : null;
}

function questionOf({ agendaItemIds }: Hearing, { agenda }: Protocol): number | null {
  const [only, ...others] = agendaItemIds;
  const place = others.length > 0 ? -1 : agenda.findIndex(({ id }) => id === only);
  return place < 0 ? null : place + 1;
}

function listAnswers(
  points: readonly Point[],
  above: readonly string[],
  question: number | null,
  texts: ReadonlyMap<string, string>,
): readonly AnswerPoint[] {
  let addressed = above;
  return points.flatMap((point) => {
    const own = point.performers.map(({ text }) => oneLine(text));
    if (point.mark === 'heading') addressed = own;
    const addressees = own.length > 0 ? own : addressed;
    return [pointAnswer(point, addressees, question, texts), ...listAnswers(point.children, addressees, question, texts)];
  });
}

function pointAnswer(
  point: Point,
  addressees: readonly string[],
  question: number | null,
  texts: ReadonlyMap<string, string>,
): AnswerPoint {
  const text = texts.get(point.id) ?? '';
  return {
    label: point.label ?? '',
    text,
    // The closing clauses of an order bind nobody addressed above them.
    addressees: point.role === undefined ? addressees : [],
    responsible: point.responsible.map(mentionWords),
    deadline: deadlineOf(point, text),
    question,
  };
}

/** So much of a point is searched for a deadline. */
const SEARCHED = 5000;

function deadlineOf(point: Point, text: string): AnswerPoint['deadline'] {
  if (point.deadline) {
    const { words } = point.deadline;
    const phrase = withoutPeople(oneLine(words).replace(/(?<![\s\d]г)[.;,)\s]+$/u, ''));
    return { phrase, kind: readDeadline(words, { text: blocksText(point.body).slice(0, SEARCHED) }).kind };
  }
  // «Приказ вступает в силу со дня подписания» sets nobody a day.
  if (point.role !== undefined) return null;
  const found = findDeadlines(text.slice(0, SEARCHED));
  const [first, ...others] = found;
  if (!first) return null;
  const phrase = found.map(({ words }) => withoutPeople(oneLine(words)).replace(/^(?:в\s+)?срок\s*:?\s+(?=до|не|к|с)/iu, '')).join('; ');
  return { phrase, kind: others.length > 0 ? 'composite' : first.value.kind };
}

/** «до 7 ноября 2023 г. (отв. Петрова М.Н.)», «(отв. Петрова М.Н., срок до 1 мая)»: who answers is said apart. */
function withoutPeople(phrase: string): string {
  const [before, day] = [phrase.slice(0, phrase.search(PEOPLE)), PEOPLE_AND_DAY.exec(phrase)?.groups?.['day']];
  if (phrase.search(PEOPLE) < 0) return phrase;
  return (
    [before.trim(), (day ?? '').replace(/^срок\p{L}*(?:\s+исполнения)?\s*[:–—-]*\s*/iu, '')].filter((words) => words !== '').join('; ') ||
    phrase
  );
}

const PEOPLE = /(?:\(|[,;]\s*(?=отв\.))\s*(?:отв|исполнител)\p{L}*[^()]*\)?$/iu;
const PEOPLE_AND_DAY = /[,;]\s*(?<day>(?:срок|до\s+\d|не\s+позднее|к\s+\d|\d{1,2}[.\s])[^()]*)\)?$/iu;
