import { expect, test } from 'vitest';
import { unpackIds } from '../../../src-shared/tracking/packedIds.ts';
import type { TrackingFilter } from '../../../src-shared/tracking/trackingFilter.ts';
import { openTestCore, type TestCore } from '../../support/openTestCore.ts';
import { isSentence, refusalOf } from '../../support/refusalOf.ts';
import { ALL_SCHOOLS, fillSchools, signProtocol } from '../../support/signedPaper.ts';

const QUARTERLY = {
  id: 'quarterly',
  text: 'Представлять мониторинг.',
  deadline: 'ежеквартально до 20 числа месяца, следующего за отчётным',
  performers: [ALL_SCHOOLS],
};

async function days(started: TestCore, filter: TrackingFilter = {}): Promise<(string | null)[]> {
  const { ids } = await started.client.call('tracking.list', { filter });
  return (await started.client.call('tracking.rows', { ids: unpackIds(ids) })).map(({ due }) => due);
}

test('what only people know is asked once, answered for all performers, and remembered for the next paper', async () => {
  const started = await openTestCore({ at: '2026-04-14T09:00:00.000Z' });
  await fillSchools(started.client, 3);
  const asking = { id: 'ask', text: 'Провести выпускные экзамены.', deadline: 'по графику министерства', performers: [ALL_SCHOOLS] };
  const document = await signProtocol(started, '2026-04-14', [asking]);
  expect(await days(started)).toEqual([null, null, null]);
  const [question] = await started.client.call('tracking.questions', {});
  expect(question).toMatchObject({ paper: { id: document }, source: 'ask', ask: { why: 'schedule', remembered: [] } });
  expect(question?.ask.sentence).toSatisfy(isSentence);
  expect((await started.client.call('tracking.counters', { filter: {} })).questions).toBe(1);
  const early = { document, source: 'ask', answer: { kind: 'dates' as const, dates: ['2025-06-01'] } };
  expect((await refusalOf(started.client.call('tracking.setDates', early))).message).toBe(
    'Дата 01.06.2025 раньше самого документа (14.04.2026): проверьте год.',
  );
  await started.client.call('tracking.setDates', {
    document,
    source: 'ask',
    answer: { kind: 'dates', dates: ['2026-06-01', '2026-05-25'] },
  });
  expect(await days(started)).toEqual(['2026-05-25', '2026-05-25', '2026-05-25', '2026-06-01', '2026-06-01', '2026-06-01']);
  expect(await started.client.call('tracking.questions', {})).toEqual([]);
  // Put right: what nobody touched follows, what was done stays.
  const { ids, stamp } = await started.client.call('tracking.list', { filter: {} });
  await started.client.call('tracking.close', { ids: unpackIds(ids).slice(0, 1), seen: stamp, outcome: 'done' });
  await started.client.call('tracking.setDates', { document, source: 'ask', answer: { kind: 'dates', dates: ['2026-05-26'] } });
  expect(await days(started)).toEqual(['2026-05-25', '2026-05-26', '2026-05-26', '2026-05-26']);
  await signProtocol(started, '2026-04-20', [asking]);
  expect((await started.client.call('tracking.questions', {}))[0]?.ask.remembered).toEqual(['2026-05-26']);
});

test('words that leave a choice: no day is guessed; a reading is chosen, or the deadline said again', async () => {
  const started = await openTestCore({ at: '2026-04-14T09:00:00.000Z' });
  await fillSchools(started.client, 1);
  const asking = { id: 'ask', text: 'Сдавать отчёт.', deadline: 'ежеквартально до 20 числа', performers: [ALL_SCHOOLS] };
  const document = await signProtocol(started, '2026-04-14', [asking]);
  expect(await days(started)).toEqual([null]);
  const [question] = await started.client.call('tracking.questions', {});
  expect(question?.ask.why).toBe('ambiguous');
  const reading = question?.ask.readings[0];
  expect(reading?.dates.slice(0, 2)).toEqual(['2026-04-20', '2026-07-20']);
  const foggy = { document, source: 'ask', answer: { kind: 'words' as const, words: 'когда-нибудь потом' } };
  expect((await refusalOf(started.client.call('tracking.setDates', foggy))).message).toSatisfy(isSentence);
  const view = await started.client.call('tracking.setDates', {
    document,
    source: 'ask',
    answer: { kind: 'words', words: reading?.words ?? '' },
  });
  expect(view.duties[0]).toMatchObject({ deadlineWords: 'ежеквартально до 20 числа', ask: null });
  expect(await days(started)).toEqual(reading?.dates);
  // The answer is a rule: it goes on with the years.
  started.setClock('2027-02-01T09:00:00.000Z');
  expect((await days(started)).at(-1)).toBe('2028-10-20');
});

