import type { LineRole } from '../lineRole.ts';

const ROLES: ReadonlySet<LineRole | undefined> = new Set<LineRole>(['point', 'subpoint', 'heading', 'bullet', 'deadline', 'responsible']);

/** Whether a role can only stand among points; `text` and `continuation` stand elsewhere too. */
export function isPointRole(role: LineRole | undefined): boolean {
  return ROLES.has(role);
}
