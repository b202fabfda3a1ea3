import { Button, Menu, NativeSelect } from '@mantine/core';
import { memo } from 'react';
import { countWord } from '../../../../src-shared/russian/plural.ts';
import { OUTCOME_WORDS } from '../../../../src-shared/tracking/standing.ts';
import { useTrackingFilter } from '../useTrackingFilter.ts';
import type { ListCommand } from './listKeys.ts';
import { MOST_GROUPED } from './useGroups.ts';

export interface ListFootProps {
  readonly ticked: number;
  readonly total: number;
  readonly mayTrack: boolean;
  readonly run: (command: ListCommand) => void;
  readonly onToday: () => void;
  readonly onPrint: () => void;
  /** The rows for the print are being read. */
  readonly isPrinting: boolean;
}

const COUNT = new Intl.NumberFormat('ru');
const FURTHER = ['partly', 'notDone', 'notApplicable', 'removed', 'open'] as const;

/** How much is ticked, what may be done to it with its keys, and how the list is grouped. */
export const ListFoot = memo(function ListFoot({ ticked, total, mayTrack, run, onToday, onPrint, isPrinting }: ListFootProps) {
  const { search, set } = useTrackingFilter();
  return (
    <>
      <strong aria-live="polite" className={ticked > 0 ? undefined : 'tracking-nobody'}>
        {ticked > 0 && `Выбрано ${COUNT.format(ticked)}`}
      </strong>
      {mayTrack && (
        <>
          <Button onClick={() => run({ kind: 'close', outcome: 'done' })}>
            Исполнено <kbd>Пробел</kbd>
          </Button>
          <Button onClick={() => run({ kind: 'ask', what: 'postpone' })}>
            Перенести срок <kbd>D</kbd>
          </Button>
          <Button onClick={() => run({ kind: 'ask', what: 'note' })}>
            Примечание <kbd>N</kbd>
          </Button>
          <Menu position="top-start" withinPortal>
            <Menu.Target>
              <Button>Ещё ▾</Button>
            </Menu.Target>
            <Menu.Dropdown>
              {FURTHER.map((outcome) => (
                <Menu.Item
                  key={outcome}
                  rightSection={outcome === 'removed' ? <kbd>Del</kbd> : undefined}
                  onClick={() => run({ kind: 'close', outcome })}
                >
                  {outcome === 'open' ? 'Снять отметку' : OUTCOME_WORDS[outcome]}
                </Menu.Item>
              ))}
            </Menu.Dropdown>
          </Menu>
        </>
      )}
      <span className="toolbar-gap" />
      <Button variant="subtle" onClick={onToday} title="Alt+T">
        К сегодня
      </Button>
      <Button variant="subtle" loading={isPrinting} onClick={onPrint} title="Ctrl+P">
        Печать
      </Button>
      <NativeSelect
        aria-label="Группировать"
        title={
          total > MOST_GROUPED ? `Группировать можно до ${countWord(MOST_GROUPED, 'строки', 'строк', 'строк')}: сузьте отбор` : undefined
        }
        disabled={total > MOST_GROUPED}
        data={[
          { value: '', label: 'Без групп' },
          { value: 'performer', label: 'По исполнителю' },
          { value: 'document', label: 'По документу' },
        ]}
        value={search.grouped ?? ''}
        onChange={(event) => {
          const value = event.currentTarget.value;
          set({ grouped: value === 'performer' || value === 'document' ? value : undefined });
        }}
      />
    </>
  );
});
