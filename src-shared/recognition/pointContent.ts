import type { PlainDate } from '../base/plainDate.ts';
import type { Point } from '../documents/point.ts';
import type { BuilderContext } from './builder.ts';
import type { LineRole } from './lineRole.ts';
import type { LineStretch } from './lineStretch.ts';
import { beginsPoint, outline, type OutlineLine } from './points/outline.ts';
import { finishPoint } from './points/finishPoint.ts';
import { addPart, beginDraft, type PointDraft } from './points/pointDraft.ts';
import { pointDoubts } from './points/pointDoubts.ts';

export interface PointContext extends BuilderContext {
  /** The day of the paper, for days without a year. */
  readonly date: PlainDate | null;
}

/**
 * Points out of the lines of a zone and their roles (pointRoles.ts), every stretch claimed by its point: `label`, `body`, `deadline`,
 * `responsible`. A point's id is `${idPrefix}${line.at}`, with «p» behind it when it begins inside its line, and its
 * number when other points of the line stand before it. Lines of a role that is no
 * point's are left unclaimed; doubts go to the context.
 */
export function pointContent(zone: readonly LineStretch[], roles: readonly LineRole[], context: PointContext): readonly Point[] {
  const given = new Map(zone.map(({ line }, index) => [line.at, roles[index]]));
  const drafts = draftsOf(
    outline(zone, (line) => given.get(line.at), context.date),
    context,
  );
  const points = treeOf(drafts.map((draft) => ({ level: draft.level, point: finishPoint(draft, context) })));
  pointDoubts(points, drafts, context);
  return points;
}

function draftsOf(lines: readonly OutlineLine[], context: PointContext): readonly PointDraft[] {
  const drafts: PointDraft[] = [];
  for (const line of lines) {
    const last = drafts.at(-1);
    if (beginsPoint(line.role) || (!last && BELONGS.has(line.role))) drafts.push(draftOf(line, context));
    else if (last && BELONGS.has(line.role)) addPart(last, line, context.date);
  }
  return drafts;
}

/** Roles that belong to the point above. */
const BELONGS: ReadonlySet<LineRole> = new Set<LineRole>(['text', 'continuation', 'deadline', 'responsible']);

function draftOf(first: OutlineLine, { idPrefix, date }: PointContext): PointDraft {
  const id = `${idPrefix}${first.line.at}${first.inline > 0 ? `p${first.inline}` : first.stretch.from > 0 ? 'p' : ''}`;
  const mark = first.role === 'heading' ? 'heading' : first.role === 'bullet' ? 'bullet' : 'number';
  return beginDraft({ id, level: first.level, mark, first }, date);
}

/** Points by their depths; one that lies too deep hangs on the point before it. */
function treeOf(flat: readonly { readonly level: number; readonly point: Point }[]): readonly Point[] {
  const roots: Point[] = [];
  const open: { readonly level: number; readonly point: Point }[] = [];
  for (const one of flat) {
    while ((open.at(-1)?.level ?? -1) >= one.level) open.pop();
    (open.at(-1)?.point.children ?? roots).push(one.point);
    open.push(one);
  }
  return roots;
}
