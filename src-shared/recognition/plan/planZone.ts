import type { SourceLine } from '../sourceLines.ts';
import type { SourcePaper } from '../sourcePaper.ts';

/** Whether the table of a plan stands among some lines. */
export function hasPlanTable(_paper: SourcePaper, _lines: readonly SourceLine[]): boolean {
  return false;
}
