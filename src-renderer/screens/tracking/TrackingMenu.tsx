import { Button, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useState } from 'react';
import type { TrackingFilter } from '../../../src-shared/tracking/trackingFilter.ts';
import { RemindersDialog } from './reminders/RemindersDialog.tsx';
import { useTrackingExport } from './useTrackingExport.ts';

/** What can be made of whatever the filter holds: a report, a sheet, a calendar, letters. */
export function TrackingMenu({ filter }: { readonly filter: TrackingFilter }) {
  const exporting = useTrackingExport();
  const [reminding, setReminding] = useState(false);
  return (
    <>
      <Menu position="bottom-end" transitionProps={{ duration: 0 }}>
        <Menu.Target>
          <Button loading={exporting.pending} rightSection={<IconChevronDown size={14} />}>
            Выгрузить
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => exporting.run(filter, { what: 'report', format: 'docx' })}>Справка об исполнении (Word)</Menu.Item>
          <Menu.Item onClick={() => exporting.run(filter, { what: 'list', format: 'xlsx' })}>Список (Excel)</Menu.Item>
          <Menu.Item onClick={() => exporting.run(filter, { what: 'calendar', format: 'ics' })}>Сроки в календарь (.ics)</Menu.Item>
          <Menu.Divider />
          <Menu.Item onClick={() => setReminding(true)}>Напоминания…</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {reminding && <RemindersDialog filter={filter} onClose={() => setReminding(false)} />}
    </>
  );
}
