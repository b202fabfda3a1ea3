import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { InputOf, OutputOf } from '../../../../src-shared/api/contract.ts';
import { formatDate } from '../../../../src-shared/russian/dateWords.ts';
import { useCounting } from '../../../app/counting.tsx';
import { useWrite } from '../../../app/queries.ts';
import { useSession } from '../../../app/session.ts';
import { paperName } from '../paperName.ts';
import { readAnswer } from './readAnswer.ts';

type Answer = InputOf<'tracking.setDates'>['answer'];

/** One deadline that the words do not settle: one of its readings, days, other words, or none at all. */
export function Question({ question }: { readonly question: OutputOf<'tracking.questions'>[number] }) {
  const { paper, source, label, text, deadlineWords, ask } = question;
  const { today } = useSession().info;
  const set = useWrite('tracking.setDates', { done: 'Срок записан' });
  const [typed, setTyped] = useState('');
  const read = readAnswer(typed, paper.date ?? today, today, useCounting());
  const answer = (given: Answer): void => set.mutate({ document: paper.id, source, answer: given });
  return (
    <li className="question">
      <div className="muted">
        {paperName(paper)}
        {label !== '' && `, п.\u00a0${label.replace(/\.$/, '')}`}
      </div>
      <div>{text}</div>
      <div>
        <strong>{deadlineWords === '' ? 'Срок не назван' : `«${deadlineWords}»`}</strong> – {ask.sentence}
      </div>
      <div className="buttons">
        {ask.readings.map(({ words, dates }) => (
          <Button
            key={words}
            title={dates.map(numeric).join(', ')}
            disabled={set.isPending}
            onClick={() => answer({ kind: 'words', words })}
          >
            {words}
          </Button>
        ))}
        {ask.remembered.length > 0 && (
          <Button disabled={set.isPending} onClick={() => answer({ kind: 'dates', dates: [...ask.remembered] })}>
            Как в прошлый раз: {ask.remembered.map(numeric).join(', ')}
          </Button>
        )}
      </div>
      <form
        className="form-row"
        onSubmit={(event) => {
          event.preventDefault();
          if (read.answer !== null) answer(read.answer);
        }}
      >
        <TextInput
          label="Даты через запятую или срок словами"
          placeholder="01.12.2026, 01.03.2027 или ежегодно до 1 сентября"
          description={read.meaning}
          maxLength={500}
          autoComplete="off"
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Button className="fixed" type="submit" variant="filled" disabled={read.answer === null} loading={set.isPending} title="Enter">
          Записать
        </Button>
        <Button className="fixed" disabled={set.isPending} onClick={() => answer({ kind: 'none' })}>
          Срока нет
        </Button>
      </form>
    </li>
  );
}

function numeric(date: string): string {
  return formatDate(date, 'numeric');
}
