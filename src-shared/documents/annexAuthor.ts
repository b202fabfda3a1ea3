import { declinePost } from '../russian/declinePost.ts';
import type { Letterhead } from './letterhead.ts';

/**
 * Whose order an annex belongs to, genitive: «Управления образования». The letterhead's own words, else, for an order, the last
 * line of the organisation's name; empty where its genitive or its letter case is not certain.
 */
export function annexAuthor(letterhead: Letterhead, host: 'order' | 'protocol'): string {
  if (letterhead.annex.author !== '' || host !== 'order') return letterhead.annex.author;
  const line = (letterhead.organisation.at(-1) ?? '').trim();
  const name = /\p{Ll}/u.test(line) ? line : inSmallLetters(line);
  const { form, sure } = declinePost(name, 'genitive');
  return sure && form !== name ? form.charAt(0).toUpperCase() + form.slice(1) : '';
}

/** Words a name set in capitals may hold without hiding a proper name or an abbreviation, which small letters would spoil. */
const COMMON = new Set(
  `управление отдел комитет департамент министерство администрация образования образованию образованием науки культуры культуре спорта
спорту молодёжи молодежи молодёжной молодежной социальной политики политике делам муниципального муниципальной городского
городской администрации округа района города и по`.split(/\s+/u),
);

function inSmallLetters(line: string): string {
  const small = line.toLowerCase();
  return small.split(/\s+/u).every((word) => COMMON.has(word)) ? small : '';
}
