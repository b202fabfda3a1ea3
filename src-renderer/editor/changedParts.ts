import { annexNumbers } from '../../src-shared/documents/annexNumbering.ts';
import type { Annex } from '../../src-shared/documents/annex.ts';
import type { Content } from '../../src-shared/documents/kinds.ts';
import type { Letterhead } from '../../src-shared/documents/letterhead.ts';
import { joinContent, splitContent } from './bodies.ts';

/** The parts of the paper in which two contents differ, in words and in the order of the sheet; empty when they are equal. */
export function changedParts(one: Content, other: Content): readonly string[] {
  const parts = PARTS[one.kind].filter(([, keys]) => keys.some((key) => !isSame(Reflect.get(one, key), Reflect.get(other, key))));
  return [...parts.map(([words]) => words), ...changedAnnexes(annexesOf(one), annexesOf(other))];
}

/** A stored content as the sheet would give it back: only then can it be compared with what is on the sheet. */
export function asOnSheet(content: Content, letterhead: Letterhead): Content {
  return joinContent(splitContent(content, letterhead), letterhead);
}

const PARTS: Readonly<Record<Content['kind'], readonly (readonly [string, readonly string[]])[]>> = {
  protocol: [
    ['шапка', ['number', 'date', 'time', 'settlement', 'place', 'meeting', 'chair', 'secretary', 'wording']],
    ['участники', ['attendees']],
    ['повестка', ['agenda']],
    ['ход совещания', ['hearings']],
    ['подписи', ['signatures']],
  ],
  order: [
    ['шапка', ['number', 'date', 'settlement', 'title', 'wording']],
    ['текст', ['preamble', 'points']],
    ['подписи', ['signatory', 'signatures']],
    ['исполнитель', ['executor']],
    ['лист согласования', ['visas']],
    ['лист ознакомления', ['acquaintance']],
    ['пометки', ['marks']],
  ],
  plan: [
    ['утверждение', ['number', 'date', 'signatory', 'wording']],
    ['план', ['plan']],
    ['подписи', ['signatures']],
    ['пометки', ['marks']],
  ],
  notice: [
    ['заголовок', ['number', 'date', 'title']],
    ['текст', ['parts']],
  ],
};

function annexesOf(content: Content): readonly Annex[] {
  return content.kind === 'protocol' || content.kind === 'order' ? content.annexes : [];
}

/** «приложение 2»; where annexes came, went or changed places: «приложения». */
function changedAnnexes(one: readonly Annex[], other: readonly Annex[]): readonly string[] {
  if (isSame(one, other)) return [];
  if (one.map(({ id }) => id).join(' ') !== other.map(({ id }) => id).join(' ')) return ['приложения'];
  const numbers = annexNumbers(one);
  return one.filter((annex, index) => !isSame(annex, other[index])).map(({ id }) => `приложение ${numbers.get(id) ?? ''}`.trim());
}

/** Deep equality of JSON values; the order of keys says nothing, and a key of `undefined` is no key. */
function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((each, index) => isSame(each, other[index]));
  }
  if (!isRecord(one) || !isRecord(other) || Array.isArray(one) || Array.isArray(other)) return false;
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].every((key) => isSame(one[key], other[key]));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
