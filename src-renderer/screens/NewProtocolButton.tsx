import { ActionIcon, Button, Group, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import type { DocumentRow } from '../../src-shared/api/documentApi.ts';
import { formatDate } from '../../src-shared/russian/dateWords.ts';
import { useRead } from '../app/queries.ts';
import { WORDS } from '../words.ts';
import { meetingSeries } from './meetingSeries.ts';
import { RECENT_PAPERS, useCreateProtocol } from './useCreateProtocol.ts';

/** Begins where the latest meeting left off; beside it the other series of meetings and an empty sheet. */
export function NewProtocolButton() {
  const create = useCreateProtocol();
  const recent = useRead('document.list', RECENT_PAPERS);
  const letterheads = useRead('letterhead.list', {}).data ?? [];
  if (!create.allowed) return null;
  const series = meetingSeries(recent.data?.rows ?? []);
  return (
    <Group gap={1} wrap="nowrap">
      <Button variant="filled" onClick={create.start} loading={create.pending}>
        {WORDS.newProtocol} <span className="today-key">Ctrl+N</span>
      </Button>
      {(series.length > 0 || letterheads.length > 1) && (
        <Menu position="bottom-end" withinPortal>
          <Menu.Target>
            <ActionIcon variant="filled" color="blue" size={28} aria-label="С чего начать протокол">
              <IconChevronDown size={16} />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            {series.length > 0 && <Menu.Label>С участниками, словами и бланком прошлого</Menu.Label>}
            {series.slice(0, 8).map((row) => (
              <Menu.Item key={row.id} onClick={() => create.startFrom(row)}>
                {seriesName(row)}
              </Menu.Item>
            ))}
            {series.length > 0 && <Menu.Divider />}
            <Menu.Item onClick={() => create.startFrom(null)}>Пустой протокол</Menu.Item>
            {letterheads.length > 1 &&
              letterheads.map(({ id, name }) => (
                <Menu.Item key={id} onClick={() => create.startFrom(null, id)}>
                  Пустой на бланке «{name}»
                </Menu.Item>
              ))}
          </Menu.Dropdown>
        </Menu>
      )}
    </Group>
  );
}

function seriesName(row: DocumentRow): string {
  const day = row.date ?? row.meetingDate;
  const title = row.title.length > 70 ? `${row.title.slice(0, 69)}…` : row.title;
  return `Протокол ${title}${day === null ? '' : ` – как ${formatDate(day, 'numeric')}`}`;
}
