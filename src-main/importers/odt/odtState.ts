import { odtLists } from './odtLists.ts';
import type { OdtLists } from './odtLists.ts';
import type { OdtStyles } from './odtStyles.ts';

/** What is known while a file is read. */
export interface OdtReading {
  readonly styles: OdtStyles;
  readonly lists: OdtLists;
  page: number;
  /** Whether the file notes where its pages began. */
  readonly paged: boolean;
  changed: boolean;
  /** Any words of the body were read: the first paragraph names the kind of its page and so seems to break one. */
  begun: boolean;
}

/** Begins to read; `paged` as above. */
export function beginOdt(styles: OdtStyles, paged: boolean): OdtReading {
  return { styles, lists: odtLists(), page: 1, paged, changed: false, begun: false };
}
