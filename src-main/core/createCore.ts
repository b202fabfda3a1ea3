import { randomUUID } from 'node:crypto';
import type { AppEvent } from '../../src-shared/api/contract.ts';
import { createCrashJournal } from '../db/crashJournal.ts';
import { takeDataFolder, type DataFolder } from '../db/dataFolder.ts';
import { createFileStore, type FileStore } from '../db/fileStore.ts';
import { openDatabase, type Database } from '../db/open.ts';
import type { Outside } from '../usecases/context.ts';
import { fillNewDataFile } from '../usecases/newDataFile.ts';
import { openFileReader } from '../usecases/importing/fileReader.ts';
import { keepExtended } from './keepExtended.ts';
import { keepReading } from './keepReading.ts';
import { keepSearchable } from './keepSearchable.ts';
import { createLongWorks, type LongWorks } from '../usecases/longWork.ts';
import { firstAccount } from '../usecases/session/firstAccount.ts';
import { createSignInGuard } from '../usecases/session/signInGuard.ts';
import type { Core, CoreOptions } from './core.ts';
import { dispatch, type Dispatching } from './dispatch.ts';
import { createListeners } from './listeners.ts';
import { localDate } from './localDate.ts';
import { createRunningCalls } from './runningCalls.ts';
import { createSessions } from './sessions.ts';

/**
 * Opens the data folder and puts the program together; the only place that knows all the parts.
 * Throws `Refusal` with one sentence for people when the folder or the data file cannot be used.
 */
export async function createCore(options: CoreOptions): Promise<Core> {
  const folder = await takeDataFolder(options.dataFolder);
  try {
    const now = options.now();
    const beginning = { now: now.toISOString(), year: now.getFullYear(), newId: randomUUID };
    const database = await openDatabase(folder.database, { fill: (writer) => fillNewDataFile(writer, beginning) });
    return coreOver(options, folder, database);
  } catch (error) {
    folder.lock.release();
    throw error;
  }
}

function coreOver(options: CoreOptions, folder: DataFolder, database: Database): Core {
  const sessions = createSessions();
  const listeners = createListeners<AppEvent>();
  const running = createRunningCalls();
  const extend = keepExtended(options, database, listeners.emit);
  const files = createFileStore(folder.files);
  const works = createLongWorks(listeners.emit);
  const parts: Dispatching = { database, sessions, outside: outsideOf(options, folder, { database, files, works }), emit: listeners.emit };
  const searching = keepSearchable(database);
  const reading = keepReading({ database, files, reader: openFileReader(), emit: listeners.emit });
  listeners.on(({ kind }) => {
    if (kind === 'importChanged') reading.wake();
  });
  return {
    openSession: async () => sessions.open((await firstAccount(database.reader))?.id ?? null),
    closeSession: sessions.close,
    call: (name, input, session) =>
      running.run(async () => {
        await extend();
        return await dispatch(parts, name, input, session);
      }),
    on: listeners.on,
    async close() {
      works.stopAll();
      if (!(await running.finish())) return;
      await reading.close();
      await searching.close();
      await database.close();
      folder.lock.release();
    },
  };
}

function outsideOf(
  options: CoreOptions,
  folder: DataFolder,
  { database, files, works }: { readonly database: Database; readonly files: FileStore; readonly works: LongWorks },
): Dispatching['outside'] {
  const parts = {
    reader: database.reader,
    files,
    crash: createCrashJournal(folder.crash),
    guard: createSignInGuard(),
    works,
    checkStructure: database.check,
    newId: randomUUID,
    facts: {
      version: options.version,
      shell: options.shell,
      node: process.version,
      engine: database.version,
      dataFolder: options.dataFolder,
      demo: options.demo,
    },
  } satisfies Partial<Outside>;
  return (actor) => {
    const now = options.now();
    return { ...parts, actor, now: now.toISOString(), today: localDate(now) };
  };
}
