import { useMutation } from '@tanstack/react-query';
import type { TrackingExport } from '../../../src-shared/api/trackingExportApi.ts';
import type { TrackingFilter } from '../../../src-shared/tracking/trackingFilter.ts';
import { useClient } from '../../app/client.ts';
import { sayDone, sayProblem } from '../../ui/say.tsx';
import { saveFile } from '../../ui/saveFile.ts';

export interface TrackingExporting {
  readonly run: (filter: TrackingFilter, wanted: TrackingExport) => void;
  readonly pending: boolean;
}

/** Fetches a report, a sheet or a calendar of a filter and hands it to the computer under its Russian name. */
export function useTrackingExport(): TrackingExporting {
  const client = useClient();
  const mutation = useMutation({
    mutationFn: (input: { readonly filter: TrackingFilter; readonly wanted: TrackingExport }) => client.call('tracking.export', input),
    onSuccess: (file) => {
      saveFile(file);
      sayDone(`Сохраняется файл «${file.name}»`);
    },
    onError: sayProblem,
  });
  return { run: (filter, wanted) => mutation.mutate({ filter, wanted }), pending: mutation.isPending };
}
