import type { LineRole } from '../lineRole.ts';
import type { SourceLine } from '../sourceLines.ts';
import { agendaLabelEnd } from './agendaLabel.ts';
import { topicOf, type Topic } from './sameTopic.ts';
import { inlineSpeaker } from './inlineSpeaker.ts';
import { questionLabel, questionPhrase } from './questionNumber.ts';

/** Real agendas are shorter: each line of the body is compared with all titles. */
const MOST = 200;

/** Titles of the questions of an agenda as far as their first lines tell them, without their numbers. */
export function agendaTitles(lines: readonly SourceLine[], roles: readonly LineRole[]): readonly Topic[] {
  const titles = lines.flatMap(({ words }, at) => {
    const role = roles[at];
    const text = role === 'agendaLabel' ? words.slice(agendaLabelEnd(words)) : role === 'agendaItem' ? words : '';
    const bare = bareTitle(text).trim();
    return bare === '' ? [] : [topicOf(bare)];
  });
  return titles.slice(0, MOST);
}

/** A question without its number and without the speaker on its line. */
export function bareTitle(text: string): string {
  const from = questionLabel(text)?.to ?? questionPhrase(text)?.to ?? 0;
  return text.slice(from, text.length > LONGEST ? undefined : inlineSpeaker(text, from));
}

/** No speaker is looked for in longer lines. */
const LONGEST = 1500;
