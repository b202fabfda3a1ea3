// Both exist wherever this code runs (Node ≥ 16, browsers); this room's type library knows neither.
declare function btoa(binary: string): string;
declare function atob(base64: string): string;

const CHUNK = 0x8000;

/** Standard base64 with padding. `Uint8Array.prototype.toBase64` is not in Node 24 yet. */
export function toBase64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let start = 0; start < bytes.length; start += CHUNK) {
    parts.push(String.fromCharCode(...bytes.subarray(start, start + CHUNK)));
  }
  return btoa(parts.join(''));
}

/** The reverse of `toBase64`; throws on text that is not base64. */
export function fromBase64(text: string): Uint8Array {
  const binary = atob(text);
  // `Uint8Array.from` over a string gathers its characters in a list first: 200 MB of a file would take gigabytes.
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at);
  return bytes;
}
