import type { TrackingExport } from '../../../src-shared/api/trackingExportApi.ts';
import { Refusal } from '../../../src-shared/api/errors.ts';
import { countWord } from '../../../src-shared/russian/plural.ts';
import { unpackIds } from '../../../src-shared/tracking/packedIds.ts';
import type { TrackingFilter } from '../../../src-shared/tracking/trackingFilter.ts';
import { readDepartment } from '../../db/repositories/departments.ts';
import { packedIds } from '../../db/repositories/executionCounts.ts';
import type { Narrowing } from '../../db/repositories/executionFilter.ts';
import { findLetterhead } from '../../db/repositories/letterheads.ts';
import { findRows } from '../../db/repositories/trackingRows.ts';
import type { Outside } from '../context.ts';
import { safeFileName } from '../documents/safeFileName.ts';
import type { ReadHandler } from '../handler.ts';
import type { LongWork } from '../longWork.ts';
import type { DrawingTask, Drawn } from './drawingTask.ts';
import { startDrawing, type Drawing } from './drawInThread.ts';
import { matrixSheet } from './matrixSheet.ts';
import { narrowingOf } from './narrowing.ts';
import { reportAbout } from './report.ts';
import { viewHandlers } from './viewHandlers.ts';

const MIME = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  html: 'text/html',
  txt: 'text/plain',
  ics: 'text/calendar',
} as const;

/** Longer files than this are no reading for anybody and no use to Word and Excel. */
const MOST_ROWS = { report: 120_000, list: 120_000, calendar: 20_000 } as const;

/** Rows read at a time: other calls wait no longer than for one block. */
const BLOCK = 250;

/** Report, list, matrix or calendar of a filter as a file; what is long is drawn in a thread, with progress, until stopped. */
export const exportTracking: ReadHandler<'tracking.export'> = async (outside, { filter, wanted, work: name }) => {
  const { name: file, bytes } = await outside.works.run(outside.actor?.id ?? '', name, (work) => drawn(outside, work, filter, wanted));
  return { name: safeFileName(`${file}.${wanted.format}`), mime: MIME[wanted.format], bytes: new Uint8Array(bytes) };
};

/** Ends an export of the same account; its own call then answers that it was stopped. */
export const stopExport: ReadHandler<'tracking.stopExport'> = ({ works, actor }, { work }) =>
  Promise.resolve({ stopped: works.stop(actor?.id ?? '', work) });

async function drawn(outside: Outside, work: LongWork, filter: TrackingFilter, wanted: TrackingExport): Promise<Drawn> {
  if (wanted.what !== 'matrix') return await drawnBeside(outside, work, filter, wanted);
  const matrix = await viewHandlers['tracking.matrix'](outside, { filter, year: wanted.year, by: wanted.by });
  const { renderSheet } = await import('../../xlsx/renderSheet.ts');
  const bytes = await renderSheet(matrixSheet(matrix, wanted.year, outside.today));
  return { name: `Матрица исполнения за ${wanted.year} год`, bytes };
}

type Long = Exclude<TrackingExport, { what: 'matrix' }>;

async function drawnBeside(outside: Outside, work: LongWork, filter: TrackingFilter, wanted: Long): Promise<Drawn> {
  const narrowing = await narrowingOf(outside.reader, filter, outside.today);
  const task = await taskOf(outside, narrowing, wanted);
  const drawing = startDrawing();
  work.onStop(() => void drawing.end());
  try {
    await sendRows(outside, work, narrowing, { most: MOST_ROWS[wanted.what], drawing });
    return await drawing.draw(task);
  } finally {
    await drawing.end();
  }
}

async function sendRows(
  { reader, today }: Outside,
  work: LongWork,
  narrowing: Narrowing,
  { most, drawing }: { readonly most: number; readonly drawing: Drawing },
): Promise<void> {
  const ids = unpackIds(await packedIds(reader, narrowing));
  if (ids.length > most) {
    throw new Refusal('refused', `Найдено больше ${countWord(most, 'поручения', 'поручений', 'поручений')}: сузьте отбор или период.`);
  }
  for (let start = 0; start < ids.length; start += BLOCK) {
    drawing.add(await findRows(reader, ids.slice(start, start + BLOCK), today));
    await work.step(Math.min(start + BLOCK, ids.length), ids.length);
  }
}

async function taskOf(outside: Outside, narrowing: Narrowing, wanted: Long): Promise<DrawingTask> {
  const { today, now, reader, actor } = outside;
  if (wanted.what !== 'report') return { what: wanted.what, today, now };
  const department = await readDepartment(reader);
  const letterhead = await findLetterhead(reader, department.letterheadId);
  if (letterhead === null) throw new Refusal('notFound', 'Бланка управления больше нет: выберите бланк в настройках.');
  return { what: 'report', format: wanted.format, about: await reportAbout(reader, narrowing), letterhead, by: actor?.name ?? '', now };
}
