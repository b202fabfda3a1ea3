import type { HeadField } from '../../src-shared/documents/letterhead.ts';
import { mentionText } from '../../src-shared/documents/mention.ts';
import type { WordingKey } from '../../src-shared/documents/protocol.ts';
import { BLANK, derivedWording, LABEL_KEYS, wordingText } from '../../src-shared/documents/wording.ts';
import { readDate, readTime } from '../../src-shared/russian/dateWords.ts';
import type { HeadScope } from './headScope.ts';
import { readTyped } from './readTyped.ts';
import { readTitle } from './readTitle.ts';
import type { ProtocolHead } from './heads.ts';

/** Fields of the head that are one text each. */
export type TextField = Exclude<HeadField, 'attendees' | 'dateAndNumber'>;

const DERIVED: Readonly<Partial<Record<TextField, WordingKey>>> = {
  organisation: 'organisation',
  title: 'title',
  date: 'date',
  number: 'number',
  time: 'time',
};

/** What a field of the sheet shows: exactly what is printed, empty where nothing is known yet. */
export function headText(field: TextField, head: ProtocolHead, { letterhead, number }: HeadScope): string {
  const protocol = { ...head, agenda: [], hearings: [] };
  switch (field) {
    case 'settlement':
    case 'place':
      return head[field];
    case 'chair':
    case 'secretary': {
      const mention = head[field];
      return mention ? mentionText(mention, letterhead.protocol.personStyle) : '';
    }
    case 'date':
    case 'number': {
      const known = field === 'date' ? head.date : (number ?? head.number);
      return known === null && head.wording[field] === undefined ? '' : wordingText(field, protocol, letterhead, number);
    }
    case 'organisation':
    case 'title':
    case 'time':
      return wordingText(field, protocol, letterhead, number);
  }
}

/**
 * What typed text means for the head. The text shown afterwards is always exactly the text typed: a derived style is
 * recognised and nothing is overtyped, a real date in another spelling is read and the spelling kept.
 */
export function readHeadText(field: TextField, text: string, head: ProtocolHead, scope: HeadScope): Partial<ProtocolHead> {
  switch (field) {
    case 'settlement':
    case 'place':
      return { [field]: text };
    case 'chair':
    case 'secretary':
      return { [field]: text.trim() === '' ? null : readTyped(text, head[field], scope.letterhead.protocol.personStyle) };
    case 'date':
      return readDateField(text, head, scope);
    case 'time':
      return readTimeField(text, head, scope);
    case 'number':
      return readNumberField(text, head, scope);
    case 'title':
      return withWording(readTitle(text, head, scope), head, 'title', text, scope);
    case 'organisation':
      return withWording({}, head, 'organisation', text, scope);
  }
}

/** Why a typed date or time is not understood, in one sentence; `null` when all is well. */
export function headProblem(field: TextField, head: ProtocolHead, { today }: HeadScope): string | null {
  const words = head.wording[field === 'date' ? 'date' : 'time'];
  if (words === undefined || words.trim() === '') return null;
  // An old paper words its day in many ways («от 02.09.2022 г.»): the day itself is known.
  if (head[field === 'date' ? 'date' : 'time'] !== null) return null;
  if (field === 'date') {
    const read = readDate(words, { defaultYear: Number(today.slice(0, 4)) });
    if (!('error' in read)) return null;
    return read.error === 'noSuchDay'
      ? 'Такой даты нет: проверьте число и месяц, например 01.09.2026.'
      : 'Дата напечатается так, но в реестр не попадёт: чтобы попала, напишите её, например, 01.09.2026.';
  }
  if (field !== 'time') return null;
  const read = readTime(words);
  return 'error' in read && read.error === 'noSuchTime' ? 'Такого времени нет: часы от 0 до 23, минуты от 0 до 59.' : null;
}

/** The label before a field: overtyped or the letterhead's. */
export function labelText(field: HeadField, head: ProtocolHead, { letterhead, number }: HeadScope): string {
  const key = LABEL_KEYS[field];
  return key ? wordingText(key, { ...head, agenda: [], hearings: [] }, letterhead, number) : '';
}

/** What overtyping a label or derived line stores: nothing when it says what is derived anyway. */
export function overtype(key: WordingKey, text: string | null, head: ProtocolHead, scope: HeadScope): Partial<ProtocolHead> {
  const { [key]: _before, ...rest } = head.wording;
  const derived = derivedWording(key, { ...head, agenda: [], hearings: [] }, scope.letterhead, scope.number);
  return { wording: text === null || text === derived ? rest : { ...rest, [key]: text } };
}

/** The wording key of a field or its label, if it is overtyped now. */
export function overtypedKey(field: HeadField, head: ProtocolHead): WordingKey | null {
  const own = field === 'attendees' || field === 'dateAndNumber' ? undefined : DERIVED[field];
  if (own && head.wording[own] !== undefined) return own;
  const label = LABEL_KEYS[field];
  return label && head.wording[label] !== undefined ? label : null;
}

function readDateField(text: string, head: ProtocolHead, scope: HeadScope): Partial<ProtocolHead> {
  if (text.trim() === '' || text === BLANK) return { date: null, ...overtype('date', null, head, scope) };
  const read = readDate(text, { defaultYear: Number((head.date ?? scope.today).slice(0, 4)) });
  return withWording({ date: 'date' in read ? read.date : null }, head, 'date', text, scope);
}

function readTimeField(text: string, head: ProtocolHead, scope: HeadScope): Partial<ProtocolHead> {
  if (text.trim() === '') return { time: null, ...overtype('time', null, head, scope) };
  const read = readTime(text);
  return withWording({ time: 'time' in read ? read.time : null }, head, 'time', text, scope);
}

/** A bare «5» is the number and prints as the letterhead prints numbers; «№5» keeps its spelling. */
function readNumberField(text: string, head: ProtocolHead, scope: HeadScope): Partial<ProtocolHead> {
  const number = text.replace(/^\s*(?:№|N[oо°]?\.?)?\s*/iu, '').trim();
  if (number === '')
    return { number: null, ...(text.trim() === '' ? overtype('number', null, head, scope) : overtype('number', text, head, scope)) };
  const patch = { number: number.slice(0, 50) };
  return text.trim() === number
    ? { ...patch, ...overtype('number', null, { ...head, ...patch }, scope) }
    : withWording(patch, head, 'number', text, scope);
}

function withWording(
  patch: Partial<ProtocolHead>,
  head: ProtocolHead,
  key: WordingKey,
  text: string,
  scope: HeadScope,
): Partial<ProtocolHead> {
  return { ...patch, ...overtype(key, text, { ...head, ...patch }, scope) };
}
