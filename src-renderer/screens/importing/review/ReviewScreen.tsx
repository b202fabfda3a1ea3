import { getRouteApi } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useRead } from '../../../app/queries.ts';
import { Problem } from '../../../ui/Problem.tsx';
import { Screen } from '../../../ui/Screen.tsx';
import { lastReviewed } from '../lastReviewed.ts';
import { BackToBatch } from './BackToBatch.tsx';
import { ReviewedItem } from './ReviewedItem.tsx';
import '../importing.css';
import './review.css';

const route = getRouteApi('/import/$itemId');

/** One file that was read: its source beside what was understood. */
export function ReviewScreen() {
  const { itemId } = route.useParams();
  const item = useRead('import.item', { itemId });
  useEffect(() => {
    lastReviewed.itemId = itemId;
  }, [itemId]);
  if (!item.data) {
    return (
      <Screen title={item.error ? 'Файл не открылся' : 'Открывается…'} before={<BackToBatch batchId={undefined} />}>
        {item.error && <Problem error={item.error} again={() => void item.refetch()} />}
      </Screen>
    );
  }
  return <ReviewedItem key={itemId} item={item.data} />;
}
