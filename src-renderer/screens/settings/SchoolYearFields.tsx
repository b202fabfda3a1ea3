import { TextInput } from '@mantine/core';
import { useState } from 'react';
import type { TrackingSettings } from '../../../src-shared/tracking/trackingSettings.ts';
import { monthDayText, readMonthDays } from './monthDay.ts';

type School = TrackingSettings['school'];

export interface SchoolYearFieldsProps {
  readonly school: School;
  readonly onChange: (school: School) => void;
}

const ONE = [
  { key: 'start', label: 'Учебный год: первый день' },
  { key: 'end', label: 'Учебный год: последний день' },
  { key: 'lessonsEnd', label: 'Последний день уроков' },
] as const;
const SEVERAL = [
  { key: 'termEnds', label: 'Концы четвертей', most: 4 },
  { key: 'trimesterEnds', label: 'Концы триместров', most: 3 },
  { key: 'halfEnds', label: 'Концы полугодий', most: 2 },
] as const;

/** When the school year and its terms lie: what «в течение учебного года» and «за четверть» mean here. */
export function SchoolYearFields({ school, onChange }: SchoolYearFieldsProps) {
  return (
    <>
      <div className="form-row">
        {ONE.map(({ key, label }) => (
          <DaysField
            key={key}
            label={label}
            days={[school[key]]}
            most={1}
            onChange={([day]) => day !== undefined && onChange({ ...school, [key]: day })}
          />
        ))}
      </div>
      <div className="form-row">
        {SEVERAL.map(({ key, label, most }) => (
          <DaysField
            key={key}
            label={label}
            days={school[key]}
            most={most}
            onChange={(days) => onChange({ ...school, [key]: [...days] })}
          />
        ))}
      </div>
    </>
  );
}

interface DaysFieldProps {
  readonly label: string;
  readonly days: readonly string[];
  readonly most: number;
  readonly onChange: (days: readonly string[]) => void;
}

/** Days without a year; what cannot be read stays in the field and changes nothing. */
function DaysField({ label, days, most, onChange }: DaysFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const read = typed === null ? days : readMonthDays(typed);
  const isWrong = read === null || read.length > most;
  return (
    <TextInput
      label={label}
      value={typed ?? days.map(monthDayText).join(', ')}
      error={isWrong ? `Впишите ${most === 1 ? 'день и месяц: 01.09' : 'дни через запятую: 28.10, 29.12'}` : undefined}
      onChange={(event) => {
        const text = event.currentTarget.value;
        setTyped(text);
        const next = readMonthDays(text);
        if (next !== null && next.length <= most) onChange(next);
      }}
    />
  );
}
