import { Link } from '@tanstack/react-router';
import type { ImportBatchRow } from '../../../src-shared/api/importApi.ts';
import { useSession } from '../../app/session.ts';
import { whenText } from '../../ui/when.ts';
import type { Upload } from './files/uploads.ts';
import { progressText, readCount } from './importWords.ts';

export interface BatchListProps {
  readonly batches: readonly ImportBatchRow[];
  readonly uploads: readonly Upload[];
  readonly shown: string | undefined;
}

/** Everything that was brought in, the latest first. */
export function BatchList({ batches, uploads, shown }: BatchListProps) {
  const { today } = useSession().info;
  return (
    <nav className="import-batches" aria-label="Загрузки">
      {batches.map((batch) => {
        const total = Math.max(batch.total, expectedOf(uploads, batch.id));
        const read = readCount(batch);
        return (
          <Link
            key={batch.id}
            to="/import"
            search={{ batch: batch.id }}
            className="import-batch"
            aria-current={batch.id === shown ? 'true' : undefined}
            activeProps={{}}
            title={batch.name}
          >
            <span className="import-batch-name">{batch.name}</span>
            <span className="muted">
              {whenText(batch.createdAt, today)} · {progressText(batch, total)}
            </span>
            {read < total && <progress className="import-bar" value={read} max={total} aria-label={`Прочитано ${read} из ${total}`} />}
          </Link>
        );
      })}
    </nav>
  );
}

/** How many files of a batch the core will have when everything is sent. */
export function expectedOf(uploads: readonly Upload[], batchId: string): number {
  const upload = uploads.find((each) => each.batchId === batchId);
  return upload === undefined ? 0 : upload.total - upload.refused.length;
}
