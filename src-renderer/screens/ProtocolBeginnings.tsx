import { Menu } from '@mantine/core';
import type { DocumentRow } from '../../src-shared/api/documentApi.ts';
import { formatDate } from '../../src-shared/russian/dateWords.ts';
import { useRead } from '../app/queries.ts';
import { meetingSeries } from './meetingSeries.ts';
import { RECENT_PROTOCOLS, type NewPaper } from './useCreatePaper.ts';

/** Inside «Создать»: where else a protocol can begin than at the latest meeting. Nothing where there is no other place. */
export function ProtocolBeginnings({ create }: { readonly create: (paper: NewPaper) => void }) {
  const recent = useRead('document.list', RECENT_PROTOCOLS);
  const letterheads = useRead('letterhead.list', {}).data ?? [];
  const series = meetingSeries(recent.data?.rows ?? []);
  if (series.length === 0 && letterheads.length < 2) return null;
  return (
    <Menu.Sub>
      <Menu.Sub.Target>
        <Menu.Sub.Item>С чего начать протокол</Menu.Sub.Item>
      </Menu.Sub.Target>
      <Menu.Sub.Dropdown>
        {series.length > 0 && <Menu.Label>С участниками, словами и бланком прошлого</Menu.Label>}
        {series.slice(0, 8).map((row) => (
          <Menu.Item key={row.id} onClick={() => create({ kind: 'protocol', from: row })}>
            {seriesName(row)}
          </Menu.Item>
        ))}
        {series.length > 0 && <Menu.Divider />}
        <Menu.Item onClick={() => create({ kind: 'protocol' })}>Пустой протокол</Menu.Item>
        {letterheads.length > 1 &&
          letterheads.map(({ id, name }) => (
            <Menu.Item key={id} onClick={() => create({ kind: 'protocol', letterheadId: id })}>
              Пустой на бланке «{name}»
            </Menu.Item>
          ))}
      </Menu.Sub.Dropdown>
    </Menu.Sub>
  );
}

function seriesName(row: DocumentRow): string {
  const day = row.date ?? row.meetingDate;
  const title = row.title.length > 70 ? `${row.title.slice(0, 69)}…` : row.title;
  return `Протокол ${title}${day === null ? '' : ` – как ${formatDate(day, 'numeric')}`}`;
}