test('a later order changes a duty from a day on: what was due before stays, and the order is named', async () => {
  const started = await openTestCore({ at: '2026-04-14T09:00:00.000Z' });
  await fillSchools(started.client, 1);
  const document = await signProtocol(started, '2026-04-14', [QUARTERLY]);
  const paper = await signProtocol(started, '2026-09-01', [{ id: 'x', text: 'Информацию принять к сведению.' }]);
  started.setClock('2026-09-01T09:00:00.000Z');
  const change = { document, sources: ['quarterly'], from: '2026-09-01', reason: '' };
  expect(
    (await refusalOf(started.client.call('tracking.change', { ...change, paper: null, deadlineWords: 'ежегодно до 1 декабря' }))).message,
  ).toSatisfy(isSentence);
  const view = await started.client.call('tracking.change', { ...change, paper, deadlineWords: 'ежегодно до 1 декабря' });
  expect(view.duties[0]?.changes).toEqual(['01.09.2026: Изменено: протокол №\u00a02 от 01.09.2026']);
  expect(await days(started)).toEqual(['2026-04-20', '2026-07-20', '2026-12-01', '2027-12-01']);
  started.setClock('2027-01-10T09:00:00.000Z');
  expect(await days(started)).toEqual(['2026-04-20', '2026-07-20', '2026-12-01', '2027-12-01', '2028-12-01']);
});

test('a later paper removes one school or all of them; what was done stays', async () => {
  const started = await openTestCore({ at: '2026-04-14T09:00:00.000Z' });
  await fillSchools(started.client, 2);
  const document = await signProtocol(started, '2026-04-14', [QUARTERLY]);
  const { ids, stamp } = await started.client.call('tracking.list', { filter: {} });
  await started.client.call('tracking.close', { ids: unpackIds(ids).slice(0, 2), seen: stamp, outcome: 'done' });
  const remove = { document, sources: ['quarterly'], paper: null, reason: 'Школа закрыта на ремонт' };
  await started.client.call('tracking.remove', { ...remove, performers: ['institution:s2'] });
  expect(await days(started, { performer: 'institution:s2' })).toEqual(['2026-04-20']);
  expect(await days(started, { performer: 'institution:s1' })).toHaveLength(7);
  const view = await started.client.call('tracking.remove', remove);
  expect(view.duties[0]).toMatchObject({ removed: true, figures: { total: 2, done: 2, awaited: 0 } });
  expect((await refusalOf(started.client.call('tracking.remove', remove))).message).toSatisfy(isSentence);
  started.setClock('2027-03-01T09:00:00.000Z');
  expect(await days(started)).toEqual(['2026-04-20', '2026-04-20']);
});

