import { z } from 'zod';
import { idSchema } from '../../../../src-shared/base/id.ts';

/** How much of a batch was not sent when the window was closed: the page forgets the files themselves, and can only say so. */
const leftSchema = z.strictObject({ batchId: idSchema, total: z.int(), sent: z.int() });
export type LeftFiles = Readonly<z.infer<typeof leftSchema>>;

const PREFIX = 'resheno.import.left.';

export function rememberLeft(left: LeftFiles): void {
  localStorage.setItem(PREFIX + left.batchId, JSON.stringify(left));
}

export function forgetLeft(batchId: string): void {
  localStorage.removeItem(PREFIX + batchId);
}

/** What is remembered of a batch; `null` when everything was sent. */
export function leftOf(batchId: string): LeftFiles | null {
  const text = localStorage.getItem(PREFIX + batchId);
  return text === null ? null : (leftSchema.safeParse(JSON.parse(text)).data ?? null);
}
