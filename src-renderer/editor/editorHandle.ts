import type { Ref } from 'react';
import type { Instant } from '../../src-shared/base/instant.ts';
import type { PlainDate } from '../../src-shared/base/plainDate.ts';
import type { Client } from '../../src-shared/api/client.ts';
import type { OpenDocument } from '../../src-shared/api/documentApi.ts';
import type { DoubtKind } from '../../src-shared/documents/doubt.ts';
import type { Content } from '../../src-shared/documents/kinds.ts';

/** Where the words on the sheet stand: shown in the toolbar, always true. */
export type SaveState =
  | { readonly kind: 'saved'; readonly at: Instant }
  | { readonly kind: 'dirty' }
  | { readonly kind: 'saving' }
  /** Not saved for now; saving is tried again by itself and the words are in the crash journal. */
  | { readonly kind: 'failed'; readonly message: string }
  /** Somebody else saved meanwhile: saving has stopped until a person decides in the banner above the sheet. */
  | { readonly kind: 'conflict'; readonly by: string; readonly at: Instant };

/** What the document screen may ask of the open sheet. */
export interface EditorHandle {
  /** Saves what is unsaved; resolves to the stored revision. Rejects with `Refusal` when it could not be saved. */
  flush(): Promise<number>;
  hasUnsaved(): boolean;
  undo(): void;
  redo(): void;
  /** Puts the caret on the next hole (F8). */
  focusHole(): void;
  /**
   * Brings a place into view and puts the caret there: the id of a point, part, annex or row, or the name of a field; in a row
   * into the cell that `doubt` is about.
   */
  showPlace(where: string, doubt?: DoubtKind): void;
  /** The content as it stands on the sheet, saved or not. */
  current(): Content;
  /** Puts other content on the sheet, as one step that Ctrl+Z takes back. */
  replace(content: Content): void;
}

export interface DocumentEditorProps {
  /** The draft to edit. Give another `key` for another document. */
  readonly document: OpenDocument;
  readonly client: Client;
  readonly today: PlainDate;
  readonly onSaveState: (state: SaveState) => void;
  /** The paper's name as it stands now: «Протокол № 4 от 14.04.2023». */
  readonly onTitle?: (title: string) => void;
  /** Another draft was made out of this one (a conflict) and should be shown. */
  readonly onOpenOther?: (documentId: string) => void;
  readonly ref?: Ref<EditorHandle>;
}
