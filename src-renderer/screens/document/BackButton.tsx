import { ActionIcon } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useNavigate, useRouter } from '@tanstack/react-router';
import { WORDS } from '../../words.ts';

/** Back to where one came from; into the registry when this was the first page. */
export function BackButton() {
  const router = useRouter();
  const navigate = useNavigate();
  return (
    <ActionIcon
      aria-label={WORDS.back}
      title="Назад (Alt+←)"
      onClick={() => (router.history.canGoBack() ? router.history.back() : void navigate({ to: '/documents' }))}
    >
      <IconArrowLeft size={16} />
    </ActionIcon>
  );
}
