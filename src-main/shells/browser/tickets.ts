import { createHash, randomBytes } from 'node:crypto';

export interface Tickets {
  /** Good for one use within `lifetimeMs`; `null`: until used (an address that was printed for a person to open). */
  issue(lifetimeMs: number | null): string;
  /** Good for any number of uses: the secret of the running program for the command line. */
  issueSecret(): string;
  /** Whether this text is a ticket that still stands; a one-time ticket is gone afterwards. */
  redeem(ticket: string): boolean;
}

interface Terms {
  readonly until: number | null;
  readonly once: boolean;
}

/** What lets a window in. Kept as digests, so that looking one up takes no time that depends on its text. */
export function createTickets(now: () => number): Tickets {
  const standing = new Map<string, Terms>();
  const add = (terms: Terms): string => {
    const ticket = randomSecret();
    standing.set(digest(ticket), terms);
    return ticket;
  };
  return {
    issue: (lifetimeMs) => add({ until: lifetimeMs === null ? null : now() + lifetimeMs, once: true }),
    issueSecret: () => add({ until: null, once: false }),
    redeem(ticket) {
      const key = digest(ticket);
      const terms = standing.get(key);
      if (terms === undefined) return false;
      const late = terms.until !== null && now() > terms.until;
      if (terms.once || late) standing.delete(key);
      return !late;
    },
  };
}

/** 256 random bits, safe in an address. */
export function randomSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** The key under which a secret is kept. */
export function digest(secret: string): string {
  return createHash('sha256').update(secret).digest('base64');
}
