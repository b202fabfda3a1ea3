import type { PlanDocument } from '../../documents/planDocument.ts';
import type { BuilderContext } from '../builder.ts';
import type { LineHints, LineRole } from '../lineRole.ts';
import type { SourceLine } from '../sourceLines.ts';
import type { SourcePaper } from '../sourcePaper.ts';

/** A plan of its own out of all lines of a file. */
export function buildPlan(
  _paper: SourcePaper,
  _lines: readonly SourceLine[],
  _hints: LineHints,
  { idPrefix }: BuilderContext,
  _roles: Map<number, LineRole>,
): PlanDocument {
  return {
    kind: 'plan',
    version: 1,
    number: null,
    date: null,
    signatory: null,
    plan: { title: '', years: null, columns: [{ id: `${idPrefix}c0`, meaning: 'activity', title: '', width: 34 }], rows: [] },
    signatures: [],
    marks: [],
    wording: {},
  };
}
