import type { OutputOf } from '../../src-shared/api/contract.ts';
import type { Result } from '../../src-shared/api/operation.ts';
import { fillDemo } from './fillDemo.ts';

/** Fills a data folder that nobody has used yet; leaves any other as it is. Returns whether it filled. */
export async function fillDemoOnce(call: (name: string, input: unknown) => Promise<Result>): Promise<boolean> {
  const info = await call('app.info', {});
  if (!info.ok) throw new Error(info.error.message);
  if ((info.value as OutputOf<'app.info'>).setUp) return false;
  await fillDemo(call);
  return true;
}