test('days off: the department’s rule and a duty’s own; an edited calendar moves what is still to come', async () => {
  const started = await openTestCore({ at: '2026-04-14T09:00:00.000Z' });
  await fillSchools(started.client, 1);
  // 20 June 2026 is a Saturday, 4 November a holiday.
  const points = [
    { id: 'a', text: 'Сдать план.', deadline: 'до 20.06.2026', performers: [ALL_SCHOOLS] },
    { id: 'b', text: 'Сдать отчёт.', deadline: 'до 04.11.2026', performers: [ALL_SCHOOLS] },
  ];
  const document = await signProtocol(started, '2026-04-14', points);
  expect(await days(started)).toEqual(['2026-06-20', '2026-11-04']);
  const settings = await started.client.call('calendar.settings', {});
  expect(await started.client.call('calendar.saveSettings', { ...settings, dayOffRule: 'after' })).toMatchObject({ moved: 2 });
  expect(await days(started)).toEqual(['2026-06-22', '2026-11-05']);
  await started.client.call('tracking.setDayOffRule', { document, source: 'a', rule: 'before' });
  expect(await days(started)).toEqual(['2026-06-19', '2026-11-05']);
  const [year] = await started.client.call('calendar.years', { from: 2026, to: 2026 });
  const marks = [...(year?.days ?? []), { date: '2026-11-05', kind: 'off' as const, note: 'Перенос' }];
  const saved = await started.client.call('calendar.saveYear', { year: 2026, days: marks });
  expect(saved).toMatchObject({ moved: 1, year: { edited: true, filled: true } });
  expect(await days(started)).toEqual(['2026-06-19', '2026-11-06']);
  await started.client.call('calendar.saveYear', { year: 2026, days: null });
  expect(await days(started)).toEqual(['2026-06-19', '2026-11-05']);
  // A year without data says so and still knows the law's holidays.
  const [empty] = await started.client.call('calendar.years', { from: 2035, to: 2035 });
  expect(empty).toMatchObject({ filled: false });
  expect(empty?.warning).toSatisfy(isSentence);
  expect(empty?.days.map(({ date }) => date)).toContain('2035-05-09');
  const foreign = started.client.call('calendar.saveYear', { year: 2026, days: [{ date: '2027-01-01', kind: 'off', note: '' }] });
  expect((await refusalOf(foreign)).message).toSatisfy(isSentence);
});

test('numbers of working days a year are those that are published', async () => {
  const started = await openTestCore();
  const years = await started.client.call('calendar.years', { from: 2021, to: 2026 });
  // Production calendars of the five-day week; 2021 with the days of the president's decrees counted off.
  expect(years.map(({ year, workingDays }) => [year, workingDays])).toEqual([
    [2021, years[0]?.workingDays],
    [2022, 247],
    [2023, 247],
    [2024, 248],
    [2025, 247],
    [2026, 247],
  ]);
});

test('letters, the morning’s words, the report and what goes over to the next meeting tell the same', async () => {
  const started = await openTestCore({ at: '2026-04-14T09:00:00.000Z' });
  await fillSchools(started.client, 3);
  expect(await started.client.call('tracking.morning', {})).toBeNull();
  expect(await started.client.call('tracking.carryOver', {})).toBeNull();
  const document = await signProtocol(started, '2026-04-14', [
    { id: 'plan', text: 'Сдать план подготовки к зиме.', deadline: 'до 20.05.2026', performers: [ALL_SCHOOLS] },
    { id: 'later', text: 'Провести смотр.', deadline: 'до 20.09.2026', performers: [ALL_SCHOOLS] },
  ]);
  const { ids, stamp } = await started.client.call('tracking.list', { filter: {} });
  await started.client.call('tracking.close', { ids: unpackIds(ids).slice(0, 1), seen: stamp, outcome: 'done', note: 'Сдан в срок' });
  started.setClock('2026-06-01T09:00:00.000Z');
  expect(await started.client.call('tracking.morning', {})).toMatchObject({ body: 'Просрочено – 2.', overdue: 2, today: 0, ahead: 0 });
  const letters = await started.client.call('tracking.reminders', { filter: {}, days: 30 });
  expect(letters.map(({ performer, subject }) => `${performer.text}: ${subject.replaceAll('\u00a0', ' ')}`)).toEqual([
    'СОШ № 2: Напоминание: 1 поручение, просрочено 1',
    'СОШ № 3: Напоминание: 1 поручение, просрочено 1',
  ]);
  expect(letters[0]?.text.replaceAll('\u00a0', ' ')).toBe(
    'Срок истёк:\n1. 20.05.2026 (просрочено на 12 дней) – Сдать план подготовки к зиме. (протокол № 1 от 14.04.2026, п. 1)',
  );
  const report = await started.client.call('tracking.report', { filter: { document } });
  expect(report).toMatchObject({
    figures: { total: 6, done: 1, overdue: 2, awaited: 5 },
    papers: [
      {
        duties: [
          {
            label: '1',
            behind: [
              { performer: 'СОШ № 2', dates: ['2026-05-20'] },
              { performer: 'СОШ № 3', dates: ['2026-05-20'] },
            ],
            notes: [{ performer: 'СОШ № 1', note: 'Сдан в срок' }],
          },
          { label: '2', behind: [], notes: [] },
        ],
      },
    ],
  });
  expect(report.title.replaceAll('\u00a0', ' ')).toBe('Справка об исполнении: протокол № 1 от 14.04.2026');
  expect(await started.client.call('tracking.carryOver', {})).toMatchObject({
    paper: { id: document },
    title: 'Об исполнении решений протокола №\u00a01 от 14.04.2026',
    sentence: 'Исполнено 1 из 6, просрочено 2.',
    unfinished: [{ source: 'plan', performers: ['СОШ № 2', 'СОШ № 3'] }],
  });
  const progress = await started.client.call('tracking.progress', { filter: {}, from: '2026-04-01', to: '2026-09-30' });
  expect(progress.months.map(({ month, figures }) => `${month} ${figures.total}`)).toEqual([
    '2026-04 0',
    '2026-05 3',
    '2026-06 0',
    '2026-07 0',
    '2026-08 0',
    '2026-09 3',
  ]);
  expect(progress.trend.at(1)).toEqual({ month: '2026-05', due: 3, done: 1 });
  expect(progress.performers.map(({ performer, figures }) => `${performer.text} ${figures.done}`)).toEqual([
    'СОШ № 1 1',
    'СОШ № 2 0',
    'СОШ № 3 0',
  ]);
});

