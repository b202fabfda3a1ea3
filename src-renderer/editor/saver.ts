import type { Client } from '../../src-shared/api/client.ts';
import { Refusal } from '../../src-shared/api/errors.ts';
import type { Content } from '../../src-shared/documents/kinds.ts';
import type { SaveState } from './editorHandle.ts';

const IDLE_MS = 800;
const AT_MOST_MS = 5000;
const CRASH_MS = 2000;
const RETRY_MS = [2000, 4000, 8000, 15_000, 30_000] as const;

export interface SaverOptions {
  readonly client: Client;
  readonly documentId: string;
  readonly revision: number;
  readonly content: () => Content;
  readonly onState: (state: SaveState) => void;
}

/**
 * Saves at every pause and keeps a crash journal meanwhile. A stale revision stops saving until a person decides;
 * any other failure is tried again. What is unsaved is never dropped.
 */
export class Saver {
  readonly #options: SaverOptions;
  #revision: number;
  #changes = 0;
  #saved = 0;
  #dirtySince = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #crashTimer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> | null = null;
  #failures = 0;
  #lastError: unknown = null;
  #journalled = false;
  #conflict = false;
  #stopped = false;

  constructor(options: SaverOptions) {
    this.#options = options;
    this.#revision = options.revision;
  }

  get revision(): number {
    return this.#revision;
  }

  get busy(): boolean {
    return this.#running !== null;
  }

  get inConflict(): boolean {
    return this.#conflict;
  }

  hasUnsaved(): boolean {
    return this.#changes !== this.#saved;
  }

  /** Tells that the sheet changed. */
  touch(): void {
    if (!this.hasUnsaved()) this.#dirtySince = Date.now();
    this.#changes += 1;
    if (!this.#conflict && this.#failures === 0) this.#options.onState({ kind: 'dirty' });
    this.#schedule();
    this.#crashTimer ??= setTimeout(() => void this.#journal(), CRASH_MS);
  }

  /** Saves now; resolves to the stored revision, rejects with what prevented it. */
  async flush(): Promise<number> {
    while (this.hasUnsaved()) {
      await (this.#running ?? this.#save());
      if (this.hasUnsaved() && this.#lastError !== null) throw this.#lastError;
    }
    return this.#revision;
  }

  /** Somebody else's revision is now what the sheet builds on; nothing is unsaved any more. */
  rebase(revision: number): void {
    this.#revision = revision;
    this.#conflict = false;
    this.#failures = 0;
    this.#lastError = null;
    this.#saved = this.#changes;
    clearTimeout(this.#timer);
    void this.#clearJournal();
  }

  /** Stops saving because somebody else saved meanwhile. */
  stopForConflict(by: string, at: string): void {
    this.#conflict = true;
    this.#lastError = new Refusal('conflict', 'Этот документ тем временем изменил другой человек: выберите на листе, что сохранить.', {
      by,
      at,
    });
    clearTimeout(this.#timer);
    this.#options.onState({ kind: 'conflict', by, at });
  }

  /** What is unsaved is given up by the person's own choice. */
  forget(): void {
    this.#saved = this.#changes;
    clearTimeout(this.#timer);
    void this.#clearJournal();
  }

  /** What is on the sheet came out of the crash journal: its entry goes away with the next save. */
  adoptJournal(): void {
    this.#journalled = true;
    this.touch();
  }

  start(): void {
    this.#stopped = false;
  }

  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#timer);
    clearTimeout(this.#crashTimer);
    this.#crashTimer = undefined;
    // Whatever the last save comes to, the words are on the disk.
    if (this.hasUnsaved()) void this.#journal();
  }

  #schedule(): void {
    if (this.#conflict || this.#stopped || this.#failures > 0) return;
    clearTimeout(this.#timer);
    const wait = Math.min(IDLE_MS, Math.max(0, this.#dirtySince + AT_MOST_MS - Date.now()));
    this.#timer = setTimeout(() => void this.#save(), wait);
  }

  #save(): Promise<void> {
    if (this.#conflict) return Promise.resolve();
    this.#running ??= this.#saveOnce().finally(() => {
      this.#running = null;
      if (this.hasUnsaved() && !this.#conflict) this.#again();
    });
    return this.#running;
  }

  async #saveOnce(): Promise<void> {
    const { client, documentId, content, onState } = this.#options;
    const change = this.#changes;
    clearTimeout(this.#timer);
    // While saving fails, what is wrong stays on the screen: each new attempt would blink it away.
    if (this.#failures === 0) onState({ kind: 'saving' });
    try {
      const done = await client.call('document.save', { id: documentId, revision: this.#revision, content: content() });
      this.#revision = done.revision;
      this.#saved = change;
      this.#failures = 0;
      this.#lastError = null;
      if (this.hasUnsaved()) {
        this.#dirtySince = Date.now();
        // An entry left on the older revision would be offered after a crash as a stranger's, though it is in what was saved.
        if (this.#journalled) void this.#journal();
      } else {
        onState({ kind: 'saved', at: done.savedAt });
        await this.#clearJournal();
      }
    } catch (error) {
      this.#failed(error);
    }
  }

  #failed(error: unknown): void {
    this.#lastError = error;
    if (error instanceof Refusal && error.code === 'conflict') {
      this.stopForConflict(String(error.details?.['by'] ?? ''), String(error.details?.['at'] ?? new Date().toISOString()));
      return;
    }
    this.#failures += 1;
    const reason = error instanceof Error ? error.message : 'Сохранить не удалось: скопируйте текст и запустите «Решено» заново.';
    this.#options.onState({ kind: 'failed', message: reason });
  }

  #again(): void {
    if (this.#stopped) return;
    if (this.#failures === 0) {
      this.#options.onState({ kind: 'dirty' });
      this.#schedule();
      return;
    }
    const wait = RETRY_MS[Math.min(this.#failures, RETRY_MS.length) - 1] ?? 30_000;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#save(), wait);
  }

  async #journal(): Promise<void> {
    clearTimeout(this.#crashTimer);
    this.#crashTimer = undefined;
    if (!this.hasUnsaved()) return;
    const { client, documentId, content } = this.#options;
    const change = this.#changes;
    this.#journalled = true;
    try {
      await client.call('crash.put', { documentId, revision: this.#revision, json: JSON.stringify(content()) });
    } catch (error) {
      // The save itself reports what is wrong; without any failure yet this is the first to say so.
      if (this.#failures === 0 && !this.#conflict) this.#options.onState({ kind: 'failed', message: messageOf(error) });
    }
    if (!this.hasUnsaved()) await this.#clearJournal();
    else if (change !== this.#changes && !this.#stopped) this.#crashTimer ??= setTimeout(() => void this.#journal(), CRASH_MS);
  }

  async #clearJournal(): Promise<void> {
    clearTimeout(this.#crashTimer);
    this.#crashTimer = undefined;
    if (!this.#journalled) return;
    this.#journalled = false;
    try {
      await this.#options.client.call('crash.clear', { documentId: this.#options.documentId });
    } catch {
      // A journal entry that stays is harmless: at the next opening it equals what is stored and is dropped.
      this.#journalled = true;
    }
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
