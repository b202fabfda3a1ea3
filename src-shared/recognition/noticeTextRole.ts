import type { TextRole } from '../documents/bodyPart.ts';

const SPEAKERS =
  /(?<!\p{L})(?:спикер\p{L}*|докладчик\p{L}*|модератор\p{L}*|с доклад\p{L}+ выступил\p{L}*|выступил[аи]?|с сообщени\p{L}+)(?!\p{L})/iu;
const OUTCOME =
  /(?<!\p{L})(?:по (?:итогам|результатам)|в (?:завершение|заключение|итоге)|подвед\p{L}+ итог|принят[оаы]? (?:решени|к сведению)|получили возможность|участники .{0,60}(?:договорились|решили|пришли к|приняли))/iu;
/** Only of the last words: what was agreed on in the middle of a report is a part of it. */
const AGREED =
  /(?<!\p{L})(?:договорил\p{L}+|наметил\p{L}+|намечен\p{L}*|определил\p{L}+|определен\p{L}*|рекомендован\p{L}*|поручен\p{L}*|решено|решил[аио]?|приняли|утвердил\p{L}+)(?!\p{L})/iu;
const MEETING = /(?<!\p{L})(?:состоял\p{L}+|прош(?:[её]л|ла|ло|ли)|проведен\p{L}*|провел\p{L}*)(?!\p{L})/iu;

/** What a paragraph of a notice is for, by its words and its place. */
export function noticeTextRole(text: string, { isFirst, isLast }: { readonly isFirst: boolean; readonly isLast: boolean }): TextRole {
  if (isFirst && MEETING.test(text)) return 'lead';
  if (OUTCOME.test(text) && (isLast || !SPEAKERS.test(text))) return 'outcome';
  if (isLast && AGREED.test(text) && !SPEAKERS.test(text)) return 'outcome';
  return SPEAKERS.test(text) ? 'speakers' : 'part';
}
