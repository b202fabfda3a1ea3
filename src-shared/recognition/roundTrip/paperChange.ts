import type { Id } from '../../base/id.ts';

/** A place of the content that has words of its own. */
export type WordsPlace =
  | { readonly kind: 'point'; readonly id: Id; readonly paragraph: number }
  | { readonly kind: 'deadline'; readonly id: Id }
  | { readonly kind: 'question'; readonly id: Id }
  /** A paragraph of a speech, a text part or («preamble») of an order's basis. */
  | { readonly kind: 'body'; readonly id: Id; readonly paragraph: number }
  | { readonly kind: 'cell'; readonly id: Id; readonly column: Id }
  | { readonly kind: 'section'; readonly id: Id }
  /** Head, fixed words, signatures: shown, and changed by hand. */
  | { readonly kind: 'other' };

/** One difference between a paper of ours and a file of it that was edited elsewhere. */
export type PaperChange =
  /** Other words in the same place. `before` is what the file was made from. */
  | { readonly kind: 'text'; readonly place: WordsPlace; readonly before: string; readonly after: string; readonly source: number }
  /** A deadline line that was not there before. */
  | { readonly kind: 'newDeadline'; readonly id: Id; readonly after: string; readonly source: number }
  | {
      readonly kind: 'newPoint';
      /** Of this list of changes only: further new points name it as their anchor. */
      readonly id: Id;
      /** Where it goes, best first: the next one holds when a new point before it was not accepted. */
      readonly anchors: readonly Anchor[];
      readonly mark: 'number' | 'bullet' | 'heading';
      readonly after: string;
      /** Its deadline line, as it stands. */
      readonly deadline: string | null;
      readonly source: number;
    }
  | {
      readonly kind: 'newRow';
      readonly id: Id;
      /** Rows after which it goes, best first. */
      readonly anchors: readonly Id[];
      readonly cells: readonly string[];
      readonly section: boolean;
      readonly source: number;
    }
  /** A point, question, plan row, paragraph or deadline line is gone. */
  | { readonly kind: 'removed'; readonly place: WordsPlace; readonly before: string }
  /** A point stands elsewhere, its sub-points with it. */
  | { readonly kind: 'moved'; readonly id: Id; readonly anchors: readonly Anchor[]; readonly before: string; readonly source: number }
  /** A line with no place of its own to go to. */
  | { readonly kind: 'newLine'; readonly after: string; readonly source: number };

/** After a point, before it, or as the first under it. */
export interface Anchor {
  readonly neighbour: Id;
  readonly side: 'after' | 'before' | 'under';
}

/** Whether a change can be taken over by the program; the others are told, for a person to make by hand. */
export function isApplicable(change: PaperChange): boolean {
  if (change.kind === 'newLine') return false;
  if (change.kind === 'text' || change.kind === 'removed') return change.place.kind !== 'other';
  return true;
}
