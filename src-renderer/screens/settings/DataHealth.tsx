import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useClient } from '../../app/client.ts';
import { useRead } from '../../app/queries.ts';
import { useSession } from '../../app/session.ts';
import { Problem } from '../../ui/Problem.tsx';
import { whenText } from '../../ui/when.ts';

/** Where the data lie, whether they are sound, and who did what. */
export function DataHealth() {
  const { info } = useSession();
  const client = useClient();
  const verify = useMutation({ mutationFn: () => client.call('data.verify', {}) });
  const audit = useRead('audit.list', { limit: 200 });
  return (
    <div className="form">
      <section className="card">
        <h2>Хранение</h2>
        <dl className="settings-line">
          <dt>Папка с данными</dt>
          <dd>{info.dataFolder}</dd>
          <dt>Версия программы</dt>
          <dd>
            {info.version} <span className="muted">({info.sqlite})</span>
          </dd>
        </dl>
        <Button onClick={() => verify.mutate()} loading={verify.isPending}>
          Проверить данные
        </Button>
        {verify.error && <Problem error={verify.error} />}
        {verify.data && (
          <div role="status">
            <p>
              <span className={`chip chip-${verify.data.sound ? 'done' : 'late'}`}>
                {verify.data.sound ? 'Всё цело' : 'Есть неполадки'}
              </span>{' '}
              Проверено: документов – {verify.data.checked.documents}, редакций – {verify.data.checked.revisions}, замороженных –{' '}
              {verify.data.checked.frozen}, записей журнала – {verify.data.checked.journalEntries}, файлов – {verify.data.checked.files}.
            </p>
            {verify.data.problems.length > 0 && (
              <ul className="settings-list">
                {verify.data.problems.map((problem) => (
                  <li key={problem}>{problem}</li>
                ))}
              </ul>
            )}
          </div>
        )}
      </section>
      <section className="card">
        <h2>Кто что сделал</h2>
        {audit.error && <Problem error={audit.error} />}
        <table className="table wrap">
          <thead>
            <tr>
              <th className="audit-when">Когда</th>
              <th className="audit-who">Кто</th>
              <th>Что</th>
            </tr>
          </thead>
          <tbody>
            {(audit.data ?? []).map((row) => (
              <tr key={row.id}>
                <td>{whenText(row.at, info.today)}</td>
                <td>{row.account}</td>
                <td>{row.what}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}
