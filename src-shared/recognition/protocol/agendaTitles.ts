import type { LineRole } from '../lineRole.ts';
import type { SourceLine } from '../sourceLines.ts';
import { agendaLabelEnd } from './agendaLabel.ts';
import { questionLabel, questionPhrase } from './questionNumber.ts';

/** Titles of the questions of an agenda as far as their first lines tell them, without their numbers. */
export function agendaTitles(lines: readonly SourceLine[], roles: readonly LineRole[]): readonly string[] {
  return lines.flatMap(({ words }, at) => {
    const role = roles[at];
    const text = role === 'agendaLabel' ? words.slice(agendaLabelEnd(words)) : role === 'agendaItem' ? words : '';
    const bare = text.slice(questionLabel(text)?.to ?? questionPhrase(text)?.to ?? 0).trim();
    return bare === '' ? [] : [bare];
  });
}
