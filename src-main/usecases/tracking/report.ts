import type { Report } from '../../../src-shared/api/trackingApi.ts';
import type { Figures, TrackingRow } from '../../../src-shared/api/trackingRow.ts';
import { formatDate } from '../../../src-shared/russian/dateWords.ts';
import { STANDING_WORDS } from '../../../src-shared/tracking/standing.ts';
import { compareNames } from '../../../src-shared/tracking/register.ts';
import type { StandingFilter, TrackingFilter } from '../../../src-shared/tracking/trackingFilter.ts';
import type { Reader } from '../../db/handles.ts';
import { findAudience } from '../../db/repositories/audiences.ts';
import { figuresByPerformer } from '../../db/repositories/executionCounts.ts';
import { findPapers, findPerformers } from '../../db/repositories/trackingRows.ts';
import type { ReadHandler } from '../handler.ts';
import { paperName } from '../documents/paperName.ts';
import { addFigures, NO_FIGURES, sumFigures } from './figures.ts';
import { allRows } from './letterHandlers.ts';
import { namedFigures } from './listHandlers.ts';
import { narrowingOf } from './narrowing.ts';

/** Longer than anybody reads; beyond it the report is asked for by parts. */
const MOST_CELLS = 50_000;

/** What was done and what was not, by paper, duty and performer: the data of «Справка об исполнении». */
export const report: ReadHandler<'tracking.report'> = async ({ reader, today }, { filter }) => {
  const narrowing = await narrowingOf(reader, filter, today);
  const rows = await allRows(reader, narrowing, MOST_CELLS);
  const papers = [...Map.groupBy(rows, ({ paper }) => paper.id).values()].flatMap(paperPart).toSorted(byPaper);
  return {
    title: await titleOf(reader, filter),
    from: filter.from ?? null,
    to: filter.to ?? null,
    on: today,
    figures: sumFigures(papers.map(({ figures }) => figures)),
    papers,
    performers: await namedFigures(reader, await figuresByPerformer(reader, narrowing)),
  };
};

type PaperPart = Report['papers'][number];
type DutyPart = PaperPart['duties'][number];

function byPaper(a: PaperPart, b: PaperPart): number {
  return (a.paper.date ?? '').localeCompare(b.paper.date ?? '') || compareNames(a.paper.number ?? '', b.paper.number ?? '');
}

function paperPart(rows: readonly TrackingRow[]): readonly PaperPart[] {
  const [first] = rows;
  if (first === undefined) return [];
  const inOrder = rows.toSorted((a, b) => a.source.kind.localeCompare(b.source.kind) || compareNames(a.label, b.label));
  const duties = [...Map.groupBy(inOrder, ({ source }) => source.id).values()].flatMap(dutyPart);
  return [
    {
      paper: first.paper,
      figures: sumFigures(duties.map(({ figures }) => figures)),
      duties,
    },
  ];
}

function dutyPart(rows: readonly TrackingRow[]): readonly DutyPart[] {
  const [first] = rows;
  if (first === undefined) return [];
  const byPerformer = [...Map.groupBy(rows, ({ performer }) => performer.text)].toSorted(([a], [b]) => compareNames(a, b));
  return [
    {
      source: first.source.id,
      // Rows of an annexed plan have numbers of their own beside those of the points.
      label: first.source.annexId === null ? first.label : `прил., ${first.label}`.replace(/, $/, ''),
      text: first.text,
      deadlineWords: first.deadlineWords,
      figures: rows.map(figuresOfRow).reduce(addFigures, NO_FIGURES),
      behind: byPerformer.flatMap(([performer, own]) => {
        const late = own.filter(isBehind);
        if (late.length === 0) return [];
        return [
          {
            performer,
            dates: late.flatMap(({ due }) => due ?? []),
            undated: late.some(({ standing }) => standing === 'undated'),
            note: notes(late),
          },
        ];
      }),
      notes: byPerformer.flatMap(([performer, own]) => {
        const note = notes(own.filter((row) => row.outcome === 'done' || row.outcome === 'notApplicable'));
        return note === '' ? [] : [{ performer, note }];
      }),
    },
  ];
}

/** Has not done what should have been done by now; what has no day is told as such. */
function isBehind({ standing }: TrackingRow): boolean {
  return standing === 'overdue' || standing === 'today' || standing === 'notDone' || standing === 'undated';
}

function notes(rows: readonly TrackingRow[]): string {
  return [...new Set(rows.map(({ note }) => note).filter((note) => note !== ''))].join('; ');
}

function figuresOfRow({ standing, outcome }: TrackingRow): Figures {
  const one = (is: boolean): number => (is ? 1 : 0);
  const isAwaited = outcome === 'open' || outcome === 'partly';
  return {
    total: one(outcome !== 'removed'),
    done: one(outcome === 'done'),
    doneLate: one(standing === 'doneLate'),
    notDone: one(outcome === 'notDone'),
    notApplicable: one(outcome === 'notApplicable'),
    awaited: one(isAwaited),
    overdue: one(standing === 'overdue'),
    ongoing: one(standing === 'ongoing'),
    undated: one(standing === 'undated'),
  };
}

/** «Справка об исполнении: протокол № 4 от 14.04.2026, СОШ № 3, с 01.01.2026 по 31.03.2026, просрочено». */
async function titleOf(reader: Reader, filter: TrackingFilter): Promise<string> {
  const paper = filter.document === undefined ? undefined : (await findPapers(reader, [filter.document])).get(filter.document);
  const performer = filter.performer === undefined ? undefined : (await findPerformers(reader, [filter.performer])).get(filter.performer);
  const audience = filter.group === undefined ? null : await findAudience(reader, filter.group);
  const parts = [
    paper === undefined ? '' : paperName(paper),
    performer?.text ?? '',
    audience?.nominative ?? '',
    filter.from === undefined ? '' : `с ${formatDate(filter.from, 'numeric')}`,
    filter.to === undefined ? '' : `по ${formatDate(filter.to, 'numeric')}`,
    filter.standing === undefined ? '' : standingWords(filter.standing),
    filter.words === undefined || filter.words === '' ? '' : `«${filter.words}»`,
  ].filter((words) => words !== '');
  return parts.length === 0 ? 'Справка об исполнении поручений' : `Справка об исполнении: ${parts.join(', ')}`;
}

function standingWords(standing: StandingFilter): string {
  switch (standing) {
    case 'awaited':
      return 'не исполнено';
    case 'partly':
      return 'исполнено частично';
    default:
      return STANDING_WORDS[standing].toLowerCase();
  }
}
