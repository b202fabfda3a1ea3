/** How much of a batch was not sent when the window was closed: the page forgets the files themselves, and can only say so. */
export interface LeftFiles {
  readonly sent: number;
  readonly total: number;
}

const PREFIX = 'resheno.import.left.';

export function rememberLeft(batchId: string, { sent, total }: LeftFiles): void {
  localStorage.setItem(PREFIX + batchId, `${sent} из ${total}`);
}

export function forgetLeft(batchId: string): void {
  localStorage.removeItem(PREFIX + batchId);
}

/** What is remembered of a batch; `null` when everything was sent. */
export function leftOf(batchId: string): LeftFiles | null {
  const found = /^(\d+) из (\d+)$/.exec(localStorage.getItem(PREFIX + batchId) ?? '');
  return found === null ? null : { sent: Number(found[1]), total: Number(found[2]) };
}
