import fc from 'fast-check';
import { expect, test } from 'vitest';
import { docLabels } from '../../../src-renderer/editor/numbers.ts';
import { fromDoc } from '../../../src-renderer/editor/fromDoc.ts';
import { toDoc } from '../../../src-renderer/editor/toDoc.ts';
import { protocolLabels } from '../../../src-shared/documents/numbering.ts';
import { protocolSchema } from '../../../src-shared/documents/protocol.ts';
import { arbitraryLetterhead, arbitraryProtocol } from '../../support/arbitraryProtocol.ts';
import { normalProtocol } from './normalProtocol.ts';

test('content → sheet → content gives the same content', () => {
  fc.assert(
    fc.property(arbitraryProtocol, arbitraryLetterhead, (protocol, { protocol: layout }) => {
      const doc = toDoc(protocol, layout);
      doc.check();
      const back = { ...protocol, ...fromDoc(doc, layout) };
      expect(back).toEqual(normalProtocol(protocol, layout));
      expect(protocolSchema.safeParse(back).success).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test('labels counted over the sheet are those counted over the content', () => {
  fc.assert(
    fc.property(arbitraryProtocol, arbitraryLetterhead, (protocol, { protocol: layout }) => {
      const doc = toDoc(protocol, layout);
      const shown = docLabels(doc, layout);
      const { agenda, hearings, points } = protocolLabels({ ...protocol, ...fromDoc(doc, layout) }, layout);
      for (const [id, label] of [...agenda, ...hearings, ...points]) expect(shown.get(id)).toEqual(label);
    }),
    { numRuns: 300 },
  );
});
