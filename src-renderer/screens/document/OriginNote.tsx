import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { OpenDocument } from '../../../src-shared/api/documentApi.ts';
import { useClient } from '../../app/client.ts';
import { useSession } from '../../app/session.ts';
import { saveFile } from '../../ui/saveFile.ts';
import { sayProblem } from '../../ui/say.tsx';
import { whenText } from '../../ui/when.ts';

/** A paper that was read from a file says so, and gives the file as it came. */
export function OriginNote({ paper }: { readonly paper: OpenDocument }) {
  const client = useClient();
  const { today } = useSession().info;
  const original = useMutation({
    mutationFn: () => client.call('import.original', { documentId: paper.id }),
    onSuccess: saveFile,
    onError: sayProblem,
  });
  const { origin } = paper;
  if (origin === null) return null;
  return (
    <p className="document-fate document-origin">
      <span title={origin.name}>
        Загружен из файла «{origin.name.split('/').at(-1)}» – {origin.by}, {whenText(origin.at, today)}.
      </span>
      <Button onClick={() => original.mutate()} loading={original.isPending}>
        Скачать исходный файл
      </Button>
      {origin.note !== null && <span className="document-origin-note">{origin.note}</span>}
    </p>
  );
}
