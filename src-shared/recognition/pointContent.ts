import type { PlainDate } from '../base/plainDate.ts';
import type { Point } from '../documents/point.ts';
import type { BuilderContext } from './builder.ts';
import type { LineRole } from './lineRole.ts';
import type { LineStretch } from './lineStretch.ts';

export interface PointContext extends BuilderContext {
  /** The day of the paper, for days without a year. */
  readonly date: PlainDate | null;
}

/**
 * Points out of the lines of a zone and their roles (pointRoles.ts), every stretch claimed by its point: `label`, `body`, `deadline`,
 * `responsible`. A point's id is `${idPrefix}${line.at}`, with «p» behind it when it begins inside its line. Lines of a role that is no
 * point's are left unclaimed; doubts and references go to the context.
 */
export function pointContent(_zone: readonly LineStretch[], _roles: readonly LineRole[], _context: PointContext): readonly Point[] {
  return [];
}
