import { createContext, useContext } from 'react';
import type { Client } from '../../src-shared/api/client.ts';

/** The one way to the core, given from the top so that a screen can be shown on any other. */
export const ClientContext = createContext<Client | null>(null);

/** The typed client of this window. */
export function useClient(): Client {
  const client = useContext(ClientContext);
  if (client === null) throw new Error('ClientContext is not given');
  return client;
}
