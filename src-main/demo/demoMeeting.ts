import type { DemoDates } from './demoDates.ts';

/** A meeting in short notation; demoProtocol.ts turns it into the content of a protocol. */
export interface DemoMeeting {
  readonly weeksAgo: number;
  readonly time: string | null;
  readonly place: string;
  /** «совещания руководителей …» */
  readonly meeting: string;
  /** How far the paper has got. */
  readonly fate: DemoFate;
  /** Keys of the people of the department that were there besides chair and secretary. */
  readonly present: readonly string[];
  readonly sheets: readonly string[];
  questions(dates: DemoDates): readonly DemoQuestion[];
}

export type DemoFate =
  | { readonly kind: 'signedOnPaper' }
  | { readonly kind: 'signed' }
  | { readonly kind: 'withdrawn'; readonly reason: string }
  | { readonly kind: 'forSignature' }
  | { readonly kind: 'returned'; readonly remark: string }
  | { readonly kind: 'draft' };

export interface DemoQuestion {
  readonly title: string;
  /** Key of the speaker. */
  readonly by: string | null;
  /** What was said, without the name; paragraphs. Empty: not written yet. */
  readonly heard: readonly string[];
  readonly spoke?: string;
  readonly points: readonly DemoPoint[];
  readonly vote?: number;
}

export interface DemoPoint {
  readonly text: string;
  readonly due?: string;
  readonly mark?: 'bullet';
  readonly under: readonly DemoPoint[];
}

/** A point; `due` are the words of its deadline, `under` its sub-points. */
export function point(text: string, due?: string, under: readonly DemoPoint[] = []): DemoPoint {
  return { text, under, ...(due === undefined ? {} : { due }) };
}

/** A dash item under a point. */
export function bullet(text: string): DemoPoint {
  return { text, mark: 'bullet', under: [] };
}

/** Points addressed to one group. */
export function group(text: string, ...under: readonly DemoPoint[]): DemoPoint {
  return { text, under };
}
