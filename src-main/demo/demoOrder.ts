import type { ColumnMeaning } from '../../src-shared/documents/actionPlan.ts';
import type { DemoDates } from './demoDates.ts';
import type { DemoPoint } from './demoMeeting.ts';

/** A yearly order with its plan in short notation; demoOrderContent.ts turns it into the content of an order. */
export interface DemoTopic {
  /** «О …» */
  readonly title: string;
  /** «В целях …», without the operative word. */
  readonly basis: string;
  readonly plan: DemoPlan;
  /** A text annex: a regulation, the members of a commission. */
  readonly annexed?: DemoRegulation;
  /** What the order demands besides its plan. */
  readonly points: (dates: DemoDates) => readonly DemoPoint[];
  /** Key of the one the control is laid upon; `null`: the head keeps it. */
  readonly control: string | null;
  /** Key of the one who drafted the order. */
  readonly executor: string;
  /** Whether heads of institutions sign that they have read it. */
  readonly acquaintance?: true;
}

export interface DemoPlan {
  /** «План мероприятий по …»; the years are added. */
  readonly title: string;
  /** The calendar year after the order, the school year that holds it or follows, or every year anew. */
  readonly years: 'calendar' | 'school' | 'rolling';
  /** Columns other than the usual five. */
  readonly columns?: readonly (readonly [ColumnMeaning, title: string, width: number])[];
  /** `{y}` is the year of the order, `{n}` the next one. Rows of a section without a title stand alone. */
  readonly sections: readonly DemoSection[];
  /** How many of the last rows the first of two years did not have yet. */
  readonly later: number;
}

export interface DemoSection {
  readonly title: string;
  /** «activity | audience | deadline | responsible»; several parties are parted by «; », people of the department are keys. */
  readonly rows: readonly string[];
}

export interface DemoRegulation {
  readonly title: string;
  /** What is approved, accusative: «состав организационного комитета». */
  readonly accusative: string;
  readonly intro: string;
  readonly points: readonly DemoPoint[];
}
