import { Refusal } from '../../../src-shared/api/errors.ts';
import type { PlainDate } from '../../../src-shared/base/plainDate.ts';
import { foldForSearch } from '../../../src-shared/russian/fold.ts';
import { formatDate } from '../../../src-shared/russian/dateWords.ts';
import { isRecurring, readDeadline } from '../../../src-shared/tracking/deadlineOf.ts';
import { horizonOf } from '../../../src-shared/tracking/dutyDays.ts';
import { listAssignmentsOfDuty, removeAssignments } from '../../db/repositories/assignments.ts';
import type { StoredDocument } from '../../db/repositories/documents.ts';
import { appendDutyChange, findDuty, listAskingDuties, updateDuty, type StoredDuty } from '../../db/repositories/duties.ts';
import { appendEvents } from '../../db/repositories/executionHistory.ts';
import { listExecutionsOfDuty, updateExecutions, type StoredExecution } from '../../db/repositories/executions.ts';
import { findPapers } from '../../db/repositories/trackingRows.ts';
import { nextStamp, writeKnownDates } from '../../db/repositories/workCalendar.ts';
import type { Inside } from '../context.ts';
import { writing, type ReadHandler } from '../handler.ts';
import { loadDocument } from '../documents/loadDocument.ts';
import { paperName } from '../documents/paperName.ts';
import { isAwaited } from '../../../src-shared/tracking/standing.ts';
import { fillCells } from './fillCells.ts';
import { dutySearchKey, FOR_EVER } from './keepDuties.ts';
import { loadCounting } from './loadPlanning.ts';
import { askView, ofDocument, paperDuties } from './paperDuties.ts';

/** More questions than anybody answers at a sitting. */
const MOST_QUESTIONS = 500;

const questions: ReadHandler<'tracking.questions'> = async ({ reader }) => {
  const duties = await listAskingDuties(reader, MOST_QUESTIONS);
  const papers = await findPapers(reader, [...new Set(duties.map(({ documentId }) => documentId))]);
  const found = [];
  const counting = await loadCounting(reader);
  for (const duty of duties) {
    const paper = papers.get(duty.documentId);
    if (paper === undefined || duty.ask === null) continue;
    const { source, label, text, deadlineWords } = duty;
    found.push({ paper, source: source.id, label, text, deadlineWords, ask: await askView(reader, duty.ask, duty, counting) });
  }
  return found.toSorted((a, b) => (b.paper.date ?? '').localeCompare(a.paper.date ?? ''));
};

const setDates = writing<'tracking.setDates'>(async (inside, { document: id, source, answer }) => {
  const document = await loadDocument(inside.writer, id);
  const duty = await loadDuty(inside, id, source);
  switch (answer.kind) {
    case 'dates': {
      refuseEarly(answer.dates, document);
      // A plan that holds another year asks for its days anew: those of the year before stay.
      const before = duty.ask !== null && duty.answer?.kind === 'dates' ? duty.answer.dates : [];
      const dates = [...new Set([...before, ...answer.dates])].toSorted();
      await writeKnownDates(inside.writer, foldForSearch(duty.deadlineWords), answer.dates, inside.now);
      await refill(inside, { ...duty, ask: null, answer: { kind: 'dates', dates } }, `Назначены даты: ${dates.map(numeric).join(', ')}`);
      break;
    }
    case 'words': {
      const read = readDeadline(answer.words);
      if (read.deadline === null || read.ask !== null) {
        throw new Refusal('refused', `Слова «${answer.words}» не понятны как срок: напишите, например, «ежегодно до 1 сентября».`);
      }
      const reread: StoredDuty = { ...duty, ask: null, answer, deadline: read.deadline };
      await refill(inside, withHorizon(reread, inside.today), `Срок понят как «${answer.words}»`);
      break;
    }
    case 'none':
      await refill(inside, { ...duty, ask: null, answer }, 'Оставлено без даты');
  }
  inside.note({ what: `Уточнён срок (${where(duty)}, ${paperName(document)})`, documentId: id });
  return await paperDuties(inside.writer, id, inside.today);
});

