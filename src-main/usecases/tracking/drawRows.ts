import type { TrackingRow } from '../../../src-shared/api/trackingRow.ts';
import { paperHtml } from '../../../src-shared/paper/toHtml.ts';
import { paperText } from '../../../src-shared/paper/toText.ts';
import { formatDate } from '../../../src-shared/russian/dateWords.ts';
import { icsCalendar } from '../../../src-shared/tracking/icsCalendar.ts';
import { reportPaper } from '../../../src-shared/tracking/reportPaper.ts';
import { calendarEntries } from './calendarEntries.ts';
import type { DrawingTask, Drawn } from './drawingTask.ts';
import { sumFigures } from './figures.ts';
import { listSheet } from './listSheet.ts';
import { reportPapers } from './reportPapers.ts';

/** Makes a file of rows; asks nothing of the data, so that it may run anywhere. */
export async function drawRows(rows: readonly TrackingRow[], task: DrawingTask): Promise<Drawn> {
  switch (task.what) {
    case 'list': {
      const { renderSheet } = await import('../../xlsx/renderSheet.ts');
      return { name: `Поручения на ${formatDate(task.today, 'numeric')}`, bytes: await renderSheet(listSheet(rows, task.today)) };
    }
    case 'calendar': {
      const at = task.now.replace(/[-:]|\.\d+/g, '');
      const text = icsCalendar('Сроки исполнения', calendarEntries(rows), at);
      return { name: `Сроки на ${formatDate(task.today, 'numeric')}`, bytes: new TextEncoder().encode(text) };
    }
    case 'report':
      return await drawReport(rows, task);
  }
}

async function drawReport(rows: readonly TrackingRow[], task: Extract<DrawingTask, { what: 'report' }>): Promise<Drawn> {
  const papers = reportPapers(rows);
  const report = { ...task.about, figures: sumFigures(papers.map(({ figures }) => figures)), papers };
  const paper = reportPaper(report, task.letterhead, { post: 'Справку составил(а)', name: task.by });
  switch (task.format) {
    case 'docx': {
      const { renderDocx } = await import('../../docx/renderDocx.ts');
      return { name: paper.name, bytes: await renderDocx(paper, () => null, { updatedAt: task.now }) };
    }
    case 'html':
      return { name: paper.name, bytes: new TextEncoder().encode(paperHtml(paper, () => undefined)) };
    case 'txt':
      return { name: paper.name, bytes: new TextEncoder().encode(paperText(paper)) };
  }
}
