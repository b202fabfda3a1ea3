import { ActionIcon } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import type { ImportSearch } from '../../../app/addresses.ts';
import { lastReviewed } from '../lastReviewed.ts';

/** To the files among which this one came. */
export function BackToBatch({ batchId }: { readonly batchId: string | undefined }) {
  const navigate = useNavigate();
  return (
    <ActionIcon
      aria-label="К списку файлов"
      title="К списку файлов"
      onClick={() => void navigate({ to: '/import', search: searchOf(batchId) })}
    >
      <IconArrowLeft size={18} stroke={1.5} />
    </ActionIcon>
  );
}

/** The list as it was left, with what it was narrowed to. */
function searchOf(batchId: string | undefined): ImportSearch {
  if (batchId === undefined) return {};
  return batchId === lastReviewed.batchId && lastReviewed.state !== undefined
    ? { batch: batchId, state: lastReviewed.state }
    : { batch: batchId };
}
