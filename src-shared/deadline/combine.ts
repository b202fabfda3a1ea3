import type { Deadline, SimpleDeadline } from './deadline.ts';
import { combinePeriodic } from './combinePeriodic.ts';
import { combineOnce } from './combineOnce.ts';
import type { Piece } from './piece.ts';

type Every = Extract<Piece, { is: 'every' }>;

/** Puts the pieces of one phrase together, in whatever order they stand; «далее» begins a new segment, which keeps to itself; several rules side by side are a composite. `null`: nothing in it. */
export function combine(segments: readonly (readonly Piece[])[], either: boolean): Deadline | null {
  const pieces = segments.flat();
  const groups = segments.flatMap((segment) => grouped(segment.filter((piece) => piece.is !== 'lead' && piece.is !== 'assignee')));
  const led = pieces.some((piece) => piece.is === 'lead');
  const parts = merged(groups.flatMap((group) => value(group, led) ?? []));
  const [only] = parts;
  if (only === undefined) return null;
  if (parts.length > 1) return either ? { kind: 'composite', parts, either: true } : { kind: 'composite', parts };
  const assignee = pieces.find((piece) => piece.is === 'assignee')?.assignee;
  return only.kind === 'date' && assignee !== undefined ? { ...only, assignee } : only;
}

/** What belongs to one rule. A rhythm draws days, months and times to itself; events and plans stand alone. */
function grouped(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const groups: Piece[][] = [];
  for (const piece of pieces) {
    const home = groups.findLast((group) => fits(group, piece));
    if (home === undefined) groups.push([piece]);
    else home.push(piece);
  }
  return groups;
}

function fits(group: readonly Piece[], piece: Piece): boolean {
  const has = (is: Piece['is']): boolean => group.some((each) => each.is === is);
  if (isAlone(piece) || group.some(isAlone)) return false;
  if (piece.is === 'every') {
    const other = group.find((each): each is Every => each.is === 'every');
    if (other !== undefined) return other.unit === piece.unit || (other.unit === 'week' && has('weekdays'));
    return !group.some((each) => each.is === 'days' && each.dates.some((date) => !date.startsWith('--')));
  }
  if (piece.is === 'days' && has('every')) return !piece.dates.some((date) => !date.startsWith('--')) && !has('dayOfMonth');
  if (piece.is === 'days' && has('days')) return false;
  if (piece.is === 'years') return ['months', 'counted', 'scope', 'every', 'days'].some((is) => has(is as Piece['is'])) && !has('years');
  if (has('years') && group.length === 1) return ['months', 'counted', 'every', 'scope'].includes(piece.is);
  if (piece.is === 'time') return has('days') || has('every') || has('weekdays') || has('weekdayOfMonth') || has('dayOfMonth');
  if (piece.is === 'months') return has('every') || has('weekdays') || has('weekdayOfMonth') || has('dayOfMonth');
  if (piece.is === 'scope') return has('every') && piece.scope !== 'permanent';
  if (piece.is === 'dayOfMonth') return (has('every') || has('months')) && !has('dayOfMonth') && !has('days');
  return (
    (has('every') || piece.is === 'weekdays' || piece.is === 'weekdayOfMonth') &&
    !has(piece.is) &&
    (has('every') || has('months') || has('time'))
  );
}

/** What can be no part of a rhythm. */
function isAlone(piece: Piece): boolean {
  return (
    ['event', 'planref', 'asneeded', 'immediate', 'relative', 'noSuchDay'].includes(piece.is) ||
    (piece.is === 'scope' && piece.scope === 'permanent')
  );
}

function value(group: readonly Piece[], led: boolean): SimpleDeadline | null {
  return group.some(isRhythm) ? combinePeriodic(group) : combineOnce(group, led);
}

function isRhythm(piece: Piece): boolean {
  if (piece.is === 'every' || piece.is === 'dayOfMonth' || piece.is === 'weekdays' || piece.is === 'weekdayOfMonth') return true;
  if (piece.is === 'months') return piece.each === true;
  return piece.is === 'days' && piece.offset !== undefined;
}

/** The same words twice are one rule; days side by side are one list. */
function merged(parts: readonly SimpleDeadline[]): readonly SimpleDeadline[] {
  const seen = new Set<string>();
  return parts.filter((part) => {
    const key = JSON.stringify(part);
    return !seen.has(key) && seen.add(key);
  });
}
