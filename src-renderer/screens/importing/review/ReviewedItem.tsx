import type { OutputOf } from '../../../../src-shared/api/contract.ts';
import { Screen } from '../../../ui/Screen.tsx';
import { fileName, STATE_CHIPS } from '../importWords.ts';
import { BackToBatch } from './BackToBatch.tsx';
import { ReviewActions } from './ReviewActions.tsx';
import { ReviewPanes } from './ReviewPanes.tsx';
import { useItemDeeds } from './useItemDeeds.ts';

export interface ReviewedItemProps {
  readonly item: OutputOf<'import.item'>;
}

/** A file by what became of it: the two panes of the review, or why there is nothing to review. */
export function ReviewedItem({ item: { row, source, hints, saidKind } }: ReviewedItemProps) {
  const deeds = useItemDeeds(row);
  const chip = STATE_CHIPS[row.state];
  const frame = {
    bare: true,
    before: <BackToBatch batchId={row.batchId} />,
    title: <span title={row.name}>{fileName(row.name)}</span>,
    beside: <span className={`chip chip-${chip.tone}`}>{chip.word}</span>,
  };
  if (source !== null) return <ReviewPanes frame={frame} row={row} source={source} said={{ hints, kind: saidKind }} deeds={deeds} />;
  const reading = row.state === 'waiting' || row.state === 'reading';
  return (
    <Screen {...frame} actions={<ReviewActions row={row} deeds={deeds} content={null} />}>
      <p className="card review-unread" role={reading ? 'status' : undefined}>
        {reading ? 'Файл ещё читается: как только будет готов, он откроется здесь сам.' : (row.sentence ?? 'Прочитать файл не удалось.')}
      </p>
    </Screen>
  );
}
