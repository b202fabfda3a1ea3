/** How many files a batch was to have: when the window is closed it forgets the files themselves, and can only say that some are missing. */

const PREFIX = 'resheno.import.left.';

export function rememberLeft(batchId: string, total: number): void {
  localStorage.setItem(PREFIX + batchId, String(total));
}

export function forgetLeft(batchId: string): void {
  localStorage.removeItem(PREFIX + batchId);
}

/** How many were to be sent in all; `null` when everything was dealt with. */
export function leftOf(batchId: string): number | null {
  const total = localStorage.getItem(PREFIX + batchId);
  return total === null ? null : Number(total);
}
