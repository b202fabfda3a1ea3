import { NativeSelect } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { DutyView } from '../../../../src-shared/api/dutyView.ts';
import { formatDate } from '../../../../src-shared/russian/dateWords.ts';
import { foldForSearch } from '../../../../src-shared/russian/fold.ts';
import { figuresText } from '../../../../src-shared/tracking/figuresText.ts';
import { dayOffRuleSchema } from '../../../../src-shared/tracking/trackingSettings.ts';
import { useWrite } from '../../../app/queries.ts';
import { useAllowed } from '../../../app/session.ts';
import { DAY_OFF_WORDS } from '../../dayOffWords.ts';

export interface DutyCardProps {
  readonly documentId: string;
  readonly duty: DutyView;
  readonly buttons: ReactNode;
}

/** How many days are named before the rest is only counted. */
const DAYS = 8;
/** How many performers are named before the rest is only counted. */
const NAMES = 4;

/** One point or row: its words, who and how many report, by which days, how it stands, what was changed since. */
export function DutyCard({ documentId, duty, buttons }: DutyCardProps) {
  const setRule = useWrite('tracking.setDayOffRule');
  const mayTrack = useAllowed('track') && !duty.removed;
  const who = duty.named.some((words) => words !== '') ? duty.named.filter((words) => words !== '') : firstNames(duty);
  const named = [...who, ...duty.alsoNamed.map((also) => `${also} (не отчитывается)`)].join('; ');
  const isNews = foldForSearch(duty.understood) !== foldForSearch(duty.deadlineWords);
  return (
    <article className={duty.removed ? 'duty duty-removed' : 'duty'}>
      <p className="duty-text">
        <strong>{duty.label === '' ? 'Строка без номера' : `п.\u00a0${duty.label}`}</strong> {duty.text}
      </p>
      <p className="duty-line">
        <span className="muted">Исполнители:</span> {named} – {duty.sum}
      </p>
      <p className="duty-line">
        <span className="muted">Срок:</span> {duty.deadlineWords === '' ? 'не указан' : `«${duty.deadlineWords}»`}
        {duty.understood !== '' && isNews && `, понято как «${duty.understood}»`}
        {duty.dates.length > 0 && `: ${daysText(duty.dates)}`}
        {duty.ask !== null && <span className="chip chip-none">? {duty.ask.sentence}</span>}
      </p>
      <p className="duty-line">
        <Link to="/assignments" search={{ document: documentId, source: duty.source.id }}>
          {figuresText(duty.figures)}
        </Link>
      </p>
      {[...new Set(duty.changes)].map((change) => (
        <p key={change} className="duty-line muted">
          {change}
        </p>
      ))}
      {(buttons || mayTrack) && (
        <div className="buttons">
          {mayTrack && duty.dates.length > 0 && (
            <NativeSelect
              aria-label={`Срок на выходном, пункт ${duty.label}`}
              data={[
                { value: '', label: 'Выходные – как у всех' },
                ...dayOffRuleSchema.options.map((value) => ({ value, label: DAY_OFF_WORDS[value] })),
              ]}
              value={duty.dayOffRule ?? ''}
              onChange={(event) =>
                setRule.mutate({
                  document: documentId,
                  source: duty.source.id,
                  rule: dayOffRuleSchema.safeParse(event.currentTarget.value).data ?? null,
                })
              }
            />
          )}
          {buttons}
        </div>
      )}
    </article>
  );
}

/** Where the paper's words say no more than the name itself: who reports, the first of them by name. */
function firstNames({ performers }: DutyView): readonly string[] {
  const names = performers.slice(0, NAMES).map(({ text }) => text);
  return performers.length > NAMES ? [...names, `и ещё ${performers.length - NAMES}`] : names;
}

function daysText(dates: readonly string[]): string {
  const shown = dates.slice(0, DAYS).map((date) => formatDate(date, 'numeric'));
  return `${shown.join(', ')}${dates.length > DAYS ? ` и ещё ${dates.length - DAYS}` : ''}`;
}