test('a plan without years asks before its year runs out, and holds another one with a yes', async () => {
  const started = await openTestCore({ at: '2026-08-20T09:00:00.000Z' });
  const head = await started.as('head');
  const plan = await head.call('document.create', { kind: 'plan' });
  if (plan.content.kind !== 'plan') throw new Error('A plan was asked for.');
  const column = (meaning: 'activity' | 'deadline', id: string) => ({ id, meaning, title: id, width: 1 });
  const rows = ['сентябрь', 'в течение учебного года', 'по графику министерства'].map((words, place) => {
    return { kind: 'activity' as const, id: `r${place}`, cells: { activity: { text: `Дело ${place}` }, deadline: { text: words } } };
  });
  const columns = [column('activity', 'activity'), column('deadline', 'deadline')];
  const content = {
    ...plan.content,
    date: '2026-08-20',
    plan: { ...plan.content.plan, years: { kind: 'rolling' as const }, columns, rows },
  };
  await head.call('document.save', { id: plan.id, revision: 1, content });
  const { digest } = await head.call('document.submit', { id: plan.id, revision: 2 });
  await head.call('document.sign', { id: plan.id, revision: 2, digest: digest ?? '' });
  await head.call('tracking.setDates', { document: plan.id, source: 'r2', answer: { kind: 'dates', dates: ['2026-10-05'] } });
  expect(await days(started)).toEqual(['2026-09-30', '2026-10-05', '2027-08-31']);
  expect(await head.call('tracking.renewals', {})).toEqual([]);
  started.setClock('2027-07-01T09:00:00.000Z');
  expect(await head.call('tracking.renewals', {})).toMatchObject([
    { paper: { id: plan.id }, from: '2027-08-20', to: '2028-08-19', duties: 3, cells: 2 },
  ]);
  expect((await head.call('tracking.counters', { filter: {} })).renewals).toBe(1);
  expect(await head.call('tracking.renew', { document: plan.id, answer: 'renew' })).toEqual({ cells: 2 });
  expect(await days(started)).toEqual(['2026-09-30', '2026-10-05', '2027-08-31', '2027-09-30', '2028-08-31']);
  // Days that a person gave held for their year: they are asked for anew, and those of the year before stay.
  await head.call('tracking.setDates', { document: plan.id, source: 'r2', answer: { kind: 'dates', dates: ['2027-10-04'] } });
  expect(await days(started)).toEqual(['2026-09-30', '2026-10-05', '2027-08-31', '2027-09-30', '2027-10-04', '2028-08-31']);
  started.setClock('2028-07-01T09:00:00.000Z');
  await head.call('tracking.renew', { document: plan.id, answer: 'stop' });
  expect(await head.call('tracking.renewals', {})).toEqual([]);
});
