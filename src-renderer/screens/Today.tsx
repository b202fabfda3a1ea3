import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { DocumentRow } from '../../src-shared/api/documentApi.ts';
import { allows } from '../../src-shared/access/rights.ts';
import { formatDate } from '../../src-shared/russian/dateWords.ts';
import { useRead } from '../app/queries.ts';
import { useSession } from '../app/session.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Problem } from '../ui/Problem.tsx';
import { Screen } from '../ui/Screen.tsx';
import { StateChip } from '../ui/StateChip.tsx';
import { whenText } from '../ui/when.ts';
import { CreateMenu } from './CreateMenu.tsx';
import { FirstButtons } from './FirstButtons.tsx';
import { TodayTracking } from './tracking/today/TodayTracking.tsx';
import { rowName } from './rowName.ts';
import { useCreatePaper } from './useCreatePaper.ts';

const PAGE = { query: '', trashed: false, limit: 50, offset: 0 } as const;
const DAY = new Intl.DateTimeFormat('ru', { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' });

/** What waits for whoever sits here. The head sees what to sign first, the secretary what to finish. */
export function Today() {
  const { info, account } = useSession();
  const waiting = useRead('document.list', { ...PAGE, state: 'forSignature' });
  const drafts = useRead('document.list', { ...PAGE, state: 'draft' });
  const draftRows = drafts.data?.rows ?? [];
  const returned = draftRows.filter((row) => row.remark !== null);
  const own = draftRows.filter((row) => row.remark === null);
  const create = useCreatePaper();

  const forSignature = (
    <Block key="sign" title="На подпись" rows={waiting.data?.rows ?? []} today={info.today}>
      {allows(account.roles, 'sign')
        ? 'Сейчас подписывать нечего. Когда секретарь отправит документ «На подпись», он появится здесь.'
        : 'На подписи ничего нет. Готовый документ отправляют из черновика: откройте его и нажмите «На подпись».'}
    </Block>
  );
  const blocks = [
    returned.length > 0 && <Block key="returned" title="Возвращено с замечанием" rows={returned} today={info.today} remarks />,
    <Block
      key="drafts"
      title="Черновики"
      rows={own}
      today={info.today}
      action={own.length === 0 && create.allowed && <FirstButtons create={create} />}
    >
      Здесь будут протоколы, приказы, планы и сообщения, над которыми вы работаете. Начните первый: номера пунктов, «Слушали» и «Решили»,
      приложения программа разметит сама. Документы прошлых лет из Word и PDF внесите в разделе «Старые бумаги».
    </Block>,
  ];
  const error = waiting.error ?? drafts.error;
  return (
    <Screen title={`Сегодня · ${DAY.format(new Date(info.today))}`} actions={<CreateMenu />}>
      {error && <Problem error={error} />}
      {waiting.data && drafts.data && (
        <div className="today">
          {allows(account.roles, 'sign') && forSignature}
          <TodayTracking />
          {blocks}
          {!allows(account.roles, 'sign') && forSignature}
        </div>
      )}
    </Screen>
  );
}

interface BlockProps {
  readonly title: string;
  readonly rows: readonly DocumentRow[];
  readonly today: string;
  readonly remarks?: boolean;
  /** Stands in place of the rows while there are none. */
  readonly children?: ReactNode;
  readonly action?: ReactNode;
}

function Block({ title, rows, today, remarks = false, children, action }: BlockProps) {
  return (
    <section className="card today-block" aria-label={title}>
      <h2>
        {title} {rows.length > 0 && <span className="muted">{rows.length}</span>}
      </h2>
      {rows.length === 0 && <EmptyState action={action}>{children}</EmptyState>}
      {rows.map((row) => (
        <Link key={row.id} to="/documents/$id" params={{ id: row.id }} className="today-row">
          <span className="today-name">
            <strong>{rowName(row)}</strong> <span>{row.title || 'без названия'}</span>
            {day(row) !== null && <span className="muted"> от {day(row)}</span>}
          </span>
          <StateChip kind={row.kind} state={row.state} returned={row.remark !== null} />
          <span className="muted" title="Когда изменён">
            {whenText(row.updatedAt, today)}
          </span>
          {remarks && <span className="today-remark">Замечание: {row.remark}</span>}
        </Link>
      ))}
    </section>
  );
}

/** The registration's day, before it the meeting's: drafts of one series differ by nothing else. */
function day(row: DocumentRow): string | null {
  const date = row.date ?? row.meetingDate;
  return date === null ? null : formatDate(date, 'numeric');
}
