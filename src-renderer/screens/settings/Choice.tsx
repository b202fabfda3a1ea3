import { NativeSelect } from '@mantine/core';
import { keyOf, options } from './letterheadWords.ts';

export interface ChoiceProps<K extends string> {
  readonly label: string;
  readonly words: Readonly<Record<K, string>>;
  readonly value: K;
  readonly onChange: (value: K) => void;
}

/** One of a few choices, shown by its words. */
export function Choice<K extends string>({ label, words, value, onChange }: ChoiceProps<K>) {
  return (
    <NativeSelect
      label={label}
      data={options(words)}
      value={value}
      onChange={(event) => onChange(keyOf(words, event.currentTarget.value))}
    />
  );
}
