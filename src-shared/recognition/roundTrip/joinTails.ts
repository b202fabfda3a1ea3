import type { Alignment } from './alignLines.ts';
import type { FileLine } from './fileLines.ts';
import type { PrintedLine } from './printedLines.ts';

/**
 * A requisite of several lines that stands as several paragraphs in a file (plain text has no others, and people press Enter in a
 * title) is one again: lines that nobody printed right under it are its further ones, as many as it had.
 */
export function joinTails(
  printed: readonly PrintedLine[],
  lines: readonly FileLine[],
  peers: Alignment,
): { readonly lines: readonly FileLine[]; readonly peers: Alignment } {
  const joined: FileLine[] = [];
  const paired: (number | null)[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (!line) break;
    const peer = peers[at] ?? null;
    const print = peer === null ? undefined : printed[peer];
    const own = [line.text];
    const more = print?.place.kind === 'field' && line.cells === undefined ? breaks(print.text) - breaks(line.text) : 0;
    while (own.length <= more && isLoose(lines[at + own.length], peers[at + own.length])) own.push(lines[at + own.length]?.text ?? '');
    joined.push(own.length === 1 ? line : { ...line, text: own.join('\n') });
    paired.push(peer);
    at += own.length - 1;
  }
  return { lines: joined, peers: paired };
}

function breaks(text: string): number {
  return text.split('\n').length - 1;
}

function isLoose(line: FileLine | undefined, peer: number | null | undefined): boolean {
  return line !== undefined && peer === null && line.cells === undefined && line.label === '';
}
