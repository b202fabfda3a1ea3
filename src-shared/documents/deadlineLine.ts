import type { PlainDate } from '../base/plainDate.ts';
import { readCalendarDate } from '../deadline/calendarDate.ts';
import type { DeadlineLine } from './point.ts';

const LEAD = String.raw`Сроки?(?:\s+(?:исполнения|выполнения|реализации|проведения|предоставления|представления))?\s*(?::|[–—-](?=\s))`;
const WHOLE = new RegExp(String.raw`^\s*(${LEAD})\s*(\S[^\n]*?)\s*$`, 'iu');
const TAIL = new RegExp(String.raw`(^|[\s.;,!?)»])\s*(Срок${LEAD.slice('Срок'.length)})\s*(\S[^\n]*?)\s*$`, 'u');

/** «Срок до 02.06.2027»: without a colon only a preposition and a day make it a deadline and not the subject of a sentence. */
const LOOSE = String.raw`(Сроки?(?:\s+(?:исполнения|выполнения))?)\s+((?:до|не\s+позднее|к)\s+\d[^\n]{0,40}?)\s*$`;
const LOOSE_WHOLE = new RegExp(String.raw`^\s*${LOOSE}`, 'iu');
const LOOSE_TAIL = new RegExp(String.raw`([.;!?]\s+)${LOOSE}`, 'u');

/** Reads a line that is a deadline and nothing else: «Срок: постоянно», «Срок исполнения: до 1 мая». Words are kept exactly. */
export function readDeadlineLine(text: string): DeadlineLine | null {
  const match = WHOLE.exec(text) ?? LOOSE_WHOLE.exec(text);
  return match?.[1] && match[2] ? { lead: match[1], words: match[2] } : null;
}

/** Reads a line that is a calendar day and nothing else, as some papers put it under a point without any lead (seed 000, 2.4). */
export function readBareDate(text: string, documentDate: PlainDate | null): DeadlineLine | null {
  const words = text.trim();
  if (words === '' || words.length > 40 || !/\d/.test(words)) return null;
  return readCalendarDate(words, documentDate) === null ? null : { lead: '', words };
}

/** Splits «Подготовить отчёт. Срок: до 20.05.2026» into the text and its deadline; `keep` is the length of the text that stays. */
export function readDeadlineTail(text: string): { readonly keep: number; readonly deadline: DeadlineLine } | null {
  const match = TAIL.exec(text) ?? LOOSE_TAIL.exec(text);
  if (!match?.[2] || !match[3]) return null;
  const stays = text.slice(0, match.index + (match[1] ?? '').length).trimEnd();
  return stays === '' ? null : { keep: stays.length, deadline: { lead: match[2], words: match[3] } };
}

/** The deadline as it is printed under its point. */
export function deadlineText(deadline: DeadlineLine): string {
  return deadline.lead === '' ? deadline.words : `${deadline.lead} ${deadline.words}`;
}
