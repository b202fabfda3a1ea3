import type { Hearing } from '../../documents/protocol.ts';
import { blocksText } from '../../documents/richText.ts';
import { oneLine } from './words.ts';

/** The heading above a hearing of minutes without an agenda; `null` where it has none. */
export function topicOfHearing({ parts }: Hearing): string | null {
  const [first, second] = parts;
  if (first?.kind !== 'text' || first.word !== '' || second === undefined) return null;
  const words = oneLine(blocksText(first.body.slice(0, 1)));
  // «Вопрос родителей: Когда …?» is asked, not headed.
  return /\?$/u.test(words) ? null : words;
}

/** Hearings that have a heading; none, where others are heard without one: then the headings do not count the questions. */
export function headedHearings(hearings: readonly Hearing[]): readonly Hearing[] {
  const headed = hearings.filter((hearing) => topicOfHearing(hearing) !== null);
  const isMixed = hearings.some((hearing) => !headed.includes(hearing) && hearing.parts.some(({ kind }) => kind === 'heard'));
  return isMixed ? [] : headed;
}
