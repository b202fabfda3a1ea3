import type { PlainDate } from '../base/plainDate.ts';
import type { Point } from '../documents/point.ts';
import type { Claims } from './claims.ts';
import type { LineRole } from './lineRole.ts';
import type { LineStretch } from './lineStretch.ts';
import type { RecognitionDoubt } from './recognised.ts';

export interface PointContext {
  readonly claims: Claims;
  /** A point's id is `${idPrefix}${line.at}`, with «p» behind it when the point begins inside its line. */
  readonly idPrefix: string;
  /** The day of the paper, for bare dates («01.09.2023»). */
  readonly date: PlainDate | null;
}

export interface PointContent {
  readonly points: readonly Point[];
  readonly doubts: readonly RecognitionDoubt[];
}

/**
 * Points out of the lines of a zone and their roles (pointRoles.ts), every stretch claimed by its point: `label`, `body`, `deadline`,
 * `responsible`. Lines of a role that is no point's are left unclaimed.
 */
export function pointContent(_zone: readonly LineStretch[], _roles: readonly LineRole[], _context: PointContext): PointContent {
  return { points: [], doubts: [] };
}
