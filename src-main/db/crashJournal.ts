import { mkdir, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { writeAtomically } from './atomicFile.ts';
import { sha256 } from './sha256.ts';

const entrySchema = z.object({ revision: z.int(), at: z.string(), json: z.string(), digest: z.string() });

export interface CrashEntry {
  readonly revision: number;
  readonly at: string;
  readonly json: string;
}

/** Unsaved content of a paper, outside the data file: there when the data file is full, locked or lost. */
export interface CrashJournal {
  put(documentId: string, entry: CrashEntry): Promise<void>;
  /** `null` when there is none, or when it is damaged; a damaged one is put aside, never deleted. */
  get(documentId: string): Promise<CrashEntry | null>;
  clear(documentId: string): Promise<void>;
}

export function createCrashJournal(folder: string): CrashJournal {
  const place = (documentId: string): string => path.join(folder, `${documentId}.json`);
  return {
    async put(documentId, entry) {
      await mkdir(folder, { recursive: true });
      await writeAtomically(place(documentId), JSON.stringify({ ...entry, digest: sha256(entry.json) }));
    },
    async get(documentId) {
      const text = await readIfThere(place(documentId));
      if (text === null) return null;
      const entry = parseEntry(text);
      if (entry === null) await rename(place(documentId), `${place(documentId)}.damaged-${Date.now().toString(36)}`);
      return entry;
    },
    clear: (documentId) => rm(place(documentId), { force: true }),
  };
}

function parseEntry(text: string): CrashEntry | null {
  const parsed = entrySchema.safeParse(parseJson(text));
  if (!parsed.success || sha256(parsed.data.json) !== parsed.data.digest) return null;
  const { revision, at, json } = parsed.data;
  return { revision, at, json };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null; // Half a file is what this looks for: the caller puts it aside.
  }
}

async function readIfThere(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}
