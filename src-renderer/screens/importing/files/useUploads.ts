import { useSyncExternalStore } from 'react';
import { createUploads, type Upload, type Uploads } from './uploads.ts';

/** The one of this window. */
export const uploads: Uploads = createUploads();

/** What is on its way, drawn anew with every file. */
export function useUploads(): readonly Upload[] {
  return useSyncExternalStore(uploads.subscribe, uploads.all);
}
