import type { LineHints } from '../lineRole.ts';
import type { SourceLine } from '../sourceLines.ts';
import { bodyMarker } from './bodyMarker.ts';
import { isInBrackets, isRule } from './heading.ts';
import { isTopicLine } from './isTopicLine.ts';

/** The last line that opens a part of a hearing or heads a question, or -1: nobody signs before it. */
export function lastMarker(lines: readonly SourceLine[], hints: LineHints): number {
  return lines.findLastIndex((line, at) => {
    const hint = hints[String(line.at)];
    if (hint !== undefined) return hint === 'heard' || hint === 'spoke' || hint === 'decided' || hint === 'topic';
    const role = bodyMarker(line.words)?.role;
    if (role === 'heard' || role === 'decided' || role === 'spoke') return true;
    return isTopicLine(lines, at, []) || isReporter(lines, at);
  });
}

/** «(Петрова М.Н.)» under a heading and its rule looks like the name of a signature. */
function isReporter(lines: readonly SourceLine[], at: number): boolean {
  const [line, before] = [lines[at], lines[at - 1]];
  if (!line || !before || !isInBrackets(line)) return false;
  return isTopicLine(lines, isRule(before) ? at - 2 : at - 1, []);
}
