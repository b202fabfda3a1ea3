import type { Annex } from '../documents/annex.ts';
import type { CutAnnex } from './annexCut.ts';
import type { BuilderContext } from './builder.ts';
import type { LineHints, LineRole } from './lineRole.ts';
import type { SourceLine } from './sourceLines.ts';
import type { SourcePaper } from './sourcePaper.ts';

/** An annex out of its lines: a plan where the table of one stands in it, else text. Notes the role of each line. */
export function buildAnnex(
  _paper: SourcePaper,
  annex: CutAnnex,
  _hints: LineHints,
  { idPrefix, claims }: BuilderContext,
  roles: Map<number, LineRole>,
): Annex {
  const first = annex.reference[0] ?? annex.body[0];
  for (const line of annex.reference) {
    roles.set(line.at, 'annexReference');
    claims.claim(line, `${idPrefix}${first?.at}`, 'reference');
  }
  const reference = annex.reference.map((line: SourceLine) => line.words).join('\n');
  return { id: `${idPrefix}${first?.at}`, kind: 'text', heading: 'reference', reference, title: '', parts: [] };
}
