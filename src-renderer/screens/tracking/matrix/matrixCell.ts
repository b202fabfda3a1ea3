import type { Figures } from '../../../../src-shared/api/trackingRow.ts';
import type { PlainDate } from '../../../../src-shared/base/plainDate.ts';
import { donePercent } from '../../../../src-shared/tracking/figuresText.ts';
import { periodDays } from './periodDays.ts';

export type CellTone = 'late' | 'soon' | 'plan' | 'done' | 'off' | 'empty';

/** What a cell shows beside its figures, so that it can be told without colour. */
export const TONE_SIGNS: Readonly<Record<CellTone, string>> = { late: '!', soon: '●', plan: '', done: '✓', off: '×', empty: '' };

/** «3/4 !»: done of what had to be done and the sign; «–» where nothing is due. */
export function cellText(figures: Figures | null, tone: CellTone): string {
  if (figures === null) return '–';
  return `${figures.done}/${figures.total - figures.notApplicable} ${TONE_SIGNS[tone]}`.trim();
}

/** How a cell stands: something overdue before all, then what was given up, what falls due in this very period, what lies ahead. */
export function cellTone(figures: Figures | null, period: string, today: PlainDate): CellTone {
  if (figures === null) return 'empty';
  if (figures.overdue > 0) return 'late';
  if (figures.awaited > 0) {
    const { from, to } = periodDays(period);
    return from <= today && today <= to ? 'soon' : 'plan';
  }
  return figures.notDone > 0 ? 'off' : 'done';
}

/** «СОШ № 3, март: исполнено 3 из 4, 1 просрочено» */
export function cellLabel(who: string, when: string, figures: Figures | null): string {
  if (figures === null) return `${who}, ${when}: нет поручений`;
  const more = [
    figures.overdue > 0 ? `, ${figures.overdue} просрочено` : '',
    figures.notDone > 0 ? `, ${figures.notDone} не исполнено` : '',
  ].join('');
  return `${who}, ${when}: исполнено ${figures.done} из ${figures.total - figures.notApplicable}${more}`;
}

/** «92 %»; «–» where nothing had to be done. */
export function percentText(figures: Figures): string {
  const percent = donePercent(figures);
  return percent === null ? '–' : `${percent}\u00a0%`;
}
