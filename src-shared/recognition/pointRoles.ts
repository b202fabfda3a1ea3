import type { LineHints, LineRole } from './lineRole.ts';
import type { LineStretch } from './lineStretch.ts';
import { outline } from './points/outline.ts';

/**
 * The role of each line of a zone of points («решили», «приказываю», a list of an annex): `point`, `subpoint`, `heading`, `bullet`,
 * `deadline`, `responsible`, `text` (a further paragraph of the point above), `continuation`, `noise`, or what a hint says.
 * The zone has no signature and no annex any more; a fixed word before the first point on its line is outside the stretch.
 */
export function pointRoles(zone: readonly LineStretch[], hints: LineHints): readonly LineRole[] {
  return outline(zone, (line) => hints[String(line.at)])
    .filter(({ inline }) => inline === 0)
    .map(({ role }) => role);
}
