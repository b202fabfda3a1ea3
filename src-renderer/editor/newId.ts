import type { Id } from '../../src-shared/base/id.ts';

/** A fresh id for what is born on the sheet; a point keeps it to the assignment that grows from it. */
export function newId(): Id {
  return crypto.randomUUID();
}
