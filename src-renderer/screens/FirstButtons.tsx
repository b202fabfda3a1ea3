import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { WORDS } from '../words.ts';
import type { CreatePaper } from './useCreatePaper.ts';

export interface FirstButtonsProps {
  readonly create: CreatePaper;
  /** Offers the papers of former years too. */
  readonly fromFiles?: boolean;
}

/** Where there is nothing yet: the two papers a department begins with. */
export function FirstButtons({ create, fromFiles = false }: FirstButtonsProps) {
  const navigate = useNavigate();
  return (
    <div className="buttons">
      <Button variant="filled" onClick={create.createProtocol} loading={create.pending}>
        {WORDS.newProtocol} – Ctrl+N
      </Button>
      <Button onClick={() => create.create({ kind: 'order' })} disabled={create.pending}>
        {WORDS.newOrder} – Ctrl+Shift+N
      </Button>
      {fromFiles && <Button onClick={() => void navigate({ to: '/import' })}>Загрузить старые бумаги…</Button>}
    </div>
  );
}