const setDayOffRule = writing<'tracking.setDayOffRule'>(async (inside, { document: id, source, rule }) => {
  const document = await loadDocument(inside.writer, id);
  const duty = await loadDuty(inside, id, source);
  await refill(inside, { ...duty, dayOffRule: rule }, rule === null ? 'Выходные – как у всех' : DAY_OFF_WORDS[rule]);
  inside.note({ what: `Изменено правило выходных (${where(duty)}, ${paperName(document)})`, documentId: id });
  return await paperDuties(inside.writer, id, inside.today);
});

const DAY_OFF_WORDS = {
  asWritten: 'Срок на выходном остаётся как написан',
  before: 'Срок с выходного переходит на рабочий день до него',
  after: 'Срок с выходного переходит на рабочий день после него',
} as const;

const change = writing<'tracking.change'>(async (inside, input) => {
  const document = await loadDocument(inside.writer, input.document);
  const why = await reasonOf(inside, 'Изменено', input);
  if (input.text === undefined && input.deadlineWords === undefined) {
    throw new Refusal('refused', 'Не указано, что меняется: впишите новый текст или новый срок.');
  }
  for (const source of input.sources) {
    const duty = await loadDuty(inside, input.document, source);
    const text = input.text ?? duty.text;
    const searchKey = dutySearchKey(document, duty.label, [text, duty.above, ...duty.named]);
    const reworded = { ...duty, text, searchKey };
    if (input.deadlineWords === undefined) {
      await updateDuty(inside.writer, reworded);
      await tellChange(inside, duty, why, input.paper);
    } else await changeDeadline(inside, reworded, { ...input, deadlineWords: input.deadlineWords }, why);
  }
  inside.note({ what: `${why} (${paperName(document)})`, documentId: document.id });
  inside.tell({ kind: 'trackingChanged', stamp: await nextStamp(inside.writer, inside.now) });
  return await paperDuties(inside.writer, document.id, inside.today);
});

async function changeDeadline(
  inside: Inside,
  duty: StoredDuty,
  { from, deadlineWords, paper }: { readonly from: PlainDate; readonly deadlineWords: string; readonly paper: string | null },
  why: string,
): Promise<void> {
  const { deadline, ask } = deadlineWords === '' ? { deadline: null, ask: null } : readDeadline(deadlineWords);
  await keepEarlier(inside, duty, from, why);
  const changed = { ...duty, deadlineWords, deadline, ask, answer: null, starts: from };
  await refill(inside, withHorizon(changed, inside.today), why, paper);
}

/** What fell due before the change stays due by the old words. */
async function keepEarlier(inside: Inside, duty: StoredDuty, from: PlainDate, why: string): Promise<void> {
  const cells = await listExecutionsOfDuty(inside.writer, duty.documentId, duty.id);
  const earlier = cells.filter((cell) => cell.at === null && cell.due !== null && cell.due < from);
  await touch(inside, earlier, {}, `${why}; этот срок остался прежним`);
}

const remove = writing<'tracking.remove'>(async (inside, input) => {
  const document = await loadDocument(inside.writer, input.document);
  const why = await reasonOf(inside, 'Снято с контроля', input);
  for (const source of input.sources) {
    const duty = await loadDuty(inside, input.document, source);
    const assignments = (await listAssignmentsOfDuty(inside.writer, duty.id)).filter(({ removed }) => !removed);
    const leaving = assignments.filter(({ performer }) => input.performers?.includes(performer.key) ?? true);
    const ids = new Set(leaving.map(({ id }) => id));
    await removeAssignments(inside.writer, [...ids]);
    if (leaving.length === assignments.length) await updateDuty(inside.writer, { ...duty, removed: true });
    const cells = await listExecutionsOfDuty(inside.writer, duty.documentId, duty.id);
    const awaited = cells.filter((cell) => ids.has(cell.assignmentId) && isAwaited(cell.outcome));
    await touch(inside, awaited, { outcome: 'removed' }, why);
    const whom = leaving.length === assignments.length ? '' : `: ${leaving.map(({ performer }) => performer.text).join(', ')}`;
    await tellChange(inside, duty, `${why}${whom}`, input.paper);
  }
  inside.note({ what: `${why} (${paperName(document)})`, documentId: document.id });
  inside.tell({ kind: 'trackingChanged', stamp: await nextStamp(inside.writer, inside.now) });
  return await paperDuties(inside.writer, document.id, inside.today);
});

