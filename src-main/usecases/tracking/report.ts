import type { Report } from '../../../src-shared/api/trackingApi.ts';
import { formatDate } from '../../../src-shared/russian/dateWords.ts';
import { STANDING_WORDS } from '../../../src-shared/tracking/standing.ts';
import type { StandingFilter, TrackingFilter } from '../../../src-shared/tracking/trackingFilter.ts';
import type { Reader } from '../../db/handles.ts';
import { findAudience } from '../../db/repositories/audiences.ts';
import { figuresByPerformer } from '../../db/repositories/executionCounts.ts';
import type { Narrowing } from '../../db/repositories/executionFilter.ts';
import { findPapers, findPerformers } from '../../db/repositories/trackingRows.ts';
import type { ReadHandler } from '../handler.ts';
import { paperName } from '../documents/paperName.ts';
import { sumFigures } from './figures.ts';
import { allRows } from './letterHandlers.ts';
import { namedFigures } from './listHandlers.ts';
import { narrowingOf } from './narrowing.ts';
import { reportPapers } from './reportPapers.ts';

/** Longer than anybody reads; beyond it the report is asked for by parts. */
const MOST_CELLS = 50_000;

/** What was done and what was not, by paper, duty and performer: the data of «Справка об исполнении». */
export const report: ReadHandler<'tracking.report'> = async ({ reader, today }, { filter }) => {
  const narrowing = await narrowingOf(reader, filter, today);
  const rows = await allRows(reader, narrowing, MOST_CELLS);
  const papers = reportPapers(rows);
  return { ...(await reportAbout(reader, narrowing)), figures: sumFigures(papers.map(({ figures }) => figures)), papers };
};

/** Everything in a report that is not made of its rows. */
export async function reportAbout(reader: Reader, narrowing: Narrowing): Promise<Omit<Report, 'papers' | 'figures'>> {
  const { filter, today } = narrowing;
  return {
    title: await titleOf(reader, filter),
    from: filter.from ?? null,
    to: filter.to ?? null,
    on: today,
    performers: await namedFigures(reader, await figuresByPerformer(reader, narrowing)),
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
