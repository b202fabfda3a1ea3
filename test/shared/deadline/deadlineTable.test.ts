import { describe, expect, test } from 'vitest';
import { parseDeadline } from '../../../src-shared/deadline/findDeadlines.ts';
import { differences } from './sameReading.ts';
import { readTable } from './sharedTable.ts';

const TABLE = readTable();

/** Where the table's reading is wrong or the paper says less than the table: phrase and reason. */
const EXCEPTIONS: Readonly<Record<string, string>> = {};

describe('the shared table of real phrases', () => {
  test('lies beside the repository, or says loudly that it does not', () => {
    if (TABLE === null)
      process.stderr.write('\n*** deadlines.tsv is missing beside the repository: 183 real phrases were NOT checked ***\n');
    expect(TABLE?.length ?? 183).toBe(183);
  });

  test.each((TABLE ?? []).filter(({ phrase }) => EXCEPTIONS[phrase] === undefined))('$phrase', ({ phrase, expected }) => {
    expect(differences(phrase, { ...parseDeadline(phrase) }, expected)).toEqual([]);
  });
});
