import { ActionIcon, Button, NativeSelect, TextInput, VisuallyHidden } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { calendarDayMarkSchema, type CalendarDayMark, type CalendarYear } from '../../../src-shared/api/calendarApi.ts';
import type { PlainDate } from '../../../src-shared/base/plainDate.ts';
import { formatDate } from '../../../src-shared/russian/dateWords.ts';
import { countWord } from '../../../src-shared/russian/plural.ts';
import { useRead, useWrite } from '../../app/queries.ts';
import { useSession } from '../../app/session.ts';
import { Problem } from '../../ui/Problem.tsx';
import { RuDateInput } from '../../ui/RuDateInput.tsx';
import { sayDone } from '../../ui/say.tsx';
import { WORDS } from '../../words.ts';
import { movedText } from './DeadlineRules.tsx';

const KIND_WORDS: Readonly<Record<CalendarDayMark['kind'], string>> = {
  holiday: 'Праздник',
  transferredOff: 'Выходной (перенос)',
  presidentialOff: 'Нерабочий по указу',
  off: 'Выходной',
  working: 'Рабочий (перенос)',
  shortened: 'Короче на час',
};

/** The working calendar year by year: what differs from the week, by which law or decree; a year not filled in says so. */
export function WorkYears() {
  const { today } = useSession().info;
  const [year, setYear] = useState(Number(today.slice(0, 4)));
  const years = useRead('calendar.years', { from: year, to: year });
  // Here, not in the table: what was stored draws the table anew, and a table that is gone says nothing.
  const save = useWrite('calendar.saveYear', { quiet: true });
  const store = (days: readonly CalendarDayMark[] | null): void =>
    save.mutate({ year, days: days === null ? null : [...days] }, { onSuccess: ({ moved }) => sayDone(movedText(moved)) });
  const found = years.data?.[0];
  const choices = Array.from({ length: 12 }, (_, index) => String(2020 + index));
  return (
    <section className="card settings-form form">
      <h2>Производственный календарь</h2>
      <NativeSelect
        label="Год"
        data={choices.includes(String(year)) ? choices : [String(year), ...choices]}
        value={String(year)}
        onChange={(event) => setYear(Number(event.currentTarget.value))}
      />
      {years.error && <Problem error={years.error} again={() => void years.refetch()} />}
      {save.error && <Problem error={save.error} />}
      {found && <YearDays key={JSON.stringify(found)} found={found} today={today} pending={save.isPending} store={store} />}
    </section>
  );
}

interface YearDaysProps {
  readonly found: CalendarYear;
  readonly today: PlainDate;
  readonly pending: boolean;
  /** `null`: the program's own data again. */
  readonly store: (days: readonly CalendarDayMark[] | null) => void;
}

function YearDays({ found, today, pending, store }: YearDaysProps) {
  const [days, setDays] = useState(found.days);
  const [date, setDate] = useState<PlainDate | null>(null);
  const [kind, setKind] = useState<CalendarDayMark['kind']>('off');
  const [note, setNote] = useState('');
  const add = (): void => {
    if (date === null) return;
    const others = days.filter((day) => day.date !== date);
    setDays([...others, { date, kind, note: note.trim() }].toSorted((a, b) => a.date.localeCompare(b.date)));
    setDate(null);
    setNote('');
  };
  const isElsewhere = date !== null && !date.startsWith(String(found.year));
  return (
    <>
      {found.warning !== null && <p className="note">{found.warning}</p>}
      <p className="muted directory-members">
        {countWord(found.workingDays, 'рабочий день', 'рабочих дня', 'рабочих дней')}
        {found.edited && '; год изменён вручную'}
      </p>
      <div className="work-year">
        <table className="table" aria-label={`Дни ${found.year} года, которые отличаются от недели`}>
          <thead>
            <tr>
              <th className="narrow">День</th>
              <th className="work-year-kind">Что за день</th>
              <th>Основание</th>
              <th className="work-year-act">
                <VisuallyHidden>Убрать</VisuallyHidden>
              </th>
            </tr>
          </thead>
          <tbody>
            {days.map((day) => (
              <tr key={day.date}>
                <td>{formatDate(day.date, 'numeric')}</td>
                <td>{KIND_WORDS[day.kind]}</td>
                <td title={day.note}>{day.note}</td>
                <td>
                  <ActionIcon
                    size={22}
                    aria-label={`Убрать ${formatDate(day.date, 'numeric')}`}
                    onClick={() => setDays(days.filter((each) => each !== day))}
                  >
                    <IconX size={14} />
                  </ActionIcon>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className="form-row">
        <RuDateInput label="День" value={date} onChange={setDate} today={today} />
        <NativeSelect
          label="Что за день"
          data={calendarDayMarkSchema.shape.kind.options.map((value) => ({ value, label: KIND_WORDS[value] }))}
          value={kind}
          onChange={(event) => setKind(calendarDayMarkSchema.shape.kind.parse(event.currentTarget.value))}
        />
        <TextInput label="Основание" maxLength={1000} value={note} onChange={(event) => setNote(event.currentTarget.value)} />
        <Button
          className="fixed"
          disabled={date === null || isElsewhere}
          title={isElsewhere ? `Выберите день ${found.year} года` : undefined}
          onClick={add}
        >
          Добавить
        </Button>
      </div>
      <div className="buttons">
        <Button variant="filled" loading={pending} onClick={() => store(days)}>
          {WORDS.save}
        </Button>
        {found.edited && (
          <Button loading={pending} onClick={() => store(null)}>
            Вернуть данные программы
          </Button>
        )}
      </div>
    </>
  );
}
