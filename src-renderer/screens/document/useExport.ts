import { useMutation } from '@tanstack/react-query';
import type { ExportFormat } from '../../../src-shared/api/documentApi.ts';
import { useClient } from '../../app/client.ts';
import { saveFile } from '../../ui/saveFile.ts';
import { sayDone, sayProblem } from '../../ui/say.tsx';

/** Fetches the paper as a file and hands it to the computer under its Russian name. */
export function useExport(): { readonly run: (id: string, format: ExportFormat) => void; readonly pending: boolean } {
  const client = useClient();
  const mutation = useMutation({
    mutationFn: (input: { readonly id: string; readonly format: ExportFormat }) => client.call('document.export', input),
    onSuccess: (file) => {
      saveFile(file);
      sayDone(`Сохраняется файл «${file.name}»`);
    },
    onError: sayProblem,
  });
  return { run: (id, format) => mutation.mutate({ id, format }), pending: mutation.isPending };
}
