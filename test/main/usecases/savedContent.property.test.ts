import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Content } from '../../../src-shared/documents/kinds.ts';
import { documentKindSchema } from '../../../src-shared/documents/kinds.ts';
import { arbitraryContent } from '../../support/arbitraryContent.ts';
import { openTestCore } from '../../support/openTestCore.ts';

/** What JSON itself makes of a content: the slow way, past our schemas and our canonical form. */
function plain(content: Content): unknown {
  return JSON.parse(JSON.stringify(content));
}

test('whatever is saved into a paper of its kind is opened as it was, and its revision too', async () => {
  const { client } = await openTestCore();
  const kindsSeen = new Set<string>();
  await fc.assert(
    fc.asyncProperty(arbitraryContent, async (content) => {
      const { id } = await client.call('document.create', { kind: content.kind });
      const { revision } = await client.call('document.save', { id, revision: 1, content });
      const { content: opened } = await client.call('document.open', { id });
      expect(plain(opened)).toEqual(plain(content));
      expect(plain((await client.call('document.revision', { id, revision })).content)).toEqual(plain(content));
      kindsSeen.add(content.kind);
    }),
    { numRuns: 120 },
  );
  expect([...kindsSeen].toSorted()).toEqual(documentKindSchema.options.toSorted());
  expect(await client.call('data.verify', {})).toMatchObject({ sound: true, problems: [] });
});
