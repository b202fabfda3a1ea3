import type { Matrix } from '../../../src-shared/api/trackingApi.ts';
import type { Figures } from '../../../src-shared/api/trackingRow.ts';
import type { PlainDate } from '../../../src-shared/base/plainDate.ts';
import { formatDate } from '../../../src-shared/russian/dateWords.ts';
import { donePercent } from '../../../src-shared/tracking/figuresText.ts';
import { periodTitle } from '../../../src-shared/tracking/periodTitle.ts';
import type { SheetCell, SheetTable } from '../../xlsx/renderSheet.ts';

/** Performer × period as a sheet: «3/4 !» where something is overdue, so that black-and-white print tells it too. */
export function matrixSheet(matrix: Matrix, year: number, today: PlainDate): SheetTable {
  return {
    name: `Матрица ${year}`,
    lead: [`Исполнение за ${year} год на ${formatDate(today, 'numeric')}: исполнено / всего, «!» – есть просроченные`],
    columns: [
      { title: 'Исполнитель', width: 34 },
      ...matrix.columns.map((period) => ({ title: periodTitle(period), width: 9, align: 'center' as const })),
      { title: 'Итог', width: 10, align: 'center' as const },
    ],
    rows: [
      ...matrix.rows.map(({ performer, cells, sum }) => [performer.text, ...cells.map(share), percent(sum)]),
      ['Всего', ...matrix.sums.map(share), percent(matrix.sum)].map(bold),
    ],
    orientation: 'landscape',
  };
}

function share(figures: Figures | null): string {
  if (figures === null) return '–';
  const due = figures.total - figures.notApplicable;
  return `${figures.done}/${due}${figures.overdue > 0 ? ' !' : ''}`;
}

function percent(figures: Figures): string {
  const done = donePercent(figures);
  return done === null ? '–' : `${done} %`;
}

function bold(text: string): SheetCell {
  return { text, bold: true };
}
