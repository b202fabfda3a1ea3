import { NumberInput } from '@mantine/core';

export interface NumberFieldProps {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step?: number;
  readonly onChange: (value: number) => void;
}

/** A number with its limits; while the field is empty the last number stays. */
export function NumberField({ label, value, min, max, step = 1, onChange }: NumberFieldProps) {
  return (
    <NumberInput
      label={label}
      value={value}
      min={min}
      max={max}
      step={step}
      decimalSeparator=","
      hideControls
      onChange={(next) => {
        if (typeof next === 'number') onChange(next);
      }}
    />
  );
}
