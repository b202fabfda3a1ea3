import type { AppEvent } from '../../src-shared/api/contract.ts';
import type { Role } from '../../src-shared/access/roles.ts';
import type { Instant } from '../../src-shared/base/instant.ts';
import type { PlainDate } from '../../src-shared/base/plainDate.ts';
import type { CrashJournal } from '../db/crashJournal.ts';
import type { FileStore } from '../db/fileStore.ts';
import type { Reader, Writer } from '../db/handles.ts';
import type { LongWorks } from './longWork.ts';
import type { SignInGuard } from './session/signInGuard.ts';

export interface Actor {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly Role[];
}

/** True of the program as a whole. */
export interface Facts {
  readonly version: string;
  readonly shell: string;
  readonly node: string;
  readonly engine: string;
  readonly dataFolder: string;
  readonly demo: boolean;
}

interface Moment {
  readonly now: Instant;
  readonly today: PlainDate;
  /** `null` before anybody has signed in. */
  readonly actor: Actor | null;
  readonly newId: () => string;
}

/** What a use case has outside a transaction: slow work (drawing, hashing, files) is done here. */
export interface Outside extends Moment {
  readonly reader: Reader;
  readonly files: FileStore;
  readonly crash: CrashJournal;
  readonly facts: Facts;
  readonly guard: SignInGuard;
  /** What takes its time, with progress and a stop. */
  readonly works: LongWorks;
  /** The engine's own check of structure and references. */
  readonly checkStructure: () => readonly string[];
}

export interface Note {
  /** One Russian sentence for the audit trail, without its full stop. */
  readonly what: string;
  readonly documentId?: string;
  /** Who, when it is not the actor: somebody who signs in has not been one before. */
  readonly account?: string;
}

/** What a use case has inside the transaction. Everything noted, told or signed in takes effect only when it commits. */
export interface Inside extends Moment {
  readonly writer: Writer;
  /** The audit entry; every writing operation makes exactly one, unless `unchanged` was said. */
  note(entry: Note): void;
  /** Nothing was written, so nothing is recorded. */
  unchanged(): void;
  tell(event: AppEvent): void;
  /** Who this session is from now on; `null` signs out. */
  signIn(accountId: string | null): void;
}

/** What was prepared outside the transaction no longer holds inside it: prepare again. */
export class Stale extends Error {}
