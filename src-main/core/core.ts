import type { AppEvent } from '../../src-shared/api/contract.ts';
import type { Result } from '../../src-shared/api/operation.ts';

/** Names a window's (or a command's) session; who is signed in is the core's business. */
export type SessionKey = string;

/** What every shell carries. The shells differ only in how a call reaches `call`. */
export interface Core {
  /** Signs in at once where no account has a password (one-person computer); otherwise nobody is signed in yet. */
  openSession(): Promise<SessionKey>;
  closeSession(key: SessionKey): void;
  /** Never throws: whatever goes wrong comes back as a sentence. */
  call(name: unknown, input: unknown, session: SessionKey): Promise<Result>;
  on(listener: (event: AppEvent) => void): () => void;
  /** Waits for running calls, then closes the data file and lets go of the folder. */
  close(): Promise<void>;
}

export interface CoreOptions {
  /** Holds everything: `resheno.db`, `files/`, `crash/`, the lock. */
  readonly dataFolder: string;
  /** Which shell asks: `electron`, `browser`, `cli`. */
  readonly shell: string;
  readonly version: string;
  readonly demo: boolean;
  /** The only clock of the program; tests move it. */
  readonly now: () => Date;
}
