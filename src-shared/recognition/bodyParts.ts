import type { BodyPart } from '../documents/bodyPart.ts';
import type { BuilderContext } from './builder.ts';
import type { LineHints, LineRole } from './lineRole.ts';
import { lineText } from './lineText.ts';
import { wholeLine } from './lineStretch.ts';
import { pointContent } from './pointContent.ts';
import { pointRoles } from './pointRoles.ts';
import type { SourceLine } from './sourceLines.ts';
import type { SourcePaper } from './sourcePaper.ts';
import { textBlocks } from './textBlocks.ts';

/** A typed number, letter or bullet at the beginning of a line; a bare «-» or «–» counts as one. */
const LABELLED = /^(?:п\. ?)?(?:\d{1,3}(?:\.\d{1,3}){0,4}(?:[.)]|\s)\s*(?!\d)\S|\d{1,3}[.)]$|[-–—•·] ?\S|[а-яё]\) ?\S)/u;

/** Running text and lists of points in turn; notes the role of each line. */
export function bodyParts(
  paper: SourcePaper,
  lines: readonly SourceLine[],
  hints: LineHints,
  context: BuilderContext,
  roles: Map<number, LineRole>,
): BodyPart[] {
  return stretches(lines, hints).flatMap(({ kind, own }): BodyPart[] => {
    const id = `${context.idPrefix}${own[0]?.at}b`;
    if (kind === 'text') {
      for (const line of own) roles.set(line.at, hints[String(line.at)] ?? 'text');
      return [{ kind, id, speakers: [], body: textBlocks(paper, own, id, context) }];
    }
    const zone = own.map(wholeLine);
    const given = pointRoles(zone, hints);
    own.forEach((line, index) => roles.set(line.at, given[index] ?? 'unplaced'));
    const points = pointContent(zone, given, { ...context, date: null });
    return points.length === 0 ? [] : [{ kind, id, points: [...points] }];
  });
}

interface Stretch {
  readonly kind: BodyPart['kind'];
  readonly own: SourceLine[];
}

function stretches(lines: readonly SourceLine[], hints: LineHints): readonly Stretch[] {
  const found: Stretch[] = [];
  for (const line of lines) {
    const open = found.at(-1);
    const kind = partKind(line, hints, open);
    if (kind === null) continue;
    if (open?.kind === kind) open.own.push(line);
    else found.push({ kind, own: [line] });
  }
  return found;
}

const POINT_ROLES: ReadonlySet<LineRole> = new Set<LineRole>(['point', 'subpoint', 'heading', 'bullet', 'deadline', 'responsible']);
const LEFT_OUT: ReadonlySet<LineRole> = new Set<LineRole>(['noise', 'unplaced']);

/** Which kind of part a line belongs to; `null` for lines that stay outside: running heads, page numbers, what a person put away. */
function partKind(line: SourceLine, hints: LineHints, open: Stretch | undefined): BodyPart['kind'] | null {
  const hint = hints[String(line.at)];
  if (hint !== undefined) {
    if (LEFT_OUT.has(hint)) return null;
    if (hint === 'continuation') return open?.kind ?? 'text';
    return POINT_ROLES.has(hint) ? 'points' : 'text';
  }
  if (line.aside !== undefined && line.aside !== 'textbox') return null;
  if (line.cell) return 'text';
  if (line.paragraph.label !== undefined && !line.broken) return 'points';
  if (LABELLED.test(lineText(line))) return 'points';
  if (open?.kind !== 'points') return 'text';
  const previous = open.own.at(-1);
  return previous && belongsTo(line, previous) ? 'points' : 'text';
}

/** A line that goes on with the point above it: broken by hand, or in the middle of a sentence. */
function belongsTo(line: SourceLine, previous: SourceLine): boolean {
  if (line.broken && line.paragraph === previous.paragraph) return true;
  if (line.gap > 0 || line.paragraph.align === 'center') return false;
  return /^[\p{Ll}«"(\d]/u.test(lineText(line)) && !/[.:]$/u.test(previous.words.trimEnd());
}
