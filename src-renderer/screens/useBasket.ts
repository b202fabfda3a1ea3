import type { DocumentRow } from '../../src-shared/api/documentApi.ts';
import { useWrite } from '../app/queries.ts';
import { useAllowed } from '../app/session.ts';
import { sayDone, sayUndo } from '../ui/say.tsx';
import { rowName } from './rowName.ts';

/** Into the basket without a question, back out of it for ten seconds from the message and later from the basket itself. */
export function useBasket(): { readonly trash?: (row: DocumentRow) => void; readonly restore?: (row: DocumentRow) => void } {
  const allowed = useAllowed('draft');
  const trash = useWrite('document.trash');
  const restore = useWrite('document.restore');
  const back = (row: DocumentRow): void =>
    restore.mutate({ id: row.id, revision: row.revision }, { onSuccess: () => sayDone(`${rowName(row)} снова среди документов`) });
  if (!allowed) return {};
  return {
    restore: back,
    trash: (row) =>
      trash.mutate(
        { id: row.id, revision: row.revision },
        { onSuccess: (gone) => sayUndo(`${rowName(row)} – в корзине`, () => back(gone)) },
      ),
  };
}
