import type { Ask, DutyView, PaperDuties } from '../../../src-shared/api/dutyView.ts';
import { controllerOf } from '../../../src-shared/tracking/controllerOf.ts';
import { nominalDays, readingsOf, understoodWords, type AskWhy, type DayCounting } from '../../../src-shared/tracking/deadlineOf.ts';
import { horizonOf } from '../../../src-shared/tracking/dutyDays.ts';
import { planDuties, type PlannedDuty } from '../../../src-shared/tracking/planDuties.ts';
import { isOngoing } from '../../../src-shared/tracking/ongoing.ts';
import type { Register } from '../../../src-shared/tracking/register.ts';
import { sumWords, type PerformersWord } from '../../../src-shared/tracking/sumWords.ts';
import { foldForSearch } from '../../../src-shared/russian/fold.ts';
import { formatDate } from '../../../src-shared/russian/dateWords.ts';
import type { PlainDate } from '../../../src-shared/base/plainDate.ts';
import type { Reader } from '../../db/handles.ts';
import { listAssignments, type SeenAssignment } from '../../db/repositories/assignments.ts';
import { listLists } from '../../db/repositories/audienceLists.ts';
import type { StoredDocument } from '../../db/repositories/documents.ts';
import { listDuties, listDutyChanges, listResponsible, type StoredDuty } from '../../db/repositories/duties.ts';
import { figuresByDuty } from '../../db/repositories/executionCounts.ts';
import { readKnownDates } from '../../db/repositories/workCalendar.ts';
import { loadDocument } from '../documents/loadDocument.ts';
import { paperParts } from '../documents/documentView.ts';
import type { ReadHandler } from '../handler.ts';
import { daysOfDuty, dueDay } from './fillCells.ts';
import { NO_FIGURES, sumFigures } from './figures.ts';
import { loadCounting, loadRegister } from './loadPlanning.ts';

export const ofDocument: ReadHandler<'tracking.ofDocument'> = ({ reader, today }, { id }) => paperDuties(reader, id, today);

/** What follows from a paper: of a signed one what is kept, of a draft what signing would make of its latest revision. */
export async function paperDuties(reader: Reader, id: string, today: PlainDate): Promise<PaperDuties> {
  const document = await loadDocument(reader, id);
  const isSigned = document.state === 'signed' || document.state === 'withdrawn';
  return isSigned ? await keptDuties(reader, document, today) : await comingDuties(reader, document, today);
}

async function keptDuties(reader: Reader, document: StoredDocument, today: PlainDate): Promise<PaperDuties> {
  const duties = await listDuties(reader, document.id);
  const ids = duties.map(({ id }) => id);
  const assignments = Map.groupBy(await listAssignments(reader, document.id), ({ dutyId }) => dutyId);
  const responsible = Map.groupBy(await listResponsible(reader, ids), ({ dutyId }) => dutyId);
  const changes = Map.groupBy(await listDutyChanges(reader, ids), ({ dutyId }) => dutyId);
  const figures = new Map(
    (await figuresByDuty(reader, { filter: { document: document.id }, today })).map((one) => [one.dutyId, one.figures]),
  );
  const counting = await loadCounting(reader);
  const register = await loadRegister(reader);
  const views: DutyView[] = [];
  for (const duty of duties) {
    const reporters = assignments.get(duty.id) ?? [];
    views.push({
      ...dutyHead(duty),
      performers: reporters.map(({ performer, gone }) => ({ ...performer, gone })),
      responsible: (responsible.get(duty.id) ?? []).map(({ key, text }) => ({ key, text })),
      ...dutyDaysView(duty, reporters, counting, register),
      ask: duty.ask === null ? null : await askView(reader, duty.ask, duty, counting),
      figures: figures.get(duty.id) ?? NO_FIGURES,
      changes: (changes.get(duty.id) ?? []).map(({ at, what }) => `${formatDate(at.slice(0, 10), 'numeric')}: ${what}`),
      removed: duty.removed,
    });
  }
  const archived = new Set(register.institutions.filter((each) => each.archived).map(({ id }) => id));
  const lists = (await listLists(reader, document.id)).map(({ members, ...list }) => {
    return { ...list, members: members.map((member) => ({ ...member, gone: archived.has(member.id) })) };
  });
  return {
    paper: paperRef(document),
    signed: true,
    duties: views,
    lists,
    figures: sumFigures(views.map((view) => view.figures)),
    doubts: [],
  };
}

function dutyHead(duty: StoredDuty) {
  const { source, label, text, above, controller, deadlineWords, dayOffRule } = duty;
  return { source, label, text, above, named: [...duty.named], alsoNamed: [...duty.alsoNamed], controller, deadlineWords, dayOffRule };
}

function dutyDaysView(duty: StoredDuty, reporters: readonly SeenAssignment[], counting: DayCounting, register: Register) {
  const days = daysOfDuty(duty, counting);
  const active = reporters.filter(({ removed }) => !removed);
  return {
    understood: understoodWords(duty.deadline),
    dates: days.map((day) => dueDay(day, duty, counting)),
    sum: sumWords(
      active.length,
      performersWord(
        active.map(({ performer }) => performer),
        register,
      ),
      duty.deadline,
      days,
      isOngoing({ deadline: duty.deadline, ask: duty.ask, saidNone: duty.answer?.kind === 'none' }),
    ),
  };
}

