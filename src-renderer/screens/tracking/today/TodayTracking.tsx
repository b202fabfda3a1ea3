import { useState } from 'react';
import { useRead } from '../../../app/queries.ts';
import { useAllowed } from '../../../app/session.ts';
import { QuestionsDialog } from '../questions/QuestionsDialog.tsx';
import { Attention } from './Attention.tsx';
import { DueCounters } from './DueCounters.tsx';
import { Renewals } from './Renewals.tsx';
import { WeekStrip } from './WeekStrip.tsx';
import './today.css';

const EVERYTHING = { filter: {} } as const;

/** The day's assignments: how many, which first, the week, and what only a person can answer. Nothing where nothing is due. */
export function TodayTracking() {
  const counters = useRead('tracking.counters', EVERYTHING).data;
  const mayTrack = useAllowed('track');
  const [asking, setAsking] = useState(false);
  if (!counters) return null;
  const dated = counters.overdue + counters.today + counters.soon + counters.planned;
  const awaited = dated + counters.ongoing + counters.undated;
  return (
    <>
      {counters.warnings.map((warning) => (
        <p key={warning} className="note today-warning" role="note">
          {warning}
        </p>
      ))}
      {awaited > 0 && <DueCounters counters={counters} />}
      {counters.overdue + counters.today > 0 && <Attention />}
      {dated > 0 && <WeekStrip />}
      {mayTrack && counters.questions > 0 && (
        <section className="card today-ask" aria-label="Вопросы о сроках">
          <span className="chip chip-none">?&nbsp;{counters.questions}</span>
          <span>Срок знает только человек: «по графику», «до окончания…» и другие слова без даты.</span>
          <button type="button" className="today-link" onClick={() => setAsking(true)}>
            Ответить
          </button>
        </section>
      )}
      {mayTrack && counters.renewals > 0 && <Renewals />}
      {asking && <QuestionsDialog onClose={() => setAsking(false)} />}
    </>
  );
}
