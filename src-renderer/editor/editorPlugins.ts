import type { Plugin } from 'prosemirror-state';
import type { CopyMark } from '../../src-shared/documents/copyMark.ts';
import type { PlainDate } from '../../src-shared/base/plainDate.ts';
import { annexReferenceKeys, type ReferenceNeeds } from './annexes/referencePlugin.ts';
import { addresseeKey } from './addresseeKey.ts';
import { clipboard } from './clipboard.ts';
import { markPlaces } from './copyMarks.ts';
import { currentPoint } from './currentPoint.ts';
import { findHighlights } from './findHighlights.ts';
import type { Notice } from './notice.ts';
import { phraseGhost } from './phraseGhost.ts';

export interface PluginNeeds {
  readonly references: ReferenceNeeds;
  readonly marks: () => readonly CopyMark[];
  readonly meetingDate: () => PlainDate | null;
  readonly notice: (notice: Notice) => void;
  readonly pictures: (files: readonly File[]) => void;
  /** «@»: opens the directory at these coordinates of the window. */
  readonly askAddressee: (place: { readonly left: number; readonly top: number }) => void;
}

/** What the body can do besides typing and keys. */
export function editorPlugins(needs: PluginNeeds): readonly Plugin[] {
  return [
    annexReferenceKeys(needs.references),
    addresseeKey(needs.askAddressee),
    phraseGhost(),
    clipboard(needs),
    currentPoint(),
    findHighlights(),
    markPlaces(needs.marks),
  ];
}
