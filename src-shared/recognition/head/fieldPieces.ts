import type { LineRole } from '../lineRole.ts';
import { findNames } from '../people/findNames.ts';
import { findDate } from './findDate.ts';
import { findNumber } from './findNumber.ts';
import { findSettlement, isSettlement } from './findSettlement.ts';
import { findTime } from './findTime.ts';

/** Fields of a head that stand in any order and company: «14.04.2023 г. Заозёрск № 4», «Дата и время проведения: …». */
export type HeadFieldName = 'date' | 'number' | 'settlement' | 'time' | 'place';
export type FieldRole = Extract<LineRole, HeadFieldName | 'dateAndNumber'>;

/** A stretch of the text of a head line. Together the pieces cover all its words, each once. */
export interface FieldPiece {
  readonly field: HeadFieldName;
  readonly part: 'label' | 'value';
  readonly from: number;
  readonly to: number;
}

const OF_MEETING = String.raw`(?:\s+(?:и\s+)?(?:время|места?|проведения|начала|окончания|совещания|заседания|собрания|мероприятия|семинара|составления|работы|протокола|коллегии|комиссии))*`;
const AFTER = String.raw`\s*(?:[:–—-]+|(?=[«"“\d№])|$)`;
const LABELS: Readonly<Record<HeadFieldName, RegExp>> = {
  date: label(String.raw`дата(?:,?\s+(?:и\s+)?(?:время|место))*${OF_MEETING}`),
  time: label(String.raw`(?:время|начало|окончание|окончено|начат[оа]?|начал[оа]сь)${OF_MEETING}(?:\s+в)?`),
  place: label(String.raw`(?:место${OF_MEETING}|адрес|форма(?:т)?${OF_MEETING}|способ${OF_MEETING})`, String.raw`\s*[:–—-]+`),
  settlement: label(String.raw`(?:населенный пункт|место составления)`),
  number: label('(?:регистрационный\\s+)?номер(?:\\s+протокола)?', String.raw`\s*:`),
};

/** A line of fields is not longer. */
const LONGEST = 500;

/** The role of a line that holds fields of a head and nothing else; `null` for any other line. */
export function fieldRole(text: string): FieldRole | null {
  if (text.length > LONGEST) return null;
  const labels = labelsIn(text);
  const labelled = labels[0]?.from === 0 ? new Set(labels.map(({ field }) => field)) : null;
  if (labelled) return labelled.size > 1 ? 'dateAndNumber' : (labels[0]?.field ?? null);
  const found = foundIn(text, 0, true);
  if (found.length === 0) {
    const time = findTime(text, false);
    if (time && wordsOutside(text, [{ field: 'time', ...time }]) === '') return 'time';
    return isSettlement(text) ? 'settlement' : null;
  }
  if (wordsOutside(text, found) !== '') return isBesidePlace(text, found) ? 'dateAndNumber' : null;
  const fields = new Set(found.map(({ field }) => field));
  return fields.size > 1 ? 'dateAndNumber' : (found[0]?.field ?? null);
}

/** «14.00 ч.        малый зал администрации», either way round: an hour or a day, and words a column apart from it that name nobody. */
function isBesidePlace(text: string, found: readonly Found[]): boolean {
  const gap = COLUMN.exec(text);
  if (!gap || text.length > 200 || !found.some(({ field }) => field === 'time' || field === 'date')) return false;
  const [left, right] = [text.slice(0, gap.index), text.slice(gap.index)];
  const first = found.every(({ to }) => to <= gap.index) && wordsOutside(left, found) === '';
  const last =
    found.every(({ from }) => from >= gap.index) && wordsOutside(text, [...found, { field: 'place', from: 0, to: gap.index }]) === '';
  const place = first ? right : left;
  return (first || last) && findNames(place).length === 0 && !/:/u.test(place);
}

/** What parts two columns typed on one line. */
const COLUMN = /\t\s*| {3,}/u;

