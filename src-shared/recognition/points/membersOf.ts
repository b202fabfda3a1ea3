import { findNames } from '../people/findNames.ts';
import { asksForSomething } from './asksForSomething.ts';

/**
 * Whether a line without a number names members of a commission that the point above sets up: «Лугов А.П. – председатель комиссии;»,
 * «члены комиссии:». They are words of that point: nobody is asked to do anything by them.
 */
export function isMemberOfList(text: string, before: { readonly text: string; readonly role: string }): boolean {
  if (text.length > LONGEST || !isMember(text)) return false;
  return COMPOSITION.test(before.text.slice(-LONGEST)) || (before.role === 'text' && isMember(before.text));
}

const LONGEST = 300;

/** «… в следующем составе:», «Утвердить состав рабочей группы:» */
const COMPOSITION = /(?<!\p{L})состав\p{L}{0,2}(?:\s[^:;.]{0,120})?:\s*$/iu;

const OFFICE = /^(?:сопредседатель|председатель|заместител[ьи]|секретарь|члены?)(?!\p{L})/iu;

/** A name with what somebody is, or an office with its name or a colon. */
function isMember(text: string): boolean {
  const [first] = findNames(text);
  if (first?.from === 0) return !asksForSomething(text.slice(first.to));
  return OFFICE.test(text) && (first !== undefined || /[:;]$/u.test(text));
}
