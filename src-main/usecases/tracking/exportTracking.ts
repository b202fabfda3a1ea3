import type { TrackingExport } from '../../../src-shared/api/trackingExportApi.ts';
import { Refusal } from '../../../src-shared/api/errors.ts';
import { formatDate } from '../../../src-shared/russian/dateWords.ts';
import { paperHtml } from '../../../src-shared/paper/toHtml.ts';
import { paperText } from '../../../src-shared/paper/toText.ts';
import { icsCalendar } from '../../../src-shared/tracking/icsCalendar.ts';
import { reportPaper } from '../../../src-shared/tracking/reportPaper.ts';
import type { TrackingFilter } from '../../../src-shared/tracking/trackingFilter.ts';
import { readDepartment } from '../../db/repositories/departments.ts';
import { findLetterhead } from '../../db/repositories/letterheads.ts';
import type { Outside } from '../context.ts';
import { safeFileName } from '../documents/safeFileName.ts';
import type { ReadHandler } from '../handler.ts';
import { calendarEntries } from './calendarEntries.ts';
import { allRows } from './letterHandlers.ts';
import { listSheet } from './listSheet.ts';
import { matrixSheet } from './matrixSheet.ts';
import { narrowingOf } from './narrowing.ts';
import { report } from './report.ts';
import { viewHandlers } from './viewHandlers.ts';

const MIME = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  html: 'text/html',
  txt: 'text/plain',
  ics: 'text/calendar',
} as const;

/** Longer tables than this are no reading for anybody and no use to Excel. */
const MOST_ROWS = 20_000;

/** Report, list, matrix or calendar of a filter as a file. */
export const exportTracking: ReadHandler<'tracking.export'> = async (outside, { filter, wanted }) => {
  const { name, bytes } = await drawn(outside, filter, wanted);
  return { name: safeFileName(`${name}.${wanted.format}`), mime: MIME[wanted.format], bytes: new Uint8Array(bytes) };
};

interface Drawn {
  readonly name: string;
  readonly bytes: Uint8Array;
}

async function drawn(outside: Outside, filter: TrackingFilter, wanted: TrackingExport): Promise<Drawn> {
  const on = formatDate(outside.today, 'numeric');
  switch (wanted.what) {
    case 'report':
      return await reportFile(outside, filter, wanted.format);
    case 'list': {
      const rows = await filteredRows(outside, filter);
      const { renderSheet } = await import('../../xlsx/renderSheet.ts');
      return { name: `Поручения на ${on}`, bytes: await renderSheet(listSheet(rows, outside.today)) };
    }
    case 'matrix': {
      const matrix = await viewHandlers['tracking.matrix'](outside, { filter, year: wanted.year, by: wanted.by });
      const { renderSheet } = await import('../../xlsx/renderSheet.ts');
      return {
        name: `Матрица исполнения за ${wanted.year} год`,
        bytes: await renderSheet(matrixSheet(matrix, wanted.year, outside.today)),
      };
    }
    case 'calendar': {
      const entries = calendarEntries(await filteredRows(outside, filter));
      const at = outside.now.replace(/[-:]|\.\d+/g, '');
      return { name: `Сроки на ${on}`, bytes: new TextEncoder().encode(icsCalendar('Сроки исполнения', entries, at)) };
    }
  }
}

async function filteredRows({ reader, today }: Outside, filter: TrackingFilter) {
  return await allRows(reader, await narrowingOf(reader, filter, today), MOST_ROWS);
}

async function reportFile(outside: Outside, filter: TrackingFilter, format: 'docx' | 'html' | 'txt'): Promise<Drawn> {
  const department = await readDepartment(outside.reader);
  const letterhead = await findLetterhead(outside.reader, department.letterheadId);
  if (letterhead === null) throw new Refusal('notFound', 'Бланка управления больше нет: выберите бланк в настройках.');
  const paper = reportPaper(await report(outside, { filter }), letterhead, {
    post: 'Справку составил(а)',
    name: outside.actor?.name ?? '',
  });
  switch (format) {
    case 'docx': {
      const { renderDocx } = await import('../../docx/renderDocx.ts');
      return { name: paper.name, bytes: await renderDocx(paper, () => null, { updatedAt: outside.now }) };
    }
    case 'html':
      return { name: paper.name, bytes: new TextEncoder().encode(paperHtml(paper, () => undefined)) };
    case 'txt':
      return { name: paper.name, bytes: new TextEncoder().encode(paperText(paper)) };
  }
}