/** Cuts the text of a line of this role into fields. Words that are no field by their shape stay with the field before them. */
export function fieldPieces(text: string, role: FieldRole): readonly FieldPiece[] {
  const labels = labelsIn(text);
  const starts = [...(labels[0]?.from === 0 ? [] : [{ field: null, from: 0, to: 0 }]), ...labels];
  return starts.flatMap(({ field, from, to }, at) => {
    const end = starts[at + 1]?.from ?? text.length;
    const value = valuePieces(text.slice(to, end), to, field ?? role);
    return field === null ? value : [{ field, part: 'label' as const, from, to }, ...value];
  });
}

interface Found {
  readonly field: HeadFieldName;
  readonly from: number;
  readonly to: number;
}

/** Labels that begin the text or stand after another field on the same line. */
function labelsIn(text: string): readonly Found[] {
  const found = (Object.keys(LABELS) as HeadFieldName[]).flatMap((field): Found[] => {
    const match = LABELS[field].exec(text);
    return match ? [{ field, from: match.index, to: match.index + match[0].length }] : [];
  });
  const ordered = found.toSorted((a, b) => a.from - b.from || b.to - a.to);
  return ordered.filter(({ from }, at) => ordered.slice(0, at).every((before) => before.to <= from));
}

function valuePieces(text: string, offset: number, base: FieldRole): readonly FieldPiece[] {
  if (text.trim() === '') return [];
  if (base === 'place' || base === 'settlement') return [{ field: base, part: 'value', from: offset, to: offset + text.length }];
  const found = foundIn(text, offset, base !== 'time');
  const own: Found[] = found.length > 0 ? [...found] : [{ field: base === 'dateAndNumber' ? 'place' : base, from: offset, to: offset }];
  const pieces: FieldPiece[] = [];
  own.forEach((each, at) => {
    const apartFrom = base === 'dateAndNumber' && at === 0 && COLUMN.test(text.slice(0, each.from - offset).replace(/^\s+/u, ''));
    if (apartFrom) pieces.push({ field: 'place', part: 'value', from: offset, to: each.from });
    const from = at === 0 && !apartFrom ? offset : each.from;
    const end = own[at + 1]?.from ?? offset + text.length;
    const rest = text.slice(each.to - offset, end - offset);
    const apart = base === 'dateAndNumber' && each.to > each.from && /\p{L}{3}/u.test(rest);
    pieces.push({ field: each.field, part: 'value', from, to: apart ? each.to : end });
    if (apart)
      pieces.push({ field: isSettlement(rest.replace(/^[\s,;]+/u, '')) ? 'settlement' : 'place', part: 'value', from: each.to, to: end });
  });
  return pieces;
}

/** Date, number, hour and settlement found in the text, in their order, without overlap. */
function foundIn(text: string, offset: number, strict: boolean): readonly Found[] {
  const date = findDate(text);
  const rest = date ? blank(text, date) : text;
  const number = findNumber(rest);
  const bare = number ? blank(rest, number) : rest;
  const time = findTime(bare, strict);
  const settlement = findSettlement(time ? blank(bare, time) : bare);
  const all = [
    ...(date ? [{ field: 'date' as const, from: date.from, to: date.to }] : []),
    ...(number ? [{ field: 'number' as const, from: number.from, to: number.to }] : []),
    ...(time ? [{ field: 'time' as const, from: time.from, to: time.to }] : []),
    ...(settlement ? [{ field: 'settlement' as const, ...settlement }] : []),
  ];
  return all.toSorted((a, b) => a.from - b.from).map(({ field, from, to }) => ({ field, from: from + offset, to: to + offset }));
}

function blank(text: string, { from, to }: { readonly from: number; readonly to: number }): string {
  return text.slice(0, from) + '|'.repeat(to - from) + text.slice(to);
}

/** What is left of a line besides its fields: words of three letters and more. */
function wordsOutside(text: string, found: readonly Found[]): string {
  const rest = found.reduce((words, each) => blank(words, each), text);
  return (rest.match(/\p{L}{3,}/gu) ?? []).join(' ');
}

function label(words: string, after = AFTER): RegExp {
  return new RegExp(String.raw`(?<=^|[\s.,;(])${words}${after}`, 'iu');
}
