import type { AgendaItem } from '../../documents/protocol.ts';
import { runsText } from '../../documents/richText.ts';
import type { BuilderContext } from '../builder.ts';
import { stretchWords } from '../lineStretch.ts';
import type { HearingDraft } from './hearingDrafts.ts';
import { questionLabel } from './questionNumber.ts';
import { sameTopic, topicOf, type Topic } from './sameTopic.ts';

/**
 * Which questions of the agenda each hearing is of: by the topic its words repeat, by the number they name, by its place.
 * A number that another hearing bears already was copied with its phrase («по первому вопросу» three times).
 */
export function assignQuestions(
  hearings: readonly HearingDraft[],
  agenda: readonly AgendaItem[],
  context: BuilderContext,
): readonly (readonly string[])[] {
  if (agenda.length === 0) return hearings.map(() => []);
  const given: (number | null)[] = hearings.map(() => null);
  const taken = new Set<number>();
  const give = (at: number, question: number): void => {
    given[at] = question;
    taken.add(question);
  };
  const titles = agenda.map(({ title }) => topicOf(runsText(title)));
  if (hearings.length * agenda.length <= MOST_PAIRS)
    hearings.forEach((hearing, at) => {
      const topics = topicsOf(hearing);
      const byTopic = titles.findIndex((title, index) => !taken.has(index) && topics.some((topic) => sameTopic(topic, title)));
      if (byTopic >= 0) give(at, byTopic);
    });
  hearings.forEach((hearing, at) => {
    if (hearing.ofAll)
      context.doubt({
        what: 'Решение принято один раз по нескольким вопросам: оно отнесено ко всем, которые рассмотрены.',
        line: hearing.line.at,
        target: `${context.idPrefix}${hearing.line.at}h`,
      });
    const named = hearing.question === null ? -1 : placeOf(hearing.question.number, agenda);
    if (given[at] !== null || named < 0) return;
    if (!taken.has(named)) give(at, named);
    else if (hearing.question?.by === 'words')
      context.doubt({
        what: `Вопрос ${hearing.question.number} назван ещё раз: вопрос повестки определён по порядку, проверьте.`,
        line: hearing.line.at,
        target: `${context.idPrefix}${hearing.line.at}h`,
      });
  });
  if (hearings.length === 1 && given[0] === null && !isMeetingOpening(hearings[0])) return [agenda.map(({ id }) => id)];
  byOrder(hearings, agenda, given, taken, give);
  return hearings.map((hearing, at) => {
    const question = given[at] ?? null;
    const places = hearing.ofAll ? given.filter((each) => each !== null) : question === null ? [] : [question];
    return places.flatMap((place) => agenda[place]?.id ?? []);
  });
}

/** Beyond so many pairs topics are not compared: no real meeting has them. */
const MOST_PAIRS = 40_000;

/** Only words and no decision: something said before the first question. */
function isMeetingOpening(hearing: HearingDraft | undefined): boolean {
  return hearing?.parts.every(({ kind }) => kind === 'text') ?? true;
}

function byOrder(
  hearings: readonly HearingDraft[],
  agenda: readonly AgendaItem[],
  given: (number | null)[],
  taken: ReadonlySet<number>,
  give: (at: number, question: number) => void,
): void {
  hearings.forEach((hearing, at) => {
    if (given[at] !== null || hearing.ofAll || isMeetingOpening(hearing)) return;
    const after = given.slice(0, at).findLast((question) => question !== null) ?? -1;
    const before = given.slice(at + 1).find((question) => question !== null) ?? agenda.length;
    const next = agenda.findIndex((item, index) => index > after && index < before && !taken.has(index) && !isMiscellaneous(item));
    if (next >= 0) give(at, next);
  });
}

/** A question by its own number where it has one, else by its place. */
function placeOf(number: number, agenda: readonly AgendaItem[]): number {
  const labelled = agenda.findIndex(({ label }) => questionLabel(`${label ?? ''} `)?.number === number);
  return labelled >= 0 ? labelled : number <= agenda.length ? number - 1 : -1;
}

function topicsOf({ topics, parts }: HearingDraft): readonly Topic[] {
  const speeches = parts.slice(0, 2).flatMap((part) => ('paragraphs' in part ? part.paragraphs.slice(0, 2) : []));
  const texts = [
    ...topics.slice(0, 5).map(({ words }) => words),
    ...speeches.map(({ stretches }) => stretches.slice(0, 5).map(stretchWords).join(' ')),
  ];
  return texts.flatMap((text) => candidates(text.slice(0, 2000))).map(topicOf);
}

/** The text itself, what follows its number or phrase, and what it quotes. */
function candidates(text: string): readonly string[] {
  const bare = text.trim();
  const quoted = /[«"“](.{15,})/su.exec(bare)?.[1] ?? '';
  const about = /(?<![\p{L}])(?:об?|обо)\s.{15,}/su.exec(bare.slice(0, 400))?.[0] ?? '';
  return [bare.slice(questionLabel(bare)?.to ?? 0), quoted, about].filter((each) => each !== '');
}

function isMiscellaneous({ title }: AgendaItem): boolean {
  return /^\s*(?:разное|прочее|другие\s+вопросы)/iu.test(runsText(title));
}
