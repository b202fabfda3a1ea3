import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useClient } from '../../app/client.ts';
import { saveFile } from '../../ui/saveFile.ts';
import { sayProblem } from '../../ui/say.tsx';
import { fileTypeOf } from './fileTypeOf.ts';

/** Gives the kept scan of a paper signed by hand. */
export function ScanButton({ digest, name }: { readonly digest: string; readonly name: string }) {
  const client = useClient();
  const scan = useMutation({
    mutationFn: () => client.call('file.get', { digest }),
    onSuccess: (bytes) => {
      const { mime, ending } = fileTypeOf(bytes);
      saveFile({ name: `${name} (скан).${ending}`, mime, bytes });
    },
    onError: sayProblem,
  });
  return (
    <Button onClick={() => scan.mutate()} loading={scan.isPending}>
      Скан
    </Button>
  );
}
