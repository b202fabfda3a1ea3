import { useDeferredValue, useMemo, useState } from 'react';
import type { Content, DocumentKind } from '../../../../src-shared/documents/kinds.ts';
import type { LineRole } from '../../../../src-shared/recognition/lineRole.ts';
import type { Recognised } from '../../../../src-shared/recognition/recognised.ts';
import { applyMatches } from '../../../../src-shared/recognition/applyMatches.ts';
import { matchDirectory, unknownNames } from '../../../../src-shared/recognition/matchDirectory.ts';
import { sourceLines, type SourceLine } from '../../../../src-shared/recognition/sourceLines.ts';
import type { SourcePaper } from '../../../../src-shared/recognition/sourcePaper.ts';
import { useClient } from '../../../app/client.ts';
import { withHeadEdits, type HeadEdits } from './headEdits.ts';
import { changedLines, doAgain, sayKind, sayRole, startHistory, takeBack, type HintHistory, type Said } from './hintHistory.ts';
import { chosenMatches, nameGroups, type AcceptedNames, type NameGroup } from './directory/nameGroups.ts';
import { useRegister } from './directory/useRegister.ts';
import { keepWords, unsavedWords } from './keepWords.ts';
import { lineViews, type LineView } from './lineViews.ts';
import { chosenLines, selectRun, selectTo, type LineSelection } from './lineSelection.ts';
import { recogniseSafely } from './recogniseSafely.ts';
import { stepFrom, stepsOf, type Step } from './steps.ts';
import { rowOfTarget, structureOf } from './structure/structureOf.ts';
import type { StructureSection } from './structure/structureRow.ts';

/** Everything the review shows, and what can be done in it. */
export interface Review {
  readonly lines: readonly SourceLine[];
  readonly views: readonly LineView[];
  readonly recognised: Recognised;
  readonly failure: Error | null;
  /** With what was put right by hand; `null` when the kind is unknown. */
  readonly content: Content | null;
  /** Whom it names and who of the directory that may be. */
  readonly names: readonly NameGroup[];
  /** Whom it names and nobody of the directory can be. */
  readonly strangers: readonly string[];
  readonly accepted: AcceptedNames;
  readonly sections: readonly StructureSection[];
  /** Which row or field shows a part of the content. */
  readonly rows: ReadonlyMap<string, string>;
  readonly selection: LineSelection;
  readonly steps: readonly Step[];
  readonly stepAt: number | null;
  select(line: number, extend: boolean): void;
  selectLines(lines: readonly number[]): void;
  /** `null` forgets what was said about the chosen lines. */
  sayRole(role: LineRole | null): void;
  sayKind(kind: DocumentKind): void;
  undo(): void;
  redo(): void;
  goToStep(by: 1 | -1): void;
  edit(edits: HeadEdits): void;
  accept(names: AcceptedNames): void;
}

/** Corrections of the head and accepted names stay while the window lives: there is no place for them in the data file before the paper itself. */
const editsOf = new Map<string, HeadEdits>();
const acceptedOf = new Map<string, AcceptedNames>();

export function useReview(itemId: string, source: SourcePaper, saved: Said, mayChange: boolean): Review {
  const client = useClient();
  const [history, setHistory] = useState<HintHistory>(() => startHistory(unsavedWords(itemId) ?? saved));
  const [edits, setEdits] = useState<HeadEdits>(() => editsOf.get(itemId) ?? {});
  const [accepted, setAccepted] = useState<AcceptedNames>(() => acceptedOf.get(itemId) ?? {});
  const register = useRegister();
  const { said } = history;
  const lines = useMemo(() => sourceLines(source), [source]);
  const { recognised, failure } = useMemo(() => recogniseSafely(source, itemId, said), [source, itemId, said]);
  const steps = useMemo(() => stepsOf(recognised, lines, source.doubts), [recognised, lines, source]);
  const views = useMemo(() => lineViews(lines, recognised, said.hints, steps), [lines, recognised, said, steps]);
  const edited = useMemo(() => recognised.content && withHeadEdits(recognised.content, edits), [recognised, edits]);
  // Names can wait for the next moment: a key on a line must be seen at once.
  const settled = useDeferredValue(edited);
  const names = useMemo(() => (settled && register ? nameGroups(matchDirectory(settled, register)) : []), [settled, register]);
  const strangers = useMemo(() => (settled && register ? unknownNames(settled, register) : []), [settled, register]);
  const content = useMemo(() => edited && applyMatches(edited, chosenMatches(names, accepted)), [edited, names, accepted]);
  const sections = useMemo(() => (content === null ? [] : structureOf(content, recognised.pieces, lines)), [content, recognised, lines]);
  const rows = useMemo(() => rowOfTarget(sections), [sections]);
  const [gone, setGone] = useState<Step | null>(() => steps[0] ?? null);
  const [selection, setSelection] = useState<LineSelection>(() => selectRun([steps[0]?.line ?? 0]) ?? { anchor: 0, head: 0 });
  const stepAt = gone === null ? -1 : steps.findIndex(({ what, line }) => what === gone.what && line === gone.line);

  const keep = (next: HintHistory): void => {
    if (next === history || !mayChange) return;
    setHistory(next);
    keepWords(client, itemId, next.said);
  };
  const back = (next: HintHistory): void => {
    const run = selectRun(changedLines(history.said, next.said));
    keep(next);
    if (run !== null && mayChange) setSelection(run);
  };
  return {
    lines,
    views,
    recognised,
    failure,
    content,
    names,
    strangers,
    accepted,
    sections,
    rows,
    selection,
    steps,
    stepAt: stepAt < 0 ? null : stepAt,
    select: (line, extend) => setSelection(selectTo(selection, line, extend, lines.length)),
    selectLines: (chosen) => setSelection(selectRun(chosen) ?? selection),
    sayRole: (role) => keep(sayRole(history, chosenLines(selection), role)),
    sayKind: (kind) => keep(sayKind(history, kind)),
    undo: () => back(takeBack(history)),
    redo: () => back(doAgain(history)),
    goToStep(by) {
      const next = stepAt >= 0 ? stepFrom(steps, stepAt, by) : nearestStep(steps, selection.head, by);
      const step = next === null ? undefined : steps[next];
      if (step === undefined) return;
      setGone(step);
      if (step.line !== null) setSelection({ anchor: step.line, head: step.line });
    },
    edit(change) {
      const all = { ...edits, ...change };
      editsOf.set(itemId, all);
      setEdits(all);
    },
    accept(chosen) {
      acceptedOf.set(itemId, chosen);
      setAccepted(chosen);
    },
  };
}

/** The step one stood on has been dealt with: the nearest in that direction. */
function nearestStep(steps: readonly Step[], line: number, by: 1 | -1): number | null {
  const found = by === 1 ? steps.findIndex((step) => (step.line ?? -1) >= line) : steps.findLastIndex((step) => (step.line ?? -1) <= line);
  return found >= 0 ? found : stepFrom(steps, null, by);
}
