import { daysBetween } from '../../../src-shared/base/dayArithmetic.ts';
import type { PlainDate } from '../../../src-shared/base/plainDate.ts';
import { formatDate } from '../../../src-shared/russian/dateWords.ts';
import { countWord } from '../../../src-shared/russian/plural.ts';
import { ONGOING_HINT } from '../../../src-shared/tracking/ongoing.ts';
import { STANDING_WORDS, type Outcome, type Standing } from '../../../src-shared/tracking/standing.ts';

export interface StandingChipProps {
  readonly standing: Standing;
  readonly due: PlainDate | null;
  readonly doneOn: PlainDate | null;
  readonly outcome?: Outcome;
  /** The core's day. */
  readonly today: PlainDate;
}

/** How a cell stands: a colour, a sign and a word of its own, never the colour alone. */
export function StandingChip({ standing, due, doneOn, outcome, today }: StandingChipProps) {
  const { tone, sign } = STANDING_LOOK[standing];
  const day = due === null ? '' : `, срок ${formatDate(due, 'numeric')}`;
  return (
    <span className={`chip chip-${tone}`} title={standing === 'ongoing' ? ONGOING_HINT : `${STANDING_WORDS[standing]}${day}`}>
      {sign !== '' && `${sign}\u00a0`}
      {standingText(standing, due, doneOn, today)}
      {outcome === 'partly' && ' · частично'}
    </span>
  );
}

/** Colour (tokens.css) and sign of each standing (ux.md, section 8). */
export const STANDING_LOOK: Readonly<Record<Standing, { readonly tone: string; readonly sign: string }>> = {
  overdue: { tone: 'late', sign: '!' },
  today: { tone: 'today', sign: '●' },
  soon: { tone: 'soon', sign: '' },
  planned: { tone: 'plan', sign: '' },
  ongoing: { tone: 'plan', sign: '∞' },
  undated: { tone: 'none', sign: '?' },
  done: { tone: 'done', sign: '✓' },
  doneLate: { tone: 'done', sign: '✓' },
  notDone: { tone: 'late', sign: '✕' },
  notApplicable: { tone: 'plan', sign: '–' },
  removed: { tone: 'off', sign: '' },
};

function standingText(standing: Standing, due: PlainDate | null, doneOn: PlainDate | null, today: PlainDate): string {
  switch (standing) {
    case 'overdue':
      return due === null ? 'просрочено' : `${daysBetween(due, today)}\u00a0дн.`;
    case 'today':
      return 'сегодня';
    case 'soon':
      return due === null ? 'скоро' : soonText(daysBetween(today, due));
    case 'planned':
      return due === null ? 'по плану' : `до ${formatDate(due, 'numeric')}`;
    case 'ongoing':
      return 'без даты';
    case 'undated':
      return 'без срока';
    case 'done':
      return doneOn === null ? 'исполнено' : formatDate(doneOn, 'numeric');
    case 'doneLate':
      return doneOn === null || due === null ? 'с опозданием' : `позже на ${daysBetween(due, doneOn)}\u00a0дн.`;
    case 'notDone':
      return 'не исполнено';
    case 'notApplicable':
      return 'не требуется';
    case 'removed':
      return 'снято';
  }
}

function soonText(days: number): string {
  return days === 1 ? 'завтра' : `через ${countWord(days, 'день', 'дня', 'дней')}`;
}
