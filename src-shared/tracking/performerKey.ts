import type { Id } from '../base/id.ts';
import { foldForSearch } from '../russian/fold.ts';

/**
 * One short text that names who reports: the same institution has the same key in every paper, and words that match
 * nothing are themselves. It stands in addresses of the program's pages.
 */
export type PerformerKey = string;

export type PerformerKind = 'institution' | 'person' | 'department' | 'words';

export function performerKey(kind: Exclude<PerformerKind, 'words' | 'department'>, id: Id): PerformerKey {
  return `${kind}:${id}`;
}

export const DEPARTMENT_KEY: PerformerKey = 'department';

/** Long wordings are cut: what tells two groups apart stands at their beginning. */
const LONGEST = 300;

export function wordsKey(text: string): PerformerKey {
  return `words:${foldForSearch(text).slice(0, LONGEST)}`;
}
