import { randomBytes } from 'node:crypto';
import type { SessionKey } from './core.ts';

/** Which account sits at which window. Kept in memory: a restart signs everybody out. */
export interface Sessions {
  open(accountId: string | null): SessionKey;
  close(key: SessionKey): void;
  /** `undefined`: no such session; `null`: nobody is signed in. */
  accountOf(key: SessionKey): string | null | undefined;
  signIn(key: SessionKey, accountId: string | null): void;
}

export function createSessions(): Sessions {
  const accounts = new Map<SessionKey, string | null>();
  return {
    open(accountId) {
      const key = randomBytes(24).toString('base64url');
      accounts.set(key, accountId);
      return key;
    },
    close: (key) => void accounts.delete(key),
    accountOf: (key) => accounts.get(key),
    signIn(key, accountId) {
      if (accounts.has(key)) accounts.set(key, accountId);
    },
  };
}