async function comingDuties(reader: Reader, document: StoredDocument, today: PlainDate): Promise<PaperDuties> {
  const { content, letterhead } = await paperParts(reader, document);
  const counting = await loadCounting(reader);
  const register = await loadRegister(reader);
  const on = document.date ?? content.date ?? today;
  const planned = planDuties(content, letterhead, { register, counting, on, today });
  const controller = controllerOf(content);
  const views: DutyView[] = [];
  for (const plan of planned) {
    views.push({
      ...comingView(plan, counting, register),
      controller,
      ask:
        plan.deadline.ask &&
        (await askView(reader, plan.deadline.ask, { ...plan.deadline, deadlineWords: plan.deadline.words, starts: on }, counting)),
    });
  }
  const lists = new Map(planned.flatMap(({ resolved }) => resolved.lists).map((list) => [`${list.audienceId ?? ''} ${list.named}`, list]));
  return {
    paper: paperRef(document),
    signed: false,
    duties: views,
    lists: [...lists.values()].map((list) => ({ ...list, members: list.members.map((member) => ({ ...member, gone: false })) })),
    figures: sumFigures(views.map(({ figures }) => figures)),
    doubts: planned.flatMap((plan) => doubtsOf(plan, on, counting)),
  };
}

function comingView(
  { duty, resolved, responsible, deadline, days }: PlannedDuty,
  counting: DayCounting,
  register: Register,
): Omit<DutyView, 'controller' | 'ask'> {
  const cells = resolved.reporters.length * Math.max(days.length, 1);
  const ongoing = isOngoing({ ...deadline, saidNone: false });
  return {
    source: duty.source,
    label: duty.label,
    text: duty.text,
    above: duty.above.join('\n'),
    named: [...resolved.named],
    alsoNamed: [...resolved.alsoNamed],
    performers: resolved.reporters.map((reporter) => ({ ...reporter, gone: false })),
    responsible: [...responsible],
    deadlineWords: deadline.words,
    understood: understoodWords(deadline.deadline),
    dates: days.map((day) => dueDay(day, { dayOffRule: null }, counting)),
    dayOffRule: null,
    sum: sumWords(resolved.reporters.length, performersWord(resolved.reporters, register), deadline.deadline, days, ongoing),
    figures: { ...NO_FIGURES, total: cells, awaited: cells, ...(days.length > 0 ? {} : ongoing ? { ongoing: cells } : { undated: cells }) },
    changes: [],
    removed: false,
  };
}

/** What a person should look at before signing; nothing of it is put right by itself. */
function doubtsOf({ duty, resolved, days }: PlannedDuty, on: PlainDate, { calendar, settings }: DayCounting): PaperDuties['doubts'] {
  const where = duty.label === '' ? 'строке без номера' : `пункте ${duty.label}`;
  const sentences: string[] = [];
  const early = days.find((day) => day < on);
  if (early !== undefined) {
    sentences.push(`Срок в ${where} (${formatDate(early, 'numeric')}) раньше даты документа: исправьте срок или дату.`);
  }
  for (const words of resolved.unknown) {
    sentences.push(`Исполнителя «${words}» в ${where} нет в справочнике: поручение будет записано этими словами.`);
  }
  if (duty.performers.length === 0) {
    sentences.push(`В ${where} не назван исполнитель: отчитываться будет ${resolved.reporters[0]?.text ?? 'управление'}.`);
  }
  const unfilled = days.find((day) => settings.dayOffRule !== 'asWritten' && !calendar.isFilledIn(Number(day.slice(0, 4))));
  if (unfilled !== undefined) {
    sentences.push(
      `Переносы выходных ${unfilled.slice(0, 4)} года ещё не внесены, поэтому срок в ${where} может сдвинуться: заполните календарь.`,
    );
  }
  return sentences.map((sentence) => ({ source: duty.source.id, sentence }));
}

const ASK_SENTENCES: Readonly<Record<AskWhy, string>> = {
  schedule: 'Срок определяет чужой график: укажите его даты.',
  event: 'Срок зависит от события: укажите, когда оно наступит.',
  ambiguous: 'Срок можно понять по-разному: выберите, как его читать.',
  noEnd: 'У периода не указан конец: назовите день, к которому отчитаться.',
  unread: 'Срок не понятен: укажите даты или напишите его иначе.',
};

/** A question about days: why, what there is to choose from, and what was answered the last time. */
export async function askView(
  reader: Reader,
  why: AskWhy,
  { deadline, deadlineWords, starts }: Pick<StoredDuty, 'deadline' | 'deadlineWords' | 'starts'>,
  counting: DayCounting,
): Promise<Ask> {
  return {
    why,
    sentence: ASK_SENTENCES[why],
    readings: readingsOf(deadline).map(({ words, value }) => ({
      words,
      dates: [...nominalDays(value, starts, horizonOf(starts), counting)],
    })),
    remembered: [...(await readKnownDates(reader, foldForSearch(deadlineWords)))],
  };
}

/** One word for all who report, where there is one. */
function performersWord(
  performers: readonly { readonly kind: string; readonly id: string | null }[],
  { institutions }: Register,
): PerformersWord {
  if (performers.some(({ kind }) => kind !== 'institution')) return 'performers';
  const kinds = new Set(performers.map(({ id }) => institutions.find((each) => each.id === id)?.kind ?? 'other'));
  if (kinds.size !== 1) return 'institutions';
  if (kinds.has('school')) return 'schools';
  return kinds.has('kindergarten') ? 'kindergartens' : 'institutions';
}

export function paperRef({ id, kind, number, date, title }: StoredDocument): PaperDuties['paper'] {
  return { id, kind, number, date, title };
}
