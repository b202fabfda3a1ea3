import { Button, Popover } from '@mantine/core';
import { useState } from 'react';
import { addDays } from '../../../src-shared/base/dayArithmetic.ts';
import type { PlainDate } from '../../../src-shared/base/plainDate.ts';
import { useSession } from '../../app/session.ts';
import { lastOfMonth } from '../../ui/dateSteps.ts';
import { RuDateInput } from '../../ui/RuDateInput.tsx';
import { periodWords } from './periodWords.ts';
import { useTrackingFilter } from './useTrackingFilter.ts';

/** From which day to which day something falls due; the usual periods by one press. */
export function PeriodFilter() {
  const { filter, set } = useTrackingFilter();
  const { today } = useSession().info;
  const [opened, setOpened] = useState(false);
  const go = (from: PlainDate | undefined, to: PlainDate | undefined): void => set({ from, to, cell: undefined });
  const label = periodWords(filter.from, filter.to);
  return (
    <Popover opened={opened} onChange={setOpened} withRoles={false} trapFocus position="bottom-end" transitionProps={{ duration: 0 }}>
      <Popover.Target>
        <Button aria-haspopup="dialog" aria-expanded={opened} onClick={() => setOpened((now) => !now)}>
          {label ?? 'Период'}
        </Button>
      </Popover.Target>
      <Popover.Dropdown role="dialog" aria-label="Период, на который приходится срок">
        <div className="form">
          <div className="form-row">
            <RuDateInput label="Срок с" value={filter.from ?? null} today={today} onChange={(from) => go(from ?? undefined, filter.to)} />
            <RuDateInput label="по" value={filter.to ?? null} today={today} onChange={(to) => go(filter.from, to ?? undefined)} />
          </div>
          <div className="buttons">
            {usualPeriods(today).map(({ word, from, to }) => (
              <Button key={word} onClick={() => go(from, to)}>
                {word}
              </Button>
            ))}
            {label !== null && (
              <Button variant="subtle" onClick={() => go(undefined, undefined)}>
                Любой срок
              </Button>
            )}
          </div>
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}

function usualPeriods(today: PlainDate): readonly { readonly word: string; readonly from: PlainDate; readonly to: PlainDate }[] {
  const year = today.slice(0, 4);
  return [
    { word: 'Ближайшие 7 дней', from: today, to: addDays(today, 7) },
    { word: 'Этот месяц', from: `${today.slice(0, 8)}01`, to: lastOfMonth(today) },
    { word: 'Этот год', from: `${year}-01-01`, to: `${year}-12-31` },
  ];
}
