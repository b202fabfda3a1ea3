import type { Account } from '../../src-shared/api/appApi.ts';
import type { OutputOf } from '../../src-shared/api/contract.ts';
import { allows, type Right } from '../../src-shared/access/rights.ts';
import { createContext, useContext } from 'react';

/** The program as it was found at start, with somebody signed in: screens need not ask again. */
export interface Session {
  readonly info: OutputOf<'app.info'>;
  readonly account: Account;
}

export const SessionContext = createContext<Session | null>(null);

/** Who sits here and what day it is; only inside the frame. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === null) throw new Error('SessionContext is not given');
  return session;
}

/** Whether the account signed in may do what the right names. */
export function useAllowed(right: Right): boolean {
  return allows(useSession().account.roles, right);
}
