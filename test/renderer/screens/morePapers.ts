import { sampleNotice } from '../../../src-renderer/screens/settings/sampleNotice.ts';
import { sampleOrder } from '../../../src-renderer/screens/settings/sampleOrder.ts';
import { createClient, type Client } from '../../../src-shared/api/client.ts';
import type { OpenDocument } from '../../../src-shared/api/documentApi.ts';
import type { StartedApp } from '../../support/startApp.ts';

/**
 * Beside the demo's protocols: an order signed last year, one for signature, one returned, a plan in draft and a signed
 * notice. Gives the client they were made through, signed in as the head.
 */
export async function withMorePapers(app: StartedApp): Promise<Client> {
  const session = await app.core.openSession();
  const client = createClient({ call: (name, input) => app.core.call(name, input, session), on: (listener) => app.core.on(listener) });
  const head = (await client.call('session.accounts', {})).find(({ roles }) => roles.includes('head'));
  await client.call('session.signIn', { login: head?.login ?? '', password: '' });
  const { today } = await client.call('app.info', {});

  const order = async (title: string, date: string): Promise<OpenDocument> =>
    await submitted(client, await client.call('document.create', { kind: 'order', content: { ...sampleOrder, title, date } }));
  await signed(client, await order('О хозяйственных\nтоварах для школ', `${Number(today.slice(0, 4)) - 1}-04-14`));
  await order('Об организации\nпитания школьников', today);
  const back = await order('О проведении мониторинга', today);
  await client.call('document.return', { id: back.id, revision: back.revision, remark: 'Уточните сроки в пункте 2.1.' });
  await client.call('document.create', { kind: 'plan' });
  const notice = await client.call('document.create', { kind: 'notice', content: { ...sampleNotice, date: today } });
  await signed(client, await submitted(client, notice));
  return client;
}

async function submitted(client: Client, { id, revision }: OpenDocument): Promise<OpenDocument> {
  return await client.call('document.submit', { id, revision });
}

async function signed(client: Client, { id, revision, digest }: OpenDocument): Promise<void> {
  await client.call('document.sign', { id, revision, digest: digest ?? '' });
}
