import type { PasteCount } from './pasteCount.ts';

/** What the bar above the sheet says; it never covers the text and never takes the caret. */
export type Notice =
  | { readonly kind: 'restored'; readonly at: string }
  /** Unsaved words were found that were written on top of an older revision. */
  | { readonly kind: 'leftover'; readonly at: string; readonly json: string }
  | { readonly kind: 'conflict'; readonly by: string; readonly at: string }
  | { readonly kind: 'pasted'; readonly count: PasteCount }
  | { readonly kind: 'said'; readonly text: string };
