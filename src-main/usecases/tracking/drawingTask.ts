import type { Report } from '../../../src-shared/api/trackingApi.ts';
import type { TrackingRow } from '../../../src-shared/api/trackingRow.ts';
import type { PlainDate } from '../../../src-shared/base/plainDate.ts';
import type { Letterhead } from '../../../src-shared/documents/letterhead.ts';

/** A file to be drawn from rows that were sent before. */
export type DrawingTask =
  | { readonly what: 'list'; readonly today: PlainDate }
  | { readonly what: 'calendar'; readonly today: PlainDate; readonly now: string }
  | {
      readonly what: 'report';
      readonly format: 'docx' | 'html' | 'txt';
      readonly about: Omit<Report, 'papers' | 'figures'>;
      readonly letterhead: Letterhead;
      /** Who drew it up. */
      readonly by: string;
      readonly now: string;
    };

/** What the thread hears: rows, block by block, then what to make of them. */
export type DrawingMessage =
  | { readonly kind: 'rows'; readonly rows: readonly TrackingRow[] }
  | { readonly kind: 'draw'; readonly task: DrawingTask };

/** A file without its ending. */
export interface Drawn {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export type DrawingAnswer = { readonly drawn: Drawn } | { readonly failed: string };
