import { expect, test } from 'vitest';
import { unpackIds } from '../../../src-shared/tracking/packedIds.ts';
import { STANDING_WORDS } from '../../../src-shared/tracking/standing.ts';
import { docxTexts } from '../../support/libreOffice.ts';
import { lintDocx } from '../../support/lintDocx.ts';
import { openTestCore } from '../../support/openTestCore.ts';
import { readSheet } from '../../support/readSheet.ts';
import { ALL_SCHOOLS, fillSchools, signProtocol } from '../../support/signedPaper.ts';

test('an empty department still gets a report, a list, a matrix and a calendar that open', async () => {
  const { client } = await openTestCore();
  const list = await client.call('tracking.export', { filter: {}, wanted: { what: 'list', format: 'xlsx' } });
  expect(list.name).toBe('Поручения на 22.11.2026.xlsx');
  expect(readSheet(list.bytes)[0]?.[0]).toBe('Поручения на 22.11.2026: 0');
  const matrix = await client.call('tracking.export', {
    filter: {},
    wanted: { what: 'matrix', format: 'xlsx', year: 2026, by: 'quarter' },
  });
  expect(readSheet(matrix.bytes)[1]).toEqual(['Исполнитель', 'I кв.', 'II кв.', 'III кв.', 'IV кв.', 'Итог']);
  const calendar = await client.call('tracking.export', { filter: {}, wanted: { what: 'calendar', format: 'ics' } });
  expect(Buffer.from(calendar.bytes).toString()).toContain('BEGIN:VCALENDAR\r\n');
  const report = await client.call('tracking.export', { filter: {}, wanted: { what: 'report', format: 'txt' } });
  expect(Buffer.from(report.bytes).toString()).toContain('СПРАВКА');
  const word = await client.call('tracking.export', { filter: {}, wanted: { what: 'report', format: 'docx' } });
  expect(word.name).toBe('Справка об исполнении поручений на 22.11.2026.docx');
});

const QUARTERLY = {
  id: 'quarterly',
  text: '=Представлять мониторинг; «план», отчёт.',
  deadline: 'ежеквартально до 20 числа месяца, следующего за отчётным',
  performers: [ALL_SCHOOLS],
};

/** Three schools: January and April are done, July by all but the second, October is overdue. */
async function threeSchools() {
  const started = await openTestCore({ at: '2026-11-22T09:00:00.000Z' });
  await fillSchools(started.client, 3);
  const id = await signProtocol(started, '2026-01-14', [QUARTERLY]);
  const { ids, stamp } = await started.client.call('tracking.list', { filter: { to: '2026-07-31' } });
  const rows = await started.client.call('tracking.rows', { ids: unpackIds(ids) });
  for (const due of ['2026-01-20', '2026-04-20', '2026-07-20']) {
    const cells = rows.filter((row) => row.due === due && !(due === '2026-07-20' && row.performer.text === 'СОШ № 2'));
    await started.client.call('tracking.close', { ids: cells.map((cell) => cell.id), seen: stamp + 10, outcome: 'done', doneOn: due });
  }
  return { started, id };
}

test('the list in Excel holds the same rows as the screen, days as days, and no formula', async () => {
  const { started } = await threeSchools();
  const filter = { to: '2026-12-31' };
  const { bytes } = await started.client.call('tracking.export', { filter, wanted: { what: 'list', format: 'xlsx' } });
  const { ids } = await started.client.call('tracking.list', { filter });
  const rows = await started.client.call('tracking.rows', { ids: unpackIds(ids) });
  // Excel counts days from 30 December 1899.
  const serial = (day: string | null): string => (day === null ? '' : String((Date.parse(day) - Date.UTC(1899, 11, 30)) / 86_400_000));
  const sheet = readSheet(bytes);
  expect(sheet[0]?.[0]).toBe('Поручения на 22.11.2026: 12');
  expect(sheet.slice(2)).toEqual(
    rows.map((row) => [
      serial(row.due),
      STANDING_WORDS[row.standing],
      row.text,
      row.performer.text,
      'Протокол № 1 от 14.01.2026',
      '1',
      row.deadlineWords,
      '',
      serial(row.doneOn),
      '',
    ]),
  );
});

test('the matrix in Excel adds up', async () => {
  const { started } = await threeSchools();
  const wanted = { what: 'matrix', format: 'xlsx', year: 2026, by: 'quarter' } as const;
  const { bytes } = await started.client.call('tracking.export', { filter: {}, wanted });
  expect(readSheet(bytes).slice(2)).toEqual([
    ['СОШ № 1', '1/1', '1/1', '1/1', '0/1 !', '75 %'],
    ['СОШ № 2', '1/1', '1/1', '0/1 !', '0/1 !', '50 %'],
    ['СОШ № 3', '1/1', '1/1', '1/1', '0/1 !', '75 %'],
    ['Всего', '3/3', '3/3', '2/3 !', '0/3 !', '66 %'],
  ]);
});

test('the calendar has an entry a day and duty, with its days, names and marks', async () => {
  const { started } = await threeSchools();
  const wanted = { what: 'calendar', format: 'ics' } as const;
  const { bytes, mime } = await started.client.call('tracking.export', { filter: { to: '2026-12-31' }, wanted });
  expect(mime).toBe('text/calendar');
  const raw = Buffer.from(bytes).toString();
  expect(raw.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
  const lines = raw.replaceAll('\r\n ', '').split('\r\n');
  const values = (name: string): string[] => lines.filter((line) => line.startsWith(`${name}:`)).map((line) => line.slice(name.length + 1));
  expect(values('DTSTART;VALUE=DATE')).toEqual(['20260120', '20260420', '20260720', '20261020']);
  expect(values('DTEND;VALUE=DATE')).toEqual(['20260121', '20260421', '20260721', '20261021']);
  const words = '=Представлять мониторинг\\; «план»\\, отчёт.';
  expect(values('SUMMARY')).toEqual([`✓ ${words}`, `✓ ${words}`, words, words]);
  expect(values('DESCRIPTION')[2]).toContain('Ждём: СОШ № 2');
  expect(new Set(values('UID')).size).toBe(4);
});

test('the report in Word is a sound file, and LibreOffice reads in it what the data says', async () => {
  const { started, id } = await threeSchools();
  const { bytes, name } = await started.client.call('tracking.export', {
    filter: { document: id },
    wanted: { what: 'report', format: 'docx' },
  });
  expect(name.startsWith('Справка об исполнении')).toBe(true);
  expect(lintDocx(bytes)).toEqual([]);
  const text = ((await docxTexts(new Map([['report', bytes]]))).get('report') ?? '').replaceAll('\u00a0', ' ');
  for (const words of [
    'СПРАВКА',
    'По состоянию на 22.11.2026',
    'Всего – 24, исполнено – 8, просрочено – 4, срок не наступил – 12.',
    QUARTERLY.text,
    '8 из 24',
    'СОШ № 2: 20.07.2026, 20.10.2026',
    'По исполнителям',
  ]) {
    expect(text).toContain(words);
  }
});
