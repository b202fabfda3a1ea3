import { z } from 'zod';

/**
 * Text ids are made by whoever creates the thing (main process or editor), never by the database:
 * a point keeps its id from the first keystroke to the assignment that grows from it.
 * `__proto__` is none: what stands under it in a record by id would be lost.
 */
export const idSchema = z.string().regex(/^(?!__proto__$)[A-Za-z0-9_-]{1,64}$/);
export type Id = z.infer<typeof idSchema>;
