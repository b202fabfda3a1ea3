import type { ProtocolLayout } from '../../src-shared/documents/letterhead.ts';
import type { Protocol } from '../../src-shared/documents/protocol.ts';
import { fromDoc } from './fromDoc.ts';
import { toDoc } from './toDoc.ts';

/** The parts of the paper in which two contents differ, in words and in the order of the sheet; empty when they are equal. */
export function changedParts(one: Protocol, other: Protocol): readonly string[] {
  const parts = PARTS.filter(([, keys]) => keys.some((key) => !isSame(one[key], other[key])));
  return parts.map(([words]) => words);
}

/** A stored content as the sheet would give it back: only then can it be compared with what is on the sheet. */
export function asOnSheet(content: Protocol, layout: ProtocolLayout): Protocol {
  return { ...content, ...fromDoc(toDoc(content, layout), layout) };
}

const PARTS: readonly (readonly [string, readonly (keyof Protocol)[]])[] = [
  ['шапка', ['number', 'date', 'time', 'settlement', 'place', 'meeting', 'chair', 'secretary', 'wording']],
  ['участники', ['attendees']],
  ['повестка', ['agenda']],
  ['ход совещания', ['hearings']],
  ['подписи', ['signatures']],
];

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
