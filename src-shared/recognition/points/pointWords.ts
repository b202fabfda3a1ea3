import { asksForSomething } from './asksForSomething.ts';
import type { ZoneLine } from './zoneLine.ts';
import { pointAddressee } from './pointAddressees.ts';

/** What a paragraph without a number says it is. */

/** Only the beginning is looked at: a line can be of any length. */
const DEPTH = 500;

/** Whether a line names those addressed and nothing that they have to do: «Руководителям ОУ;», «Рекомендовать директорам школ:». */
export function addressesOnly(text: string): boolean {
  if (text.length > DEPTH) return false;
  const address = pointAddressee(text);
  if (address === null) return false;
  return text.slice(address.to).replaceAll(/[\s:;.,–—-]/gu, '') === '';
}

/** «Блок 1. Организация», «Решения предыдущих совещаний»: a heading between points. */
export function isTopic({ text, line }: ZoneLine, startsAnew: boolean): boolean {
  if (text.length > 200 || asksForSomething(text)) return false;
  if (/^(?:Блок|Раздел|Направление|Тема|Часть|Вопрос)\s+(?:№\s*)?[\dIVX]/u.test(text)) return true;
  if (/^(?:Решения|Поручения)\s+(?:предыдущ|прошл|по\s+протокол)/iu.test(text)) return true;
  const standsOut = line.paragraph.bold === true || line.paragraph.align === 'center' || /^[^\p{Ll}]{8,}$/u.test(text);
  return !/[.,;]$/u.test(text) && (standsOut || (startsAnew && text.endsWith(':')));
}
