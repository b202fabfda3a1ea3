import type { RolesOf } from './builder.ts';
import type { LineRole } from './lineRole.ts';
import { signatureRoles } from './people/signatureRoles.ts';
import { agendaTitles } from './protocol/agendaTitles.ts';
import { bodyRoles } from './protocol/bodyRoles.ts';
import { headRoles } from './protocol/headRoles.ts';
import { lastMarker } from './protocol/lastMarker.ts';
import { signatureStart } from './protocol/signatureStart.ts';

/** The role of each line of the main part: annexes were cut off before. Head, people and agenda, then what was said and decided, then signatures. */
export const protocolRoles: RolesOf = (lines, hints) => {
  const head = headRoles(lines, hints);
  const rest = lines.slice(head.length);
  const end = signatureStart(rest, lastMarker(rest, hints) + 1, hints);
  const body = bodyRoles(rest.slice(0, end), hints, agendaTitles(lines, head));
  const roles: LineRole[] = [...head, ...body, ...signatureRoles(rest.slice(end), hints)];
  return roles.map((role, at) => hints[String(lines[at]?.at)] ?? role);
};
