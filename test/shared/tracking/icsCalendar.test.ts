import fc from 'fast-check';
import { expect, test } from 'vitest';
import { icsCalendar } from '../../../src-shared/tracking/icsCalendar.ts';

const AT = '20261122T060000Z';

test('an entry fills its day and keeps its words', () => {
  const [entry] = readBack(
    icsCalendar(
      'Сроки',
      [{ uid: '7', day: '2028-02-29', summary: 'Отчёт; СОШ № 3, срок', description: 'п. 2.1\nПриказ', done: false }],
      AT,
    ),
  );
  expect(entry).toMatchObject({
    UID: '7@resheno',
    'DTSTART;VALUE=DATE': '20280229',
    'DTEND;VALUE=DATE': '20280301',
    SUMMARY: 'Отчёт; СОШ № 3, срок',
    DESCRIPTION: 'п. 2.1\nПриказ',
  });
});

test('any words come back, and no line is longer than the standard allows', () => {
  const words = fc.string({ unit: fc.constantFrom(...'абвгд😀№;,\\\n:xyz «»'), minLength: 1, maxLength: 200 });
  fc.assert(
    fc.property(fc.array(words, { maxLength: 5 }), (summaries) => {
      const text = icsCalendar(
        'Сроки',
        summaries.map((summary, index) => ({ uid: String(index), day: '2026-12-31', summary, description: '', done: false })),
        AT,
      );
      for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(readBack(text).map((entry) => entry['SUMMARY'])).toEqual(summaries);
    }),
  );
});

/** The standard read the slow way: unfold, split at the first colon, take the escapes out sign by sign. */
function readBack(text: string): Record<string, string>[] {
  const entries: Record<string, string>[] = [];
  for (const line of text.replaceAll('\r\n ', '').split('\r\n')) {
    if (line === 'BEGIN:VEVENT') entries.push({});
    const colon = line.indexOf(':');
    const entry = entries.at(-1);
    if (entry && colon > 0) entry[line.slice(0, colon)] = unescaped(line.slice(colon + 1));
  }
  return entries;
}

function unescaped(text: string): string {
  let read = '';
  for (let place = 0; place < text.length; place += 1) {
    const sign = text.charAt(place);
    if (sign !== '\\') read += sign;
    else {
      place += 1;
      read += text.charAt(place) === 'n' ? '\n' : text.charAt(place);
    }
  }
  return read;
}
