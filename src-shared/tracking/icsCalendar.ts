import { addDays } from '../base/dayArithmetic.ts';
import type { PlainDate } from '../base/plainDate.ts';

/** One all-day entry of a calendar. */
export interface CalendarEntry {
  /** Stays the same when the calendar is drawn anew: programs then replace the entry instead of doubling it. */
  readonly uid: string;
  readonly day: PlainDate;
  readonly summary: string;
  readonly description: string;
  readonly done: boolean;
}

/** An iCalendar file (RFC 5545) that Outlook, Thunderbird and telephones take. `at` is when it was drawn: `YYYYMMDDTHHMMSSZ`. */
export function icsCalendar(name: string, entries: readonly CalendarEntry[], at: string): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Resheno//RU',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escaped(name)}`,
    ...entries.flatMap((entry) => eventLines(entry, at)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventLines({ uid, day, summary, description, done }: CalendarEntry, at: string): readonly string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${uid}@resheno`,
    `DTSTAMP:${at}`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    // The end of an all-day event is the day after it (RFC 5545, 3.6.1).
    `DTEND;VALUE=DATE:${compact(addDays(day, 1))}`,
    `SUMMARY:${escaped(done ? `✓ ${summary}` : summary)}`,
    ...(description === '' ? [] : [`DESCRIPTION:${escaped(description)}`]),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

function compact(day: PlainDate): string {
  return day.replaceAll('-', '');
}

/** RFC 5545, 3.3.11. */
function escaped(text: string): string {
  return text
    .replaceAll('\\', '\\\\')
    .replaceAll(';', '\\;')
    .replaceAll(',', '\\,')
    .replaceAll(/\r\n?|\n/g, '\\n');
}

/** Lines of at most 75 octets; the rest follows after a line break and a space, never inside a character (RFC 5545, 3.1). */
function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > 75) {
      parts.push(part);
      part = '';
      octets = 1;
    }
    part += character;
    octets += size;
  }
  return [...parts, part].join('\r\n ');
}

function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
