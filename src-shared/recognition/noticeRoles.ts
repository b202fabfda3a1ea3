import type { RolesOf } from './builder.ts';

/** The role of each line of a notice. */
export const noticeRoles: RolesOf = (lines, hints) => lines.map((line) => hints[String(line.at)] ?? 'unplaced');
