import { useMutation } from '@tanstack/react-query';
import { Refusal } from '../../../src-shared/api/errors.ts';
import { useClient } from '../../app/client.ts';
import { copyRich } from '../../ui/copyRich.ts';
import { sayDone, sayProblem } from '../../ui/say.tsx';

/** Puts a paper onto the clipboard as a website's editor takes it: structure without any look, and bare text beside it. */
export function useCopyForSite(): { readonly run: (id: string) => void; readonly pending: boolean } {
  const client = useClient();
  const mutation = useMutation({
    mutationFn: async (id: string) => {
      const [web, plain] = await Promise.all([
        client.call('document.export', { id, format: 'web' }),
        client.call('document.export', { id, format: 'txt' }),
      ]);
      if (!copyRich({ html: textOf(web.bytes), text: textOf(plain.bytes) })) throw new Refusal('internal', NOT_COPIED);
    },
    onSuccess: () => sayDone('Скопировано: вставьте в редактор сайта (Ctrl+V)'),
    onError: sayProblem,
  });
  return { run: (id) => mutation.mutate(id), pending: mutation.isPending };
}

const NOT_COPIED = 'Скопировать не удалось: скачайте «HTML для сайта» и скопируйте из файла.';

/** The decoder drops the byte order mark that Notepad wants in a text file. */
function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
