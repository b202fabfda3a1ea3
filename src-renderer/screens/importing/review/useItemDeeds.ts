import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import type { InputOf } from '../../../../src-shared/api/contract.ts';
import type { ImportItemRow } from '../../../../src-shared/api/importApi.ts';
import type { Content } from '../../../../src-shared/documents/kinds.ts';
import { countWord, plural } from '../../../../src-shared/russian/plural.ts';
import { useClient } from '../../../app/client.ts';
import { useWrite } from '../../../app/queries.ts';
import { saveFile } from '../../../ui/saveFile.ts';
import { sayDone, sayProblem, sayUndo } from '../../../ui/say.tsx';
import { fileName } from '../importWords.ts';
import { nextToReview } from './nextToReview.ts';

type As = InputOf<'import.keep'>['as'];

export interface ItemDeeds {
  readonly keeping: boolean;
  readonly keepError: Error | null;
  /** `lost`: how many lines found no place and stay out of the paper. */
  readonly keep: (content: Content, as: As, lost: number, done?: () => void) => void;
  readonly dismiss: (dismissed: boolean) => void;
  readonly download: () => void;
  readonly open: () => void;
  /** Of a duplicate: the file that came first. */
  readonly openTwin: () => void;
  /** To the next file that waits, or back to the list when there is none. */
  readonly next: () => void;
}

/** What can be done with a file that was read. */
export function useItemDeeds(row: ImportItemRow): ItemDeeds {
  const client = useClient();
  const navigate = useNavigate();
  const keeping = useWrite('import.keep', { quiet: true });
  const dismissing = useWrite('import.dismiss');
  const original = useMutation({
    mutationFn: () => client.call('import.original', { itemId: row.id }),
    onSuccess: saveFile,
    onError: sayProblem,
  });
  const next = async (): Promise<void> => {
    const item = await nextToReview(client, row.batchId, row.id);
    if (item !== null) return navigate({ to: '/import/$itemId', params: { itemId: item.id } });
    sayDone('Проверять больше нечего: все файлы этой загрузки разобраны');
    return navigate({ to: '/import', search: { batch: row.batchId } });
  };
  const put = (dismissed: boolean): void => dismissing.mutate({ itemId: row.id, dismissed });
  const goNext = (): void => void next().catch(sayProblem);

  useEffect(() => {
    // Ahead of the frame, where Alt+→ goes forward in history.
    const onKey = (event: KeyboardEvent): void => {
      if (event.code !== 'ArrowRight' || !event.altKey || event.ctrlKey || event.shiftKey) return;
      event.preventDefault();
      event.stopPropagation();
      goNext();
    };
    window.addEventListener('keydown', onKey, true);
    return () => window.removeEventListener('keydown', onKey, true);
  });

  return {
    keeping: keeping.isPending,
    keepError: keeping.error,
    keep: (content, as, lost, done) =>
      keeping.mutate(
        { itemId: row.id, content, as },
        {
          onSuccess: () => {
            sayDone(`${as.kind === 'draft' ? 'Сохранено черновиком' : 'Документ в архиве подписанных'}${lostWords(lost)}`);
            done?.();
          },
        },
      ),
    dismiss: (dismissed) => {
      put(dismissed);
      if (dismissed) sayUndo(`«${fileName(row.name)}» – отложен`, () => put(false));
    },
    download: () => original.mutate(),
    open: () => {
      if (row.documentId !== null) void navigate({ to: '/documents/$id', params: { id: row.documentId } });
    },
    openTwin: () => {
      if (row.twinId !== null) void navigate({ to: '/import/$itemId', params: { itemId: row.twinId } });
    },
    next: goNext,
  };
}

/** What stays out of the paper is said in the moment in which it does. */
function lostWords(lost: number): string {
  if (lost === 0) return '';
  const stayed = plural(lost, 'осталась', 'остались', 'осталось');
  return `; без места ${stayed} ${countWord(lost, 'строка', 'строки', 'строк')} – только в исходном файле`;
}
