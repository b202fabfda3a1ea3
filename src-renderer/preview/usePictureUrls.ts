import { useCallback, useEffect, useState } from 'react';
import type { PaperDocument } from '../../src-shared/paper/blocks.ts';
import { useClient } from '../app/client.ts';
import { pictureAddress } from '../editor/pictureAddress.ts';
import { sayProblem } from '../ui/say.tsx';
import type { PictureUrl } from './PaperBlocks.tsx';

/** Fetches the pictures of a paper; each shows when it is there. */
export function usePictureUrls(paper: PaperDocument): PictureUrl {
  const client = useClient();
  const [addresses, setAddresses] = useState<ReadonlyMap<string, string>>(new Map());
  useEffect(() => {
    let isGone = false;
    const digests = new Set(paper.blocks.flatMap((block) => (block.kind === 'picture' ? [block.file] : [])));
    Promise.all([...digests].map(async (digest) => [digest, await pictureAddress(client, digest)] as const)).then(
      (found) => {
        if (!isGone && found.length > 0) setAddresses(new Map(found));
      },
      (error: unknown) => sayProblem(error),
    );
    return () => {
      isGone = true;
    };
  }, [client, paper]);
  return useCallback((digest) => addresses.get(digest), [addresses]);
}
