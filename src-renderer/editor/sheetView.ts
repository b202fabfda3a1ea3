import type { EditorState, Plugin } from 'prosemirror-state';
import type { Instant } from '../../src-shared/base/instant.ts';
import type { Content } from '../../src-shared/documents/kinds.ts';
import type { Letterhead } from '../../src-shared/documents/letterhead.ts';
import type { Bodies, TabId } from './bodies.ts';
import type { Head } from './heads.ts';
import type { SheetContext } from './nodeViews.ts';
import type { Labels } from './numbers.ts';

/** What the panels draw from. A new object after every change; its parts are shared while they stay the same. */
export interface SheetView {
  readonly head: Head;
  /** The paper's own text or the annex that is shown. */
  readonly tab: TabId;
  /** The text of the tab; without any content where the tab has no text. */
  readonly state: EditorState;
  /** Every text of the paper; the same object while none changes. */
  readonly bodies: Bodies;
  /** The paper's own text, whatever tab is shown. */
  readonly main: EditorState;
  readonly labels: Labels;
  /** Grows when the fields must show the stored text again (undo, reload). */
  readonly epoch: number;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

export interface SheetOptions {
  readonly content: Content;
  readonly letterhead: Letterhead;
  readonly context: Pick<SheetContext, 'openPanel' | 'picture'>;
  /** More of the editor's behaviour: paste, search highlights, phrase completion. */
  readonly plugins: readonly Plugin[];
  /** Something that is stored changed. */
  readonly onChange: () => void;
  /** What the screen reader should say after a key that moves things. */
  readonly onMoved: (state: EditorState) => void;
  /** The local history is used up: the nearest stored revision before the last one that differs from `now`, or `null`. */
  readonly olderRevision: (now: Content) => Promise<OlderRevision | null>;
}

export interface OlderRevision {
  readonly content: Content;
  readonly revision: number;
  readonly at: Instant;
  /** The parts of the paper it changes, in words. */
  readonly changed: readonly string[];
}

/** What one Ctrl+Z did: a step of this session, a stored revision, nothing because there is none, or nothing yet. */
export type Undone = { readonly kind: 'step' | 'none' | 'busy' } | ({ readonly kind: 'older' } & OlderRevision);
