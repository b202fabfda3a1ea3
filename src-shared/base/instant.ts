import { z } from 'zod';

/** A moment as ISO 8601 in UTC with milliseconds: `2026-11-22T07:41:05.123Z`. Sorts as text. */
export const instantSchema = z.iso.datetime({ precision: 3 });
export type Instant = z.infer<typeof instantSchema>;
