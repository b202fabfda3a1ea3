import { Button } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';

/** The year that a view shows, and the way to its neighbours. */
export function YearSwitch({ year, onChange }: { readonly year: number; readonly onChange: (year: number) => void }) {
  return (
    <>
      <Button aria-label="Предыдущий год" onClick={() => onChange(year - 1)}>
        <IconChevronLeft size={14} />
      </Button>
      <strong aria-live="polite">{year} год</strong>
      <Button aria-label="Следующий год" onClick={() => onChange(year + 1)}>
        <IconChevronRight size={14} />
      </Button>
    </>
  );
}
