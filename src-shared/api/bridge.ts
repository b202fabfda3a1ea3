import type { Transport } from './client.ts';
import type { Result } from './operation.ts';

/** The name under which the preload puts the bridge on `window`. */
export const BRIDGE = 'resheno';

/** What the Electron preload gives the page. Printing needs nothing: `window.print()` opens the system's dialog in both shells. */
export interface Bridge extends Transport {
  /** Saves the page as it would print; asks where. Value: the chosen path, `null` when the dialog was closed. */
  savePdf(suggestedName: string): Promise<Result<string | null>>;
}
