import { ActionIcon } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';

/** To the files among which this one came. */
export function BackToBatch({ batchId }: { readonly batchId: string | undefined }) {
  const navigate = useNavigate();
  return (
    <ActionIcon
      aria-label="К списку файлов"
      title="К списку файлов"
      onClick={() => void navigate({ to: '/import', search: batchId === undefined ? {} : { batch: batchId } })}
    >
      <IconArrowLeft size={18} stroke={1.5} />
    </ActionIcon>
  );
}
