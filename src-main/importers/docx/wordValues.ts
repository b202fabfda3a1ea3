import type { XmlElement } from '../xml/readXml.ts';
import { child } from '../xml/xmlElements.ts';

/** The `w:val` of a property that is a child of this element. */
export function valueOf(parent: XmlElement | undefined, name: string): string | undefined {
  return child(parent, name)?.attributes['w:val'];
}

/** An on/off property (ECMA-376, part 1, 17.17.4): present without a value is on; `undefined` when it is absent. */
export function switchOf(parent: XmlElement | undefined, name: string): boolean | undefined {
  const property = child(parent, name);
  if (property === undefined) return undefined;
  const value = property.attributes['w:val'];
  return value === undefined || !['0', 'false', 'off', 'none'].includes(value);
}

/** A whole number of a property; `undefined` when it is absent or no number. */
export function numberOf(parent: XmlElement | undefined, name: string): number | undefined {
  const value = valueOf(parent, name);
  if (value === undefined || !/^-?\d{1,9}$/.test(value.trim())) return undefined;
  return Number(value);
}

const TWIPS_PER_UNIT: Readonly<Record<string, number>> = { '': 1, pt: 20, cm: 1440 / 2.54, mm: 144 / 2.54, in: 1440, pc: 240, pi: 240 };

/** A length in twentieths of a point; strict files name the unit (17.18.105). */
export function twipsOf(value: string | undefined): number | undefined {
  const parts = value === undefined ? null : /^(-?\d{1,7}(?:\.\d{1,6})?)(pt|cm|mm|in|pc|pi|)$/.exec(value.trim());
  if (!parts) return undefined;
  return Number(parts[1]) * (TWIPS_PER_UNIT[parts[2] ?? ''] ?? 1);
}
