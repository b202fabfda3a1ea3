import { demoClient, type Call } from './demoCall.ts';
import { fillDemo } from './fillDemo.ts';

/** Fills a data folder that nobody has used yet; leaves any other as it is. Returns whether it filled. */
export async function fillDemoOnce(call: Call): Promise<boolean> {
  const { setUp } = await demoClient(call).call('app.info', {});
  if (setUp) return false;
  await fillDemo(call);
  return true;
}
