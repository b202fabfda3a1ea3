import type { LineHints } from '../lineRole.ts';
import type { SourceLine } from '../sourceLines.ts';
import { bodyMarker } from './bodyMarker.ts';

/** The last line that opens a part of a hearing, or -1: nobody signs before it. */
export function lastMarker(lines: readonly SourceLine[], hints: LineHints): number {
  return lines.findLastIndex((line) => {
    const hint = hints[String(line.at)];
    if (hint !== undefined) return hint === 'heard' || hint === 'spoke' || hint === 'decided' || hint === 'topic';
    const role = bodyMarker(line.words)?.role;
    return role === 'heard' || role === 'decided' || role === 'spoke';
  });
}
