import { Button } from '@mantine/core';
import { WORDS } from '../words.ts';
import type { CreatePaper } from './useCreatePaper.ts';

/** Where there is nothing yet: the two papers a department begins with. */
export function FirstButtons({ create }: { readonly create: CreatePaper }) {
  return (
    <div className="buttons">
      <Button variant="filled" onClick={create.createProtocol} loading={create.pending}>
        {WORDS.newProtocol} – Ctrl+N
      </Button>
      <Button onClick={() => create.create({ kind: 'order' })} disabled={create.pending}>
        {WORDS.newOrder} – Ctrl+Shift+N
      </Button>
    </div>
  );
}
