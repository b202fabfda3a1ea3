import { expect, test } from 'vitest';
import { openTestCore } from '../../support/openTestCore.ts';

test('each account keeps its own look, over a restart', async () => {
  const first = await openTestCore();
  const head = await first.as('head');
  expect((await first.client.call('app.info', {})).look).toEqual({ colours: 'auto', narrow: false });
  await first.client.call('session.setLook', { colours: 'dark', narrow: true });
  await head.call('session.setLook', { colours: 'light', narrow: false });

  const second = await first.reopen();
  await second.client.call('session.signIn', { login: 'secretary', password: '' });
  expect((await second.client.call('app.info', {})).look).toEqual({ colours: 'dark', narrow: true });
  expect((await (await second.as('head')).call('app.info', {})).look).toEqual({ colours: 'light', narrow: false });
});
