import type { TabId } from './bodies.ts';

export interface OutlineRow {
  readonly id: string;
  readonly title: string;
  readonly note: string;
  /** What is still to be filled in, each in words. */
  readonly holes: readonly string[];
  /** The field that each of `holes` is filled in, where it is not where the row leads. */
  readonly fields?: readonly string[];
  /** Nothing stands there yet: neither done nor wanting. */
  readonly blank: boolean;
  readonly level: 1 | 2;
  /** Where a click goes: a field of the head, a position in the text, or an annex. */
  readonly to: { readonly field: string } | { readonly pos: number } | { readonly tab: TabId };
}
