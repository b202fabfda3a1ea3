import type { PlainDate } from '../base/plainDate.ts';
import type { DocumentKind } from '../documents/kinds.ts';

/** What a «Справка об исполнении» tells: figures over all, by paper and duty, by performer. */
export interface Report {
  /** «Справка об исполнении: …»: its first word is the kind of paper, the rest what it is about and over which time. */
  readonly title: string;
  /** The day it was drawn up. */
  readonly on: PlainDate;
  readonly figures: Figures;
  readonly papers: readonly ReportPaper[];
  readonly performers: readonly { readonly performer: { readonly text: string }; readonly figures: Figures }[];
}

/** Counts of cells: `total` = done + notDone + notApplicable + awaited; `doneLate` is part of `done`, `overdue` of `awaited`. */
export interface Figures {
  readonly total: number;
  readonly done: number;
  readonly doneLate: number;
  readonly notDone: number;
  readonly notApplicable: number;
  readonly awaited: number;
  readonly overdue: number;
  /** Awaited with a deadline that is no day, and without any. */
  readonly ongoing: number;
  readonly undated: number;
}

export interface ReportPaper {
  readonly paper: { readonly kind: DocumentKind; readonly number: string | null; readonly date: PlainDate | null; readonly title: string };
  readonly figures: Figures;
  readonly duties: readonly ReportDuty[];
}

export interface ReportDuty {
  readonly label: string;
  readonly text: string;
  readonly deadlineWords: string;
  readonly figures: Figures;
  readonly behind: readonly {
    readonly performer: string;
    readonly dates: readonly PlainDate[];
    readonly undated: boolean;
    readonly note: string;
  }[];
  readonly notes: readonly { readonly performer: string; readonly note: string }[];
}
