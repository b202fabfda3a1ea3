import type { CopyMark } from '../../src-shared/documents/copyMark.ts';
import type { Head } from './heads.ts';

/** What was taken over from an earlier paper and could not be moved on. */
export function marksOf(head: Head): readonly CopyMark[] {
  return head.kind === 'order' || head.kind === 'plan' ? head.marks : [];
}
