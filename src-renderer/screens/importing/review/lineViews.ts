import type { LineHints, LineRole } from '../../../../src-shared/recognition/lineRole.ts';
import type { Piece, Recognised } from '../../../../src-shared/recognition/recognised.ts';
import type { SourceLine } from '../../../../src-shared/recognition/sourceLines.ts';
import type { Step } from './steps.ts';
import { placeOf } from './structure/placeOf.ts';

/** A stretch of a line as it is drawn; `place` is `null` where it found no place. */
export interface Segment {
  readonly text: string;
  readonly place: string | null;
}

/** All that one line of the source shows. */
export interface LineView {
  readonly line: SourceLine;
  readonly role: LineRole;
  /** A person said so. */
  readonly hinted: boolean;
  readonly doubted: boolean;
  readonly segments: readonly Segment[];
  /** Equal for two views that look the same. */
  readonly looks: string;
}

export function lineViews(
  lines: readonly SourceLine[],
  recognised: Recognised,
  hints: LineHints,
  steps: readonly Step[],
): readonly LineView[] {
  const pieces = Map.groupBy(recognised.pieces, ({ line }) => line);
  const doubted = new Set(steps.map(({ line }) => line));
  return lines.map((line) => {
    const role = recognised.roles[line.at] ?? 'unplaced';
    const segments = segmentsOf(line.words, pieces.get(line.at) ?? []);
    const view = { line, role, hinted: hints[String(line.at)] !== undefined, doubted: doubted.has(line.at), segments };
    const looks = `${role} ${view.hinted} ${view.doubted} ${segments.map(({ text, place }) => `${text.length}:${place}`).join(' ')}`;
    return { ...view, looks };
  });
}

/** The words of a line cut where its pieces begin and end; nothing is left out. */
export function segmentsOf(words: string, pieces: readonly Pick<Piece, 'from' | 'to' | 'target' | 'what'>[]): readonly Segment[] {
  const segments: Segment[] = [];
  let at = 0;
  const add = (to: number, place: string | null): void => {
    if (to <= at) return;
    const text = words.slice(at, to);
    const before = segments.at(-1);
    // Spaces between pieces are nobody's loss.
    const owner = place === null && text.trim() === '' ? (before?.place ?? '') : place;
    if (before !== undefined && before.place === owner) segments[segments.length - 1] = { text: before.text + text, place: owner };
    else segments.push({ text, place: owner });
    at = to;
  };
  for (const piece of pieces.toSorted((a, b) => a.from - b.from)) {
    add(piece.from, null);
    add(piece.to, placeOf(piece));
  }
  add(words.length, null);
  return segments;
}