/** Writes a duty and brings its cells in line with it. */
async function refill(inside: Inside, duty: StoredDuty, what: string, paperId: string | null = null): Promise<void> {
  await updateDuty(inside.writer, duty);
  await tellChange(inside, duty, what, paperId);
  const stamp = await nextStamp(inside.writer, inside.now);
  const filling = { counting: await loadCounting(inside.writer), today: inside.today, stamp };
  await fillCells(inside.writer, duty, await listAssignmentsOfDuty(inside.writer, duty.id), filling);
  inside.tell({ kind: 'trackingChanged', stamp });
}

async function touch(
  inside: Inside,
  cells: readonly StoredExecution[],
  changed: { readonly outcome?: 'removed' },
  what: string,
): Promise<void> {
  const by = inside.actor?.name ?? '';
  const ids = cells.map(({ id }) => id);
  const version = await nextStamp(inside.writer, inside.now);
  await updateExecutions(inside.writer, ids, { ...changed, by, at: inside.now, version });
  await appendEvents(
    inside.writer,
    ids.map((executionId) => ({ executionId, at: inside.now, by, what })),
  );
}

async function tellChange(inside: Inside, duty: StoredDuty, what: string, paperId: string | null): Promise<void> {
  await appendDutyChange(inside.writer, { dutyId: duty.id, at: inside.now, by: inside.actor?.name ?? '', paperId, what });
}

async function loadDuty(inside: Inside, documentId: string, source: string): Promise<StoredDuty> {
  const duty = await findDuty(inside.writer, documentId, source);
  if (duty === null) throw new Refusal('notFound', 'В этом документе нет такого поручения: обновите окно.');
  if (duty.removed) throw new Refusal('refused', `Поручение (${where(duty)}) уже снято с контроля: менять в нём нечего.`);
  return duty;
}

/** Recurring days are made to the end of next year; what falls due once is made whole. */
function withHorizon(duty: StoredDuty, today: PlainDate): StoredDuty {
  if (duty.renewal !== 'self') return duty;
  const goesOn = duty.deadline !== null && isRecurring(duty.deadline);
  return { ...duty, horizon: goesOn ? horizonOf(today) : FOR_EVER };
}

/** «Снято с контроля: приказ № 5 от 12.03.2026 (школа закрыта)»: a later paper or a reason has to be named. */
async function reasonOf(inside: Inside, deed: string, input: { readonly paper: string | null; readonly reason: string }): Promise<string> {
  if (input.paper === null) {
    if (input.reason === '') throw new Refusal('refused', 'Не указано основание: назовите документ или впишите причину.');
    return `${deed}: ${input.reason}`;
  }
  const paper = await loadDocument(inside.writer, input.paper);
  if (paper.state !== 'signed') {
    throw new Refusal('refused', `Основанием может быть только подписанный документ, а ${paperName(paper)} не подписан: выберите другой.`);
  }
  return `${deed}: ${paperName(paper)}${input.reason === '' ? '' : ` (${input.reason})`}`;
}

function refuseEarly(dates: readonly PlainDate[], document: StoredDocument): void {
  const early = dates.find((date) => document.date !== null && date < document.date);
  if (early === undefined || document.date === null) return;
  throw new Refusal('refused', `Дата ${numeric(early)} раньше самого документа (${numeric(document.date)}): проверьте год.`);
}

function where(duty: Pick<StoredDuty, 'label'>): string {
  return duty.label === '' ? 'строка без номера' : `п.\u00a0${duty.label}`;
}

function numeric(date: PlainDate): string {
  return formatDate(date, 'numeric');
}

export const dutyHandlers = {
  'tracking.ofDocument': ofDocument,
  'tracking.questions': questions,
  'tracking.setDates': setDates,
  'tracking.setDayOffRule': setDayOffRule,
  'tracking.change': change,
  'tracking.remove': remove,
} as const;
