import { expect, test } from 'vitest';
import { createWorkCalendar } from '../../../src-shared/deadline/workCalendar.ts';
import { deadlineOf, isRecurring, nominalDays } from '../../../src-shared/tracking/deadlineOf.ts';
import { dutyDays } from '../../../src-shared/tracking/dutyDays.ts';
import { DEFAULT_TRACKING_SETTINGS } from '../../../src-shared/tracking/trackingSettings.ts';

const COUNTING = { settings: DEFAULT_TRACKING_SETTINGS, calendar: createWorkCalendar({ days: [], years: [], presidential: true }) };

interface Words {
  readonly deadline?: string;
  readonly text?: string;
  readonly inherited?: string;
  readonly above?: readonly string[];
}

function read({ deadline, text, inherited, above }: Words) {
  return deadlineOf({ deadline: deadline ?? null, text: text ?? '', inherited: inherited ?? null, above: above ?? [] });
}

/** Written down by hand: a paper of 14 April 2023, counted to the end of 2024. */
const TABLE: readonly (readonly [Words, ask: string | null, days: readonly string[]])[] = [
  [{ deadline: 'до 10.05.2023' }, null, ['2023-05-10']],
  [{ deadline: 'постоянно' }, null, []],
  [{ deadline: 'по мере необходимости' }, null, []],
  [
    { deadline: 'ежеквартально до 20 числа', text: 'Представлять мониторинг ежеквартально до 20 числа месяца, следующего за отчётным.' },
    null,
    ['2023-04-20', '2023-07-20', '2023-10-20', '2024-01-20', '2024-04-20', '2024-07-20', '2024-10-20'],
  ],
  [{ deadline: 'ежегодно до 1 сентября' }, null, ['2023-09-01', '2024-09-01']],
  [{ text: 'Провести смотр в сентябре 2023 г.' }, null, ['2023-09-30']],
  [{ inherited: 'до 01.09.2023', text: 'Провести смотр.' }, null, ['2023-09-01']],
  [{ deadline: 'до 01.06.2023', inherited: 'до 01.09.2023' }, null, ['2023-06-01']],
  [{ above: ['Руководителям ОО в срок до 01.09.2023:'], text: 'подготовить списки' }, null, ['2023-09-01']],
  [{ text: 'Подготовить списки' }, null, []],
  [{ deadline: 'по графику Минпросвещения России' }, 'schedule', []],
  [{ deadline: 'как решит руководство' }, 'unread', []],
  [{ deadline: '31.02.2024' }, 'unread', []],
  // A date before the paper is a cell all the same: nothing is lost.
  [{ deadline: 'до 01.03.2023' }, null, ['2023-03-01']],
  [{ deadline: 'в январе 2022 года' }, null, ['2022-01-31']],
  // Daily is watched over, not counted.
  [{ deadline: 'ежедневно' }, null, []],
];

test.each(TABLE)('%j: asks %s, falls due %j', (words, ask, days) => {
  const found = read(words);
  expect(found.ask).toBe(ask);
  expect(found.deadline === null ? [] : nominalDays(found.deadline, '2023-04-14', '2024-12-31', COUNTING)).toEqual(days);
});

test('29 February of every year falls due on a day that each year has', () => {
  const { deadline } = read({ deadline: 'ежегодно до 29 февраля' });
  expect(deadline && isRecurring(deadline)).toBe(true);
  const days = deadline === null ? [] : nominalDays(deadline, '2023-04-14', '2026-12-31', COUNTING);
  expect(days).toEqual(['2024-02-29', '2025-02-28', '2026-02-28']);
});

test('a plan without years holds each year anew, from the day of its paper', () => {
  const month = read({ deadline: 'сентябрь' }).deadline;
  const span = { starts: '2021-08-20', horizon: '2023-08-19', goesOn: 'asks' } as const;
  expect(month && dutyDays(month, span, COUNTING)).toEqual(['2021-09-30', '2022-09-30']);
  const year = read({ deadline: 'в течение учебного года' }).deadline;
  expect(year && dutyDays(year, span, COUNTING)).toEqual(['2022-08-31', '2023-08-31']);
  const august = read({ deadline: 'ежегодно, август' }).deadline;
  expect(august && dutyDays(august, span, COUNTING)).toEqual(['2021-08-31', '2022-08-31']);
});
