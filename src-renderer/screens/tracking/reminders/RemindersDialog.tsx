import { Button, Modal, NumberInput } from '@mantine/core';
import { useState } from 'react';
import { countWord } from '../../../../src-shared/russian/plural.ts';
import type { TrackingFilter } from '../../../../src-shared/tracking/trackingFilter.ts';
import { useRead } from '../../../app/queries.ts';
import { copyRich } from '../../../ui/copyRich.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Problem } from '../../../ui/Problem.tsx';
import { sayDone } from '../../../ui/say.tsx';
import { lettersText, letterText, richText, type Letter } from './letterText.ts';
import './reminders.css';

/** Letters for the mail, one a performer: what is overdue and what falls due in so many days. The program sends nothing itself. */
export function RemindersDialog({ filter, onClose }: { readonly filter: TrackingFilter; readonly onClose: () => void }) {
  const [days, setDays] = useState(7);
  const letters = useRead('tracking.reminders', { filter, days });
  const all = letters.data ?? [];
  return (
    <Modal opened onClose={onClose} title="Напоминания" size={760}>
      <div className="buttons reminders-bar">
        <NumberInput
          label="На сколько дней вперёд"
          min={0}
          max={366}
          value={days}
          onChange={(value) => setDays(Math.min(366, Math.max(0, Math.trunc(Number(value)) || 0)))}
        />
        <span className="toolbar-gap" />
        {all.length > 1 && (
          <Button variant="filled" onClick={() => copy(lettersText(all), 'Все напоминания в буфере обмена')}>
            Скопировать все
          </Button>
        )}
      </div>
      {letters.error && <Problem error={letters.error} again={() => void letters.refetch()} />}
      {letters.data && all.length === 0 && (
        <EmptyState>
          Напоминать некому: просроченного нет, и в ближайшие {countWord(days, 'день', 'дня', 'дней')} ничего не наступает.
        </EmptyState>
      )}
      <LetterList letters={all} />
    </Modal>
  );
}

/** Each letter as it will stand in the mail, with a button that copies it. */
export function LetterList({ letters }: { readonly letters: readonly Letter[] }) {
  return (
    <ul className="reminders">
      {letters.map((letter) => (
        <li key={letter.performer.key}>
          <div className="reminders-head">
            <strong>{letter.performer.text}</strong>
            <span className="muted">{letter.subject}</span>
            <span className="toolbar-gap" />
            <Button
              aria-label={`Скопировать напоминание: ${letter.performer.text}`}
              onClick={() => copy(letterText(letter), `Напоминание для «${letter.performer.text}» в буфере обмена`)}
            >
              Скопировать
            </Button>
          </div>
          <pre className="reminders-text" tabIndex={0} aria-label={`Текст напоминания: ${letter.performer.text}`}>
            {letter.text}
          </pre>
        </li>
      ))}
    </ul>
  );
}

function copy(text: string, done: string): void {
  if (copyRich({ html: richText(text), text })) sayDone(done);
}
