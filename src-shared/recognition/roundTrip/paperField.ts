import type { Id } from '../../base/id.ts';

/** What a paper prints besides its points, texts and rows: requisites, people, fixed words. */
export type FieldName =
  | 'organisation'
  | 'kindWord'
  | 'title'
  | 'meeting'
  | 'number'
  | 'date'
  | 'time'
  | 'settlement'
  | 'place'
  | 'chair'
  | 'secretary'
  | 'attendee'
  | 'speaker'
  | 'vote'
  /** A fixed word: «СЛУШАЛИ:», «ПРИКАЗЫВАЮ:». */
  | 'word'
  /** A fixed label of the head: «Присутствовали:». */
  | 'label'
  | 'signaturePost'
  | 'signatureName'
  | 'executor'
  | 'annexHeading'
  | 'annexTitle'
  | 'column'
  /** A line of the sheet of visas or of the sheet of acquaintance. */
  | 'sheetPost'
  | 'sheetName'
  | 'approval'
  | 'approvalPost'
  | 'approvalName';

/** Why a difference is only told. */
export type ToldReason =
  /** The journal gives it. */
  | 'number'
  /** It is put together from other data, which it follows. */
  | 'derived'
  /** The words have no meaning that this place could hold. */
  | 'unclear';

/** One requisite of a paper: what it prints, and how other words get into it. */
export interface Field<C> {
  readonly name: FieldName;
  /** Of what it belongs to; empty for what a paper has once. */
  readonly id: Id;
  /** What it prints now, fixed words around it left out; one that prints nothing is no field. */
  readonly words: string;
  /** Has these very words printed, without asking what they mean: shows where on the sheet the field stands. */
  readonly put: (content: C, words: string) => C;
  /** Takes words over with what they mean; `null` where that is not clear. Absent: as `put`. */
  readonly take?: (content: C, words: string) => C | null;
  /** The words are gone from the paper. Absent: that is for a person to do. */
  readonly drop?: (content: C) => C;
  /** Set where other words are never taken over. */
  readonly told?: ToldReason;
}

/** The fields that print something. */
export function printing<C>(fields: readonly Field<C>[]): readonly Field<C>[] {
  return fields.filter(({ words }) => words.trim() !== '');
}
