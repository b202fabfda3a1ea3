/** A sequence of numbers from 0 to 1 that a seed determines (mulberry32). */
export function seededNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A copy of a file with a few wounds: bytes changed, cut out, doubled, zeroed, or the end missing. */
export function mutatedBytes(bytes: Uint8Array, random: () => number): Uint8Array {
  let mutated = Buffer.from(bytes);
  const wounds = 1 + Math.floor(random() * 4);
  for (let wound = 0; wound < wounds; wound += 1) {
    const at = Math.floor(random() * mutated.length);
    const length = 1 + Math.floor(random() ** 4 * mutated.length * 0.2);
    switch (Math.floor(random() * 6)) {
      case 0:
        mutated[at] = Math.floor(random() * 256);
        break;
      case 1:
        mutated[at] = (mutated[at] ?? 0) ^ (1 << Math.floor(random() * 8));
        break;
      case 2:
        mutated = Buffer.concat([mutated.subarray(0, at), mutated.subarray(at + length)]);
        break;
      case 3:
        mutated = Buffer.concat([mutated.subarray(0, at), mutated.subarray(at, at + length), mutated.subarray(at)]);
        break;
      case 4:
        mutated.fill(0, at, Math.min(at + length, at + 64, mutated.length));
        break;
      default:
        // Where the end is cut off little else is looked at: rarely.
        if (random() < 0.2) mutated = mutated.subarray(0, at);
        else mutated.write(TOKENS[Math.floor(random() * TOKENS.length)] ?? '', at, 'latin1');
    }
  }
  return mutated;
}

/** Pieces that mean something to readers of XML and of archives. */
const TOKENS = [
  '<w:tbl>',
  '</w:p>',
  '<w:p>',
  '&x;',
  '<!DOCTYPE',
  '"-1"',
  '"999999999"',
  '>',
  '<',
  '\0\0\0\0',
  '\xFF\xFF\xFF\xFF',
  'PK\x05\x06',
  '<![CDATA[',
];
