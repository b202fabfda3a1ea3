import { Refusal } from '../../../src-shared/api/errors.ts';
import type { TrackingRow } from '../../../src-shared/api/trackingRow.ts';
import { addDays, daysBetween } from '../../../src-shared/base/dayArithmetic.ts';
import type { PlainDate } from '../../../src-shared/base/plainDate.ts';
import { formatDate } from '../../../src-shared/russian/dateWords.ts';
import { countWord } from '../../../src-shared/russian/plural.ts';
import { compareNames } from '../../../src-shared/tracking/register.ts';
import type { Reader } from '../../db/handles.ts';
import { findDocument } from '../../db/repositories/documents.ts';
import { countAwaited, figuresByDuty, firstIds } from '../../db/repositories/executionCounts.ts';
import type { Narrowing } from '../../db/repositories/executionFilter.ts';
import { listDuties } from '../../db/repositories/duties.ts';
import { findLastProtocol } from '../../db/repositories/lastProtocol.ts';
import { findRows } from '../../db/repositories/trackingRows.ts';
import { readTrackingSettings } from '../../db/repositories/workCalendar.ts';
import type { ReadHandler } from '../handler.ts';
import { paperName } from '../documents/paperName.ts';
import { sumFigures } from './figures.ts';
import { narrowingOf } from './narrowing.ts';
import { paperRef } from './paperDuties.ts';

/** All rows of a filter, in blocks as lists read them. */
export async function allRows(reader: Reader, narrowing: Narrowing, most: number): Promise<TrackingRow[]> {
  const ids = await firstIds(reader, narrowing, most + 1);
  if (ids.length > most) {
    throw new Refusal('refused', `Найдено больше ${countWord(most, 'поручения', 'поручений', 'поручений')}: сузьте отбор или период.`);
  }
  const rows: TrackingRow[] = [];
  for (let start = 0; start < ids.length; start += 500)
    rows.push(...(await findRows(reader, ids.slice(start, start + 500), narrowing.today)));
  return rows;
}

const MOST_REMINDED = 20_000;

const reminders: ReadHandler<'tracking.reminders'> = async ({ reader, today }, { filter, days }) => {
  const until = addDays(today, days);
  const to = filter.to !== undefined && filter.to < until ? filter.to : until;
  const narrowing = await narrowingOf(reader, { ...filter, standing: filter.standing ?? 'awaited', to }, today);
  const byPerformer = Map.groupBy(await allRows(reader, narrowing, MOST_REMINDED), ({ performer }) => performer.key);
  return [...byPerformer.values()]
    .flatMap((rows) => {
      const performer = rows[0]?.performer;
      return performer === undefined ? [] : [{ performer, subject: subjectOf(rows, today), text: letter(rows, today), cells: rows.length }];
    })
    .toSorted((a, b) => compareNames(a.performer.text, b.performer.text));
};

function subjectOf(rows: readonly TrackingRow[], today: PlainDate): string {
  const overdue = rows.filter(({ due }) => due !== null && due < today).length;
  const all = countWord(rows.length, 'поручение', 'поручения', 'поручений');
  return overdue === 0 ? `Напоминание: ${all}` : `Напоминание: ${all}, просрочено ${overdue}`;
}

/** Plain text for the mail: what is overdue first, then what falls due, each with its paper. */
function letter(rows: readonly TrackingRow[], today: PlainDate): string {
  const overdue = rows.filter(({ due }) => due !== null && due < today);
  const ahead = rows.filter(({ due }) => due !== null && due >= today);
  return [part('Срок истёк:', overdue, today), part('Срок наступает:', ahead, today)].filter((words) => words !== '').join('\n\n');
}

function part(title: string, rows: readonly TrackingRow[], today: PlainDate): string {
  if (rows.length === 0) return '';
  return [title, ...rows.map((row, place) => `${place + 1}. ${line(row, today)}`)].join('\n');
}

