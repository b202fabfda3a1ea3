import type { RolesOf } from './builder.ts';

/** The role of each line of the main part: annexes were cut off before. */
export const protocolRoles: RolesOf = (lines, hints) => lines.map((line) => hints[String(line.at)] ?? 'unplaced');
