import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

export interface Surroundings {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
}

/** The folder that holds everything: the one asked for, otherwise the program's own; the demo has one beside it. */
export function dataFolder(asked: string | undefined, demo: boolean, around: Surroundings = here()): string {
  if (asked !== undefined) return resolve(asked);
  return demo ? `${ownFolder(around)}-demo` : ownFolder(around);
}

function ownFolder({ platform, env, home }: Surroundings): string {
  switch (platform) {
    case 'win32':
      return join(env['APPDATA'] ?? join(home, 'AppData/Roaming'), 'Решено');
    case 'darwin':
      return join(home, 'Library/Application Support/Решено');
    default:
      // XDG Base Directory Specification: an empty variable counts as unset.
      return join(env['XDG_DATA_HOME'] || join(home, '.local/share'), 'resheno');
  }
}

function here(): Surroundings {
  return { platform: process.platform, env: process.env, home: homedir() };
}
