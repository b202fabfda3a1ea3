import type { Id } from '../../base/id.ts';
import type { FieldName, ToldReason } from './paperField.ts';

/** A place of the content that has words of its own. */
export type WordsPlace =
  | { readonly kind: 'point'; readonly id: Id; readonly paragraph: number }
  | { readonly kind: 'deadline'; readonly id: Id }
  | { readonly kind: 'question'; readonly id: Id }
  /** A paragraph of a speech, a text part or («preamble») of an order's basis. */
  | { readonly kind: 'body'; readonly id: Id; readonly paragraph: number }
  | { readonly kind: 'cell'; readonly id: Id; readonly column: Id }
  | { readonly kind: 'section'; readonly id: Id }
  /** A requisite, a person or a fixed word. */
  | { readonly kind: 'field'; readonly field: FieldName; readonly id: Id }
  /** What has no place of its own: shown, and changed by hand. */
  | { readonly kind: 'other' };

/** One difference between a paper of ours and a file of it that was edited elsewhere. */
export type PaperChange =
  /** Other words in the same place. `before` is what the file was made from. */
  | {
      readonly kind: 'text';
      readonly place: WordsPlace;
      readonly before: string;
      readonly after: string;
      readonly source: number;
      /** Set where a person has to do it. */
      readonly told?: ToldReason;
    }
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
      /** Its further paragraphs. */
      readonly more: readonly string[];
      /** Its deadline line, as it stands. */
      readonly deadline: string | null;
      readonly source: number;
    }
  | {
      readonly kind: 'newRow';
      readonly id: Id;
      /** Rows beside which it goes, best first. */
      readonly anchors: readonly Anchor[];
      readonly cells: readonly string[];
      readonly section: boolean;
      readonly source: number;
    }
  | {
      readonly kind: 'newQuestion';
      readonly id: Id;
      readonly anchors: readonly Anchor[];
      readonly after: string;
      /** The line that names its speaker, as it stands. */
      readonly speaker: string | null;
      readonly source: number;
    }
  /** Who speaks to a question that named nobody. */
  | { readonly kind: 'newSpeaker'; readonly id: Id; readonly after: string; readonly source: number }
  | { readonly kind: 'newAttendee'; readonly id: Id; readonly anchors: readonly Anchor[]; readonly after: string; readonly source: number }
  /** A paragraph more of a text or of a point. */
  | { readonly kind: 'newParagraph'; readonly beside: ParagraphAnchor; readonly after: string; readonly source: number }
  /** A point, question, plan row, paragraph, requisite or deadline line is gone. */
  | { readonly kind: 'removed'; readonly place: WordsPlace; readonly before: string; readonly told?: ToldReason }
  /** A point stands elsewhere, its sub-points with it; or a question of the agenda, or a row. */
  | {
      readonly kind: 'moved';
      readonly of: 'point' | 'question' | 'row';
      readonly id: Id;
      readonly anchors: readonly Anchor[];
      readonly before: string;
      readonly source: number;
    }
  /** A line with no place of its own to go to. */
  | { readonly kind: 'newLine'; readonly after: string; readonly source: number }
  /** What somebody noted at the margin; never part of the paper. */
  | { readonly kind: 'remark'; readonly author: string; readonly after: string; readonly about: string; readonly source: number };

/** After a point, question, row or person, before it, or as the first point under it. */
export interface Anchor {
  readonly neighbour: Id;
  readonly side: 'after' | 'before' | 'under';
}

/** A paragraph of the paper beside which a new one goes, and its words there and in the file. */
export interface ParagraphAnchor {
  readonly place: Extract<WordsPlace, { kind: 'point' | 'body' }>;
  readonly side: 'after' | 'before';
  readonly words: readonly string[];
}

/** Whether a change can be taken over by the program; the others are told, for a person to make by hand. */
export function isApplicable(change: PaperChange): boolean {
  if (change.kind === 'newLine' || change.kind === 'remark') return false;
  if (change.kind === 'text' || change.kind === 'removed') return change.place.kind !== 'other' && change.told === undefined;
  return true;
}
