import { Button } from '@mantine/core';
import { formatDate } from '../../../../src-shared/russian/dateWords.ts';
import { countWord } from '../../../../src-shared/russian/plural.ts';
import { useRead, useWrite } from '../../../app/queries.ts';
import { paperName } from '../paperName.ts';

/** Plans without years whose year runs out: does another year hold? */
export function Renewals() {
  const renewals = useRead('tracking.renewals', {}).data ?? [];
  const renew = useWrite('tracking.renew');
  return (
    <section className="card today-block" aria-label="Продление планов">
      <h2>Действует ли план дальше?</h2>
      {renewals.map(({ paper, from, to, duties, cells }) => (
        <div key={paper.id} className="renewal-row">
          <span className="attention-text" title={paper.title}>
            <strong>{paperName(paper)}</strong> {paper.title}
            <span className="muted">
              {' '}
              – {formatDate(from, 'numeric')}–{formatDate(to, 'numeric')}, {countWord(duties, 'мероприятие', 'мероприятия', 'мероприятий')},{' '}
              {countWord(cells, 'поручение', 'поручения', 'поручений')}
            </span>
          </span>
          <Button variant="filled" loading={renew.isPending} onClick={() => renew.mutate({ document: paper.id, answer: 'renew' })}>
            Продлить на год
          </Button>
          <Button disabled={renew.isPending} onClick={() => renew.mutate({ document: paper.id, answer: 'stop' })}>
            Не продлевать
          </Button>
        </div>
      ))}
    </section>
  );
}
