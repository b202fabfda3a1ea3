import { createClient, type Client } from '../../../src-shared/api/client.ts';
import type { StartedApp } from '../../support/startApp.ts';

export interface CoreOf {
  readonly client: Client;
  as(login: string): Promise<Client>;
}

/** The core of a started program past its screen: for what a test fills in beforehand and looks up afterwards. */
export async function coreOf({ core }: StartedApp): Promise<CoreOf> {
  const windowOf = async (): Promise<Client> => {
    const session = await core.openSession();
    return createClient({ call: (name, input) => core.call(name, input, session), on: (listener) => core.on(listener) });
  };
  return {
    client: await windowOf(),
    async as(login) {
      const client = await windowOf();
      await client.call('session.signIn', { login, password: '' });
      return client;
    },
  };
}
