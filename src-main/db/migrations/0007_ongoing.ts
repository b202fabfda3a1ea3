import { sql } from 'kysely';
import type { Migrate } from './migration.ts';

/**
 * Cells without a day whose deadline is no day («постоянно», an event, or said to have none) get a mark of their own beside
 * those without any deadline. No table changes. The words are those of that time, not of today's code.
 */
export const ongoing: Migrate = async (db) => {
  await sql`
    update execution set due = '9999-98-98'
    where due = '9999-99-99' and duty_id in (
      select id from duty
      where answer = '{"kind":"none"}' or (deadline is not null and (ask is null or ask = 'event'))
    )
  `.execute(db);
};
