import { ActionIcon } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconX } from '@tabler/icons-react';

export interface RowOrderButtonsProps<R> {
  readonly name: string;
  readonly rows: readonly R[];
  readonly index: number;
  readonly onChange: (rows: R[]) => void;
}

/** Moves a line of the head up or down, or takes it out; the last one stays. */
export function RowOrderButtons<R>({ name, rows, index, onChange }: RowOrderButtonsProps<R>) {
  return (
    <>
      <ActionIcon size={22} aria-label={`${name}: выше`} disabled={index === 0} onClick={() => onChange(moved(rows, index, index - 1))}>
        <IconArrowUp size={14} />
      </ActionIcon>
      <ActionIcon
        size={22}
        aria-label={`${name}: ниже`}
        disabled={index === rows.length - 1}
        onClick={() => onChange(moved(rows, index, index + 1))}
      >
        <IconArrowDown size={14} />
      </ActionIcon>
      <ActionIcon
        size={22}
        aria-label={`${name}: не печатать`}
        disabled={rows.length === 1}
        onClick={() => onChange(rows.filter((_, at) => at !== index))}
      >
        <IconX size={14} />
      </ActionIcon>
    </>
  );
}

function moved<R>(rows: readonly R[], from: number, to: number): R[] {
  const rest = rows.filter((_, at) => at !== from);
  return [...rest.slice(0, to), ...rows.slice(from, from + 1), ...rest.slice(to)];
}
