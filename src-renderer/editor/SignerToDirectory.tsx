import { useEffect, useState } from 'react';
import type { Mention } from '../../src-shared/documents/mention.ts';
import { AddToDirectory } from './AddToDirectory.tsx';
import { useEditor } from './editorContext.ts';

/** A signature keeps no link to the directory: whether its name is new there is asked. */
export function SignerToDirectory({ mention }: { readonly mention: Mention }) {
  const { client } = useEditor();
  const [unknown, setUnknown] = useState(false);
  useEffect(() => {
    let current = true;
    client.call('directory.search', { query: mention.name, kinds: ['person'], limit: 6 }).then(
      (hits) => current && setUnknown(hits.every((hit) => hit.title !== mention.name)),
      () => current && setUnknown(false),
    );
    return () => {
      current = false;
    };
  }, [client, mention.name]);
  return unknown && <AddToDirectory mention={mention} link={() => undefined} />;
}
