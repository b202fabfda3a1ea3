import type { Id } from '../base/id.ts';
import type { Mention } from '../documents/mention.ts';
import type { Performer } from '../documents/point.ts';

/** Something to be done that a paper says: a point or an activity, before it is known which institutions it falls to. */
export interface Duty {
  readonly source: DutySource;
  /** «2.2», «7.1»: without the point after it; empty for a row without a number. */
  readonly label: string;
  /** The words of the point itself. */
  readonly text: string;
  /** The words of the points above it, outermost first: «Руководителям ОО обеспечить:». */
  readonly above: readonly string[];
  /** As named in the paper: own ones, else those of the nearest point or addressee line above, else the words of the address. */
  readonly performers: readonly Performer[];
  /** Named beside the performers: the department's own people. */
  readonly responsible: readonly Mention[];
  /** The deadline's words on a line or in a cell of its own; `null` where there is none. */
  readonly deadline: string | null;
  /** The words of the deadline of the nearest point above that has one. */
  readonly inherited: string | null;
}

export interface DutySource {
  readonly kind: 'point' | 'row';
  readonly id: Id;
  /** The annex the row stands in; `null` for points of the paper itself and rows of a plan of its own. */
  readonly annexId: Id | null;
}
