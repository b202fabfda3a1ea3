import type { CalendarDayMark } from '../../../src-shared/api/calendarApi.ts';
import type { PlainDate } from '../../../src-shared/base/plainDate.ts';
import { DEFAULT_TRACKING_SETTINGS, trackingSettingsSchema, type TrackingSettings } from '../../../src-shared/tracking/trackingSettings.ts';
import type { Reader, Writer } from '../handles.ts';
import { readMeta, writeMeta } from './meta.ts';

/** How the department counts its days; the usual ones until somebody says otherwise. */
export async function readTrackingSettings(reader: Reader): Promise<TrackingSettings> {
  const json = await readMeta(reader, 'trackingSettings');
  return json === null ? DEFAULT_TRACKING_SETTINGS : trackingSettingsSchema.parse(JSON.parse(json));
}

export async function writeTrackingSettings(writer: Writer, settings: TrackingSettings): Promise<void> {
  await writeMeta(writer, 'trackingSettings', JSON.stringify(settings));
}

/** The years that the user edited, each with all of its marks. */
export async function listCalendarYears(reader: Reader): Promise<Map<number, readonly CalendarDayMark[]>> {
  const rows = await reader.selectFrom('calendar_year').selectAll().orderBy('year').execute();
  return new Map(rows.map((row) => [row.year, JSON.parse(row.days) as CalendarDayMark[]]));
}

/** `null` forgets the edits. */
export async function writeCalendarYear(writer: Writer, year: number, days: readonly CalendarDayMark[] | null): Promise<void> {
  await writer.deleteFrom('calendar_year').where('year', '=', year).execute();
  if (days !== null)
    await writer
      .insertInto('calendar_year')
      .values({ year, days: JSON.stringify(days) })
      .execute();
}

/** The days last given for the same words of a deadline; empty when they were never asked about. */
export async function readKnownDates(reader: Reader, wordsKey: string): Promise<readonly PlainDate[]> {
  const row = await reader.selectFrom('known_dates').select('dates').where('words_key', '=', wordsKey).executeTakeFirst();
  return row ? (JSON.parse(row.dates) as PlainDate[]) : [];
}

export async function writeKnownDates(writer: Writer, wordsKey: string, dates: readonly PlainDate[], at: string): Promise<void> {
  const values = { dates: JSON.stringify(dates), at };
  await writer
    .insertInto('known_dates')
    .values({ words_key: wordsKey, ...values })
    .onConflict((conflict) => conflict.column('words_key').doUpdateSet(values))
    .execute();
}

/** A number that every change to cells makes greater; lists and rows are as new as the stamp they came with. */
export async function readStamp(reader: Reader): Promise<{ stamp: number; at: string | null }> {
  const json = await readMeta(reader, 'trackingStamp');
  return json === null ? { stamp: 0, at: null } : (JSON.parse(json) as { stamp: number; at: string });
}

export async function nextStamp(writer: Writer, at: string): Promise<number> {
  const stamp = (await readStamp(writer)).stamp + 1;
  await writeMeta(writer, 'trackingStamp', JSON.stringify({ stamp, at }));
  return stamp;
}
