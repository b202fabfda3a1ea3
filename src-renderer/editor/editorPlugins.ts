import type { Plugin } from 'prosemirror-state';
import type { PlainDate } from '../../src-shared/base/plainDate.ts';
import type { ProtocolLayout } from '../../src-shared/documents/letterhead.ts';
import { currentPoint } from './currentPoint.ts';
import type { Notice } from './notice.ts';

export interface PluginNeeds {
  readonly meetingDate: () => PlainDate | null;
  readonly layout: ProtocolLayout;
  readonly notice: (notice: Notice) => void;
  /** «@»: opens the directory at these coordinates of the window. */
  readonly askAddressee: (place: { readonly left: number; readonly top: number }) => void;
}

/** What the body can do besides typing and keys. */
export function editorPlugins(_needs: PluginNeeds): readonly Plugin[] {
  return [currentPoint()];
}
