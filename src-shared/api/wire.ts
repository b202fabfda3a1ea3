import { fromBase64, toBase64 } from '../base/base64.ts';

/** JSON with bytes: how calls travel over HTTP. Electron's structured clone needs none of this. */

const BYTES = '$bytes';

/** Turns a value into JSON text; every `Uint8Array` inside becomes `{"$bytes": base64}`. */
export function toWire(value: unknown): string {
  return JSON.stringify(value, (_key, item: unknown) => (item instanceof Uint8Array ? { [BYTES]: toBase64(item) } : item));
}

/** The reverse of `toWire`; throws `SyntaxError` on text that is not JSON. */
export function fromWire(text: string): unknown {
  return JSON.parse(text, (_key, item: unknown) => (isBytes(item) ? fromBase64(item[BYTES]) : item));
}

function isBytes(item: unknown): item is { [BYTES]: string } {
  return typeof item === 'object' && item !== null && BYTES in item && typeof item[BYTES] === 'string' && Object.keys(item).length === 1;
}
