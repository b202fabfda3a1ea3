import { rememberTexts } from '../../base/rememberTexts.ts';
import { findDeadlines } from '../../deadline/findDeadlines.ts';
import type { Performer } from '../../documents/point.ts';
import { leadingAddressee } from '../../tracking/addressee.ts';
import { splitParties } from '../../tracking/wordPerformers.ts';

/** Whom a point addresses, and where the words stand in it. */
export interface FoundAddressee {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** Those whom a point addresses by its own words; children take them over where they have none (derived, never stored). */
export const pointPerformers = rememberTexts(addressed);

function addressed(text: string): readonly Performer[] {
  const found = pointAddressee(text);
  if (found === null) return [];
  return splitSchools(withoutDeadline(found.text))
    .filter((words) => words.trim() !== '')
    .slice(0, 200)
    .map((words) => ({ kind: 'words', text: words.slice(0, 1000) }));
}

/** «бухгалтерии до конца месяца провести сверку»: the day between whom and what is nobody's name. */
function withoutDeadline(words: string): string {
  const due = DUE.exec(words);
  if (due === null) return words;
  const found = findDeadlines(words).some(({ start, end }) => start <= due.index + due[0].length && end > due.index + due[0].length);
  return found ? words.slice(0, due.index) : words;
}

const DUE = /[,\s]+(?:в\s+срок\s+)?(?:до|не\s+позднее|в\s+течение|к)\s+(?=[^,]*$)/iu;

/** Only the beginning is looked at: a point can be of any length. */
const DEPTH = 1500;

/** «Ответственным за питание назначить …»: the instrumental names what somebody becomes. */
const APPOINTED = /^\s*Ответственн(?:ым|ой|ыми)(?!\p{L})[^:;]{0,300}?\s(?:назначить|считать|утвердить|определить)(?!\p{L})/u;

/** The words that address somebody at the beginning of a point or after «рекомендовать», «поручить»; `null` where it begins otherwise. */
export function pointAddressee(text: string): FoundAddressee | null {
  if (APPOINTED.test(text)) return null;
  const bound = BOUND.exec(text)?.[0].length ?? 0;
  const start = bound > 0 ? bound : (ASKED.exec(text)?.[0].length ?? 0);
  const rest = text.slice(start, DEPTH);
  const words = bound > 0 ? beforeDeed(rest) : named(rest, start > 0);
  if (words === null) return null;
  const from = start + placeOf(words, rest);
  return { text: words, from, to: from + lengthOf(words, rest) };
}

/** «Рекомендовать руководителям …», «Поручить Кедрову С.И. …», «Всем руководителям …». */
const ASKED =
  /^\s*(?:(?:Рекомендовать|Поручить|Предложить|Указать|Предписать|Напомнить|Разрешить|Настоятельно рекомендовать)(?:\s+к\s+исполнению)?\s+)/iu;

/** «Обязать руководителей школ провести …»: asked in the accusative. */
const BOUND = /^\s*(?:Обязать|Просить|Попросить)\s+/iu;

function named(rest: string, asked: boolean): string | null {
  return (
    namesAlone(rest) ??
    shortened(rest) ??
    bodies(rest) ??
    everybody(rest) ??
    leadingAddressee(capital(rest)) ??
    (asked ? afterAsking(rest) : null)
  );
}

/** Whether those addressed have a deed behind them: «директорам школ провести …», not «МБДОУ № 3;» in a list of who is thanked. */
export function isAsked(text: string): boolean {
  const address = pointAddressee(text);
  return (
    address !== null &&
    /^[\s,:;–—-]*(?:[^.:;]{0,200}?\s)?(?:не\s+)?\p{Ll}{2,}(?:ать|ять|еть|ить|оть|уть|ыть|сти|чь|йти)(?:ся|сь)?(?!\p{L})/u.test(
      text.slice(address.to),
    )
  );
}

/** The words as they stand: only the first letter was changed to be read. */
function capital(rest: string): string {
  return rest.trimStart();
}

const NAME = String.raw`\p{Lu}[\p{Ll}-]+\s\p{Lu}\.\s?\p{Lu}\.`;
const NAMES_ALONE = new RegExp(String.raw`^\s*${NAME}(?:(?:,\s|\sи\s)${NAME})*(?=\s*[:;–—-]?\s*$)`, 'u');

/** «4. Кедрову С.И.» above «4.1. Подготовить план.»: a point that is nothing but names. */
function namesAlone(rest: string): string | null {
  const names = NAMES_ALONE.exec(rest)?.[0];
  return names === undefined ? null : tidy(names);
}

/** «Зам. директора по ВР (Ежовой К.М.) довести …»: a shortened post does not show its case, the deed behind it does. */
function shortened(rest: string): string | null {
  return /^\s*(?:Зам|Зав|Нач|Дир|Рук|Спец|Гл\.\s?спец|Гл\.\s?бух)\.\s*\p{L}/iu.test(rest) ? beforeDeed(rest) : null;
}

/** «Всем руководителям ОО», «Каждому директору». */
function everybody(rest: string): string | null {
  const lead = /^\s*(?:Всем|Каждому|Каждой)\s+/iu.exec(rest)?.[0];
  if (lead === undefined) return null;
  const address = leadingAddressee(rest.slice(lead.length));
  return address === null ? null : `${lead.trim()} ${address}`;
}

const ORGANISATION = String.raw`(?:М[АБК]?[ДН]?ОУ|МОУ|М[БАК]УДО|М[БАК]?УК|М[БАК]У|ГБОУ|ГБУ|ФГБОУ|СОШ|ООШ|НОШ|ДОУ|ИМЦ|РМК|ММЦ|ЦДО|ДДТ|ДЮСШ|УО|РУО|ТИК|КДН)`;
const BODIES = new RegExp(
  String.raw`^\s*${ORGANISATION}(?![\p{L}]).{0,600}?(?=:|;\s*$|\s+(?:не\s+)?\p{Ll}+(?:ать|ять|еть|ить|уть|сти)(?:ся|сь)?(?!\p{L})|$)`,
  'su',
);

/** «МБОУ СОШ № 3, МБОУ Лицей № 1 обеспечить …»: organisations do not change their form. */
function bodies(rest: string): string | null {
  const found = BODIES.exec(rest)?.[0];
  if (found === undefined || found.length > 600) return null;
  const ends = rest.slice(found.length).trim();
  // «МБОУ СОШ № 3 провела смотр.» is a sentence, not an address.
  return ends === '' && !/[:;]\s*$/u.test(rest) ? null : tidy(found);
}

/** After «поручить» a surname on a consonant, a body in brackets and the like are asked too: up to the infinitive. */
function afterAsking(rest: string): string | null {
  const words = beforeDeed(rest);
  return words !== null && /^\p{Lu}/u.test(words) ? words : null;
}

function beforeDeed(rest: string): string | null {
  const end = /\s(?:не\s+)?\p{Ll}+(?:ать|ять|еть|ить|уть|сти)(?:ся|сь)?(?!\p{L})|:/u.exec(rest);
  if (!end || end.index === 0) return null;
  const words = tidy(rest.slice(0, end.index));
  return words.length <= 200 && words !== '' ? words : null;
}

function tidy(words: string): string {
  return words
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .replace(/[\s,;:–—-]+$/u, '');
}

/** Readers of addresses draw spaces together: the words are found again by their letters. */
function placeOf(words: string, rest: string): number {
  const first = words.split(' ')[0] ?? '';
  return Math.max(0, rest.indexOf(first));
}

function lengthOf(words: string, rest: string): number {
  const from = placeOf(words, rest);
  let left = words.replaceAll(/\s/gu, '').length;
  let at = from;
  while (left > 0 && at < rest.length) {
    if (!/\s/u.test(rest[at] ?? '')) left -= 1;
    at += 1;
  }
  return at - from;
}

/** Schools are parted by full stops, too: «Луговской СОШ. МБОУ Полевой ООШ» (seed 003). */
function splitSchools(words: string): readonly string[] {
  const stop = new RegExp(String.raw`(?<=\p{Lu}{2})\.\s+(?=${ORGANISATION}(?!\p{L}))`, 'u');
  return sharedNumbers(splitParties(words).flatMap((party) => party.split(stop))).flatMap(sharedType);
}

const BARE_NUMBERS = /^(?:и\s+)?№?\s?\d+(?:\s+и\s+№?\s?\d+)*$/u;
const NUMBERED = /^(?<type>.*?)№\s?\d+(?<more>(?:\s+и\s+№?\s?\d+)*)$/su;

/** «СОШ № 3, 5 и 8» are three schools of one type. */
function sharedNumbers(parties: readonly string[]): readonly string[] {
  const all: string[] = [];
  let type: string | undefined;
  for (const party of parties) {
    const numbers = party.match(/\d+/gu) ?? [];
    if (type !== undefined && BARE_NUMBERS.test(party)) {
      for (const number of numbers) all.push(`${type}№ ${number}`);
      continue;
    }
    const own = NUMBERED.exec(party)?.groups;
    type = own?.['type'];
    const [, ...more] = own === undefined || own['more'] === '' ? [] : (party.slice(type?.length ?? 0).match(/\d+/gu) ?? []);
    all.push(more.length > 0 && own?.['more'] !== undefined ? party.slice(0, party.length - own['more'].length) : party);
    for (const number of more) all.push(`${type ?? ''}№ ${number}`);
  }
  return all;
}

const ONE_TYPE = new RegExp(
  String.raw`^(?<lead>(?:${ORGANISATION}\s+)?)(?<first>\p{Lu}[\p{Ll}-]+(?:ой|ей|ому|ему|[иы]м))\s+и\s+(?<second>\p{Lu}[\p{Ll}-]+(?:ой|ей|ому|ему|[иы]м))\s+(?<type>СОШ|ООШ|НОШ|ДОУ|ДК|СК|школ\p{Ll}+|гимнази\p{Ll}+|лице\p{Ll}+)$`,
  'u',
);

/** «МБОУ Луговской и Степной СОШ» are two schools that share their type (seed 003). */
function sharedType(party: string): readonly string[] {
  const found = ONE_TYPE.exec(party)?.groups;
  if (!found) return [party];
  const { lead = '', first = '', second = '', type = '' } = found;
  return [`${lead}${first} ${type}`, `${lead}${second} ${type}`];
}
