import { access, mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { writeAtomically } from './atomicFile.ts';
import { sha256 } from './sha256.ts';

/** Bytes by their own digest: `files/ab/ab12…`. The same bytes are kept once and never overwritten. */
export interface FileStore {
  /** Keeps bytes on the disk for good; gives their digest. */
  put(bytes: Uint8Array): Promise<string>;
  /** The bytes, or `null` when the file is missing. Damage is not checked here: `sound` does that. */
  get(digest: string): Promise<Uint8Array | null>;
  /** Whether the file is there and its bytes have the digest of its name. */
  sound(digest: string): Promise<boolean>;
}

export function createFileStore(folder: string): FileStore {
  const place = (digest: string): string => path.join(folder, digest.slice(0, 2), digest);
  const get = async (digest: string): Promise<Uint8Array | null> => {
    try {
      return new Uint8Array(await readFile(place(digest)));
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
  };
  const sound = async (digest: string): Promise<boolean> => {
    const bytes = await get(digest);
    return bytes !== null && sha256(bytes) === digest;
  };
  return {
    async put(bytes) {
      const digest = sha256(bytes);
      if (await exists(place(digest))) {
        if (await sound(digest)) return digest;
      } else await mkdir(path.dirname(place(digest)), { recursive: true });
      await writeAtomically(place(digest), bytes);
      return digest;
    },
    get,
    sound,
  };
}

async function exists(file: string): Promise<boolean> {
  try {
    await access(file);
    return true;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
