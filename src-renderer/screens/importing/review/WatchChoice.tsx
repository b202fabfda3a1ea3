import { Radio } from '@mantine/core';
import type { InputOf } from '../../../../src-shared/api/contract.ts';
import { countWord, plural } from '../../../../src-shared/russian/plural.ts';

export type Watched = InputOf<'import.archiveSure'>['tracking'];

export interface WatchChoiceProps {
  readonly label: string;
  readonly value: Watched;
  /** That watching would make. */
  readonly assignments: number | 'counting' | 'dateless';
  readonly onChange: (value: Watched) => void;
}

/** Whether the deadlines of old papers still matter, and how many assignments come of it. */
export function WatchChoice({ label, value, assignments, onChange }: WatchChoiceProps) {
  return (
    <Radio.Group label={label} value={value} onChange={(chosen) => onChange(chosen === 'fromToday' ? 'fromToday' : 'none')}>
      <div className="import-radios">
        <Radio value="none" label="Не следить: всё давно исполнено" />
        <Radio value="fromToday" label="Следить с сегодняшнего дня: прошедшие сроки не считать просроченными" />
        <span className="import-radio-note muted" role="status">
          {wordsOf(assignments)}
        </span>
      </div>
    </Radio.Group>
  );
}

function wordsOf(assignments: WatchChoiceProps['assignments']): string {
  if (assignments === 'counting') return 'Если следить: поручения подсчитываются…';
  if (assignments === 'dateless') return 'Если следить: сколько появится поручений, будет видно по дате документа.';
  if (assignments === 0) return 'Если следить: поручений не появится – будущих сроков нет.';
  const arise = plural(assignments, 'появится', 'появятся', 'появится');
  return `Если следить: ${arise} ${countWord(assignments, 'поручение', 'поручения', 'поручений')} – каждому исполнителю на каждый будущий срок.`;
}
