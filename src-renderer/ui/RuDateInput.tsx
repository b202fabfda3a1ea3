import { ActionIcon, Popover, TextInput } from '@mantine/core';
import { IconCalendar } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import type { PlainDate } from '../../src-shared/base/plainDate.ts';
import { formatDate } from '../../src-shared/russian/dateWords.ts';
import { MonthGrid } from './MonthGrid.tsx';
import { readTypedDate } from './readTypedDate.ts';
import './date.css';

export interface RuDateInputProps {
  readonly label: string;
  readonly value: PlainDate | null;
  /** `null` when the field is empty or holds no date; the words stay in the field either way. */
  readonly onChange: (date: PlainDate | null) => void;
  readonly today: PlainDate;
  readonly disabled?: boolean;
}

const EXAMPLE = '01.09.2026';

/** A date as it is typed in an office: any spelling, «+14», «завтра»; a calendar on Alt+↓, F4 or the button. */
export function RuDateInput({ label, value, onChange, today, disabled = false }: RuDateInputProps) {
  // What is being typed; null while the field simply shows its value.
  const [typed, setTyped] = useState<string | null>(null);
  const [opened, setOpened] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const shown = typed ?? (value === null ? '' : formatDate(value, 'numeric'));
  const problem = typed === null || typed.trim() === '' ? null : problemOf(typed, today);
  const [touched, setTouched] = useState(false);

  const type = (text: string): void => {
    setTyped(text);
    setTouched(false);
    const read = readTypedDate(text, today);
    onChange('date' in read ? read.date : null);
  };
  const settle = (): void => {
    setTouched(true);
    // A date that was understood is shown in full; words that were not stay for correction.
    if (typed !== null && problem === null) setTyped(null);
  };
  const pick = (date: PlainDate): void => {
    setTyped(null);
    onChange(date);
    close();
  };
  const close = (): void => {
    setOpened(false);
    field.current?.focus();
  };

  return (
    // The kit would overwrite the field's id and tear it from its label (ux.md, section 1).
    <Popover
      opened={opened}
      onChange={setOpened}
      withRoles={false}
      trapFocus
      returnFocus={false}
      position="bottom-start"
      transitionProps={{ duration: 0 }}
    >
      <Popover.Target>
        <TextInput
          ref={field}
          label={label}
          placeholder="дд.мм.гггг"
          autoComplete="off"
          disabled={disabled}
          value={shown}
          error={touched && problem}
          onChange={(event) => type(event.currentTarget.value)}
          onBlur={settle}
          onKeyDown={(event) => {
            if (event.code === 'F4' || (event.altKey && event.code === 'ArrowDown')) {
              event.preventDefault();
              setOpened(true);
            } else if (event.code === 'Enter') settle();
          }}
          rightSection={
            <ActionIcon
              size={22}
              aria-label={`Календарь: ${label}`}
              aria-haspopup="dialog"
              aria-expanded={opened}
              title="Календарь (F4)"
              disabled={disabled}
              onClick={() => setOpened((now) => !now)}
            >
              <IconCalendar size={15} />
            </ActionIcon>
          }
        />
      </Popover.Target>
      <Popover.Dropdown role="dialog" aria-label={`Календарь: ${label}`} className="month-box">
        <MonthGrid value={value} today={today} onPick={pick} onEscape={close} />
      </Popover.Dropdown>
    </Popover>
  );
}

function problemOf(text: string, today: PlainDate): string | null {
  const read = readTypedDate(text, today);
  if ('date' in read) return null;
  return read.error === 'noSuchDay' ? `Такой даты нет. Пример: ${EXAMPLE}` : `Не похоже на дату. Пример: ${EXAMPLE}`;
}
