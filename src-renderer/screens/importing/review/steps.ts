import type { Recognised } from '../../../../src-shared/recognition/recognised.ts';
import type { SourceLine } from '../../../../src-shared/recognition/sourceLines.ts';

/** One thing to look at in the review. */
export interface Step {
  readonly what: string;
  /** The line it is about; `null` for the paper as a whole. */
  readonly line: number | null;
  readonly target?: string;
}

/** What F8 walks through: doubts about the whole paper, then what concerns lines in their order, lost lines among them. */
export function stepsOf(recognised: Recognised, lines: readonly SourceLine[], readerDoubts: readonly string[]): readonly Step[] {
  const said = new Set(recognised.doubts.map(({ what }) => what));
  const about = recognised.doubts.map(({ what, line, target }): Step => ({ what, line, ...(target === undefined ? {} : { target }) }));
  const doubted = new Set(about.map(({ line }) => line));
  const lost = new Set(recognised.unplaced.map(({ line }) => line).filter((line) => isAsked(recognised, line) && !doubted.has(line)));
  return [
    ...readerDoubts.filter((what) => !said.has(what)).map((what): Step => ({ what, line: null })),
    ...about.filter(({ line }) => line === null),
    ...[...about, ...[...lost].map((line): Step => ({ what: `Не нашлось места: «${beginning(lines[line]?.words ?? '')}»`, line }))]
      .filter(({ line }) => line !== null)
      .toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0)),
  ];
}

/** Lines of which something found no place and which nobody put aside. */
export function lostLines(recognised: Recognised): ReadonlySet<number> {
  return new Set(recognised.unplaced.map(({ line }) => line).filter((line) => isAsked(recognised, line)));
}

/** The next step from a line, or the one before it; around the ends. `null` when there is nothing to look at. */
export function stepFrom(steps: readonly Step[], current: number | null, by: 1 | -1): number | null {
  if (steps.length === 0) return null;
  if (current === null) return by === 1 ? 0 : steps.length - 1;
  return (current + by + steps.length) % steps.length;
}

function isAsked({ roles }: Recognised, line: number): boolean {
  return roles[line] !== 'noise';
}

const SHOWN = 70;

function beginning(words: string): string {
  const text = words.trim().replace(/\s+/g, ' ');
  return text.length <= SHOWN ? text : `${text.slice(0, SHOWN).trimEnd()}…`;
}
