import type { LineRole } from '../../../../src-shared/recognition/lineRole.ts';

/** What a key says of a line by where the line stands: a question below the agenda is no further line of it, its hearing begins there. */
export function roleHere(role: LineRole, line: number, roles: readonly LineRole[]): LineRole {
  return role === 'agendaItem' && roles.slice(0, line).some((before) => HEARINGS.has(before)) ? 'topic' : role;
}

const HEARINGS: ReadonlySet<LineRole> = new Set(['heard', 'spoke', 'decided', 'vote']);
