import type { Letterhead } from '../documents/letterhead.ts';
import type { PaperRole } from './blocks.ts';

/** Roles that stand as running text: indented, justified, parted by the letterhead's space. */
const RUNNING: ReadonlySet<string> = new Set<PaperRole>([
  'speech',
  'addressee',
  'point',
  'bullet',
  'deadline',
  'vote',
  'preamble',
  'annexText',
  'noticeText',
]);
/** Titles above a text or table: a line interval below (norms.md, section 3). */
const SPACED: ReadonlySet<string> = new Set<PaperRole>(['annexTitle', 'sheetTitle', 'noticeTitle']);
/** The mark of the executor is 10 to 12 points high (norms.md, section 3, 12). */
const SMALL = { least: 10, most: 12 };

/** Whether a role is running text. */
export function isRunning(role: string): boolean {
  return RUNNING.has(role);
}

/** What a role has of its own: points below, and the size of its letters where that is not the text's. */
export function roleLook(role: string, text: Letterhead['text']): { readonly spaceAfter: number; readonly size?: number } {
  if (RUNNING.has(role)) return { spaceAfter: text.spaceAfter };
  if (SPACED.has(role)) return { spaceAfter: text.size };
  if (role === 'executor') return { spaceAfter: 0, size: Math.min(text.size, Math.max(SMALL.least, Math.min(SMALL.most, text.size - 2))) };
  return { spaceAfter: 0 };
}

/** Every role with a look of its own, for a style sheet. */
export const ROLES_WITH_LOOK: readonly string[] = [...RUNNING, ...SPACED, 'executor'];
