import { useMutation } from '@tanstack/react-query';
import type { TrackingExport } from '../../../src-shared/api/trackingExportApi.ts';
import type { TrackingFilter } from '../../../src-shared/tracking/trackingFilter.ts';
import { useClient } from '../../app/client.ts';
import { sayDone, sayProblem } from '../../ui/say.tsx';
import { sayProgress } from '../../ui/sayProgress.tsx';
import { saveFile } from '../../ui/saveFile.ts';

export interface TrackingExporting {
  readonly run: (filter: TrackingFilter, wanted: TrackingExport) => void;
  readonly pending: boolean;
}

/** Fetches a report, a sheet or a calendar of a filter and hands it to the computer under its Russian name; what takes long says how far it is and can be stopped. */
export function useTrackingExport(): TrackingExporting {
  const client = useClient();
  const mutation = useMutation({
    mutationFn: async (input: { readonly filter: TrackingFilter; readonly wanted: TrackingExport }) => {
      const work = crypto.randomUUID();
      const progress = sayProgress(EXPORT_WORDS[input.wanted.what], client, work, () => client.call('tracking.stopExport', { work }));
      try {
        return await client.call('tracking.export', { ...input, work });
      } catch (error) {
        if (progress.isStopped()) return null;
        throw error;
      } finally {
        progress.end();
      }
    },
    onSuccess: (file) => {
      if (file === null) return sayDone('Выгрузка остановлена');
      saveFile(file);
      sayDone(`Сохраняется файл «${file.name}»`);
    },
    onError: sayProblem,
  });
  return { run: (filter, wanted) => mutation.mutate({ filter, wanted }), pending: mutation.isPending };
}

const EXPORT_WORDS: Readonly<Record<TrackingExport['what'], string>> = {
  report: 'Составляется справка',
  list: 'Составляется список',
  matrix: 'Составляется матрица',
  calendar: 'Составляется календарь',
};
