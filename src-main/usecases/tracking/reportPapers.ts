import type { Report } from '../../../src-shared/api/trackingApi.ts';
import type { Figures, TrackingRow } from '../../../src-shared/api/trackingRow.ts';
import { compareNames } from '../../../src-shared/tracking/register.ts';
import { addFigures, NO_FIGURES, sumFigures } from './figures.ts';

/** The papers of a report with their duties, of rows alone: made in the core for the screen, in a thread for a file. */
export function reportPapers(rows: readonly TrackingRow[]): Report['papers'] {
  return [...Map.groupBy(rows, ({ paper }) => paper.id).values()].flatMap(paperPart).toSorted(byPaper);
}

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
