import { Refusal } from '../../src-shared/api/errors.ts';
import { demoClient, type Call } from './demoCall.ts';
import { fillDemoAccounts } from './fillDemoAccounts.ts';
import { fillDemoDirectory } from './fillDemoDirectory.ts';
import { fillDemoExecutions } from './fillDemoExecutions.ts';
import { fillDemoNotices } from './fillDemoNotices.ts';
import { fillDemoOrders } from './fillDemoOrders.ts';
import { fillDemoProtocols } from './fillDemoProtocols.ts';
import { signInDemo } from './liveDemoPaper.ts';

/**
 * Fills an empty data folder with an invented department, two years of its protocols, orders and notices included, through the contract only.
 * No name in it belongs to anybody. Throws a `Refusal` when the folder is in use already, and when any step is refused.
 * The session stays signed in as the secretary.
 */
export async function fillDemo(call: Call): Promise<void> {
  const client = demoClient(call);
  const { setUp, today } = await client.call('app.info', {});
  if (setUp) throw new Refusal('refused', 'В этой папке уже есть данные: назовите для демонстрации другую папку.');
  const directory = await fillDemoDirectory(client);
  const { secretary, head } = await fillDemoAccounts(client);
  const filling = { client, today, directory, secretary, head };
  await signInDemo(client, secretary);
  const protocols = await fillDemoProtocols(filling);
  await fillDemoOrders(filling);
  await fillDemoNotices(filling, protocols);
  await fillDemoExecutions(client, today);
}