function line({ due, text, label, paper }: TrackingRow, today: PlainDate): string {
  const day = due === null ? 'без срока' : formatDate(due, 'numeric');
  const late = due !== null && due < today ? ` (просрочено на ${countWord(daysBetween(due, today), 'день', 'дня', 'дней')})` : '';
  const point = label === '' ? '' : `, п.\u00a0${label}`;
  return `${day}${late} – ${firstWords(text)} (${paperName(paper)}${point})`;
}

/** A long point by its beginning; the paper has the rest. */
function firstWords(text: string): string {
  const words = text.replaceAll(/\s+/g, ' ').trim();
  return words.length <= 300 ? words : `${words.slice(0, 300).replace(/\s+\S*$/u, '')}…`;
}

const morning: ReadHandler<'tracking.morning'> = async ({ reader, today }) => {
  const { remindDays } = await readTrackingSettings(reader);
  const counts = await countAwaited(reader, { filter: {}, today });
  const until = await countAwaited(reader, { filter: { from: addDays(today, 1), to: addDays(today, remindDays) }, today });
  const ahead = remindDays === 0 ? 0 : until.soon + until.planned;
  if (counts.overdue + counts.today + ahead === 0) return null;
  const parts = [
    counts.today > 0 ? `сегодня – ${counts.today}` : '',
    ahead > 0 ? `за ${countWord(remindDays, 'день', 'дня', 'дней')} – ${ahead}` : '',
    counts.overdue > 0 ? `просрочено – ${counts.overdue}` : '',
  ].filter((words) => words !== '');
  const words = parts.join(', ');
  return {
    title: 'Сроки поручений',
    body: `${words.charAt(0).toUpperCase()}${words.slice(1)}.`,
    overdue: counts.overdue,
    today: counts.today,
    ahead,
  };
};

const carryOver: ReadHandler<'tracking.carryOver'> = async ({ reader, today }, { protocol }) => {
  const id = protocol ?? (await findLastProtocol(reader));
  const document = id === null ? null : await findDocument(reader, id);
  if (document === null || document.kind !== 'protocol' || document.state !== 'signed') return null;
  const narrowing = { filter: { document: document.id }, today };
  const figures = new Map((await figuresByDuty(reader, narrowing)).map((one) => [one.dutyId, one.figures]));
  const behind = Map.groupBy(
    (await allRows(reader, { ...narrowing, filter: { ...narrowing.filter, to: today } }, MOST_REMINDED)).filter(isUnfinished),
    ({ source }) => source.id,
  );
  const duties = await listDuties(reader, document.id);
  const unfinished = duties.flatMap((duty) => {
    const own = figures.get(duty.id);
    const late = behind.get(duty.source.id) ?? [];
    if (duty.removed || own === undefined || (late.length === 0 && own.undated === 0)) return [];
    const { label, text, deadlineWords } = duty;
    const performers = [...new Set(late.map(({ performer }) => performer.text))].toSorted(compareNames);
    return [{ source: duty.source.id, label, text, deadlineWords, figures: own, performers }];
  });
  const all = sumFigures([...figures.values()]);
  const due = await countAwaited(reader, { filter: { document: document.id, to: today }, today });
  const late = due.overdue > 0 ? `, просрочено ${due.overdue}` : '';
  return {
    paper: paperRef(document),
    title: `Об исполнении решений ${genitive(document)}`,
    sentence: `Исполнено ${all.done} из ${all.total - all.notApplicable}${late}.`,
    figures: all,
    unfinished,
  };
};

/** What had to be done by today and is not. */
function isUnfinished({ outcome }: TrackingRow): boolean {
  return outcome === 'open' || outcome === 'partly' || outcome === 'notDone';
}

/** «протокола № 4 от 14.04.2026» */
function genitive(document: Parameters<typeof paperName>[0]): string {
  return paperName(document).replace(/^протокол/u, 'протокола');
}

export const letterHandlers = {
  'tracking.reminders': reminders,
  'tracking.morning': morning,
  'tracking.carryOver': carryOver,
} as const;
