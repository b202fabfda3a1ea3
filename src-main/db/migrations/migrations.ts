import { directory } from './0001_directory.ts';
import { accounts } from './0002_accounts.ts';
import { documents } from './0003_documents.ts';
import { kinds } from './0004_kinds.ts';
import { tracking } from './0005_tracking.ts';
import { importing } from './0006_importing.ts';
import { ongoing } from './0007_ongoing.ts';
import type { Migrate } from './migration.ts';

/** All steps in order; names are stored in data files and never change. */
export const migrations: Readonly<Record<string, Migrate>> = {
  '0001_directory': directory,
  '0002_accounts': accounts,
  '0003_documents': documents,
  '0004_kinds': kinds,
  '0005_tracking': tracking,
  '0006_importing': importing,
  '0007_ongoing': ongoing,
};
