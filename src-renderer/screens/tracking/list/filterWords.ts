import type { TrackingRow } from '../../../../src-shared/api/trackingRow.ts';
import { KIND_WORDS } from '../../../../src-shared/documents/kinds.ts';
import type { TrackingFilter } from '../../../../src-shared/tracking/trackingFilter.ts';
import { paperName } from '../paperName.ts';
import { periodWords } from '../periodWords.ts';
import { standingFilterText } from '../standingFilterText.ts';

/** What a filter holds, in words. Performer, responsible, paper and point are named as one of the rows that were found names them. */
export function filterWords(filter: TrackingFilter, row: TrackingRow, group: string): string {
  const period = periodWords(filter.from, filter.to);
  const responsible = row.responsible.find(({ key }) => key === filter.responsible);
  const parts = [
    filter.standing === undefined ? '' : `состояние – ${standingFilterText(filter.standing).toLowerCase()}`,
    filter.performer === undefined ? '' : `исполнитель – ${row.performer.text}`,
    responsible === undefined ? '' : `ответственный – ${responsible.text}`,
    filter.document === undefined ? '' : `документ – ${paperName(row.paper)}`,
    filter.source === undefined || row.label === '' ? '' : `пункт ${row.label.replace(/\.$/, '')}`,
    filter.kind === undefined ? '' : `вид документа – ${KIND_WORDS[filter.kind].toLowerCase()}`,
    filter.group === undefined ? '' : `группа адресатов – ${group}`,
    period === null ? '' : `срок ${period}`,
    filter.words === undefined || filter.words === '' ? '' : `слова «${filter.words}»`,
  ].filter((words) => words !== '');
  return parts.length === 0 ? 'Все поручения, кроме снятых с контроля.' : `Отбор: ${parts.join('; ')}.`;
}
