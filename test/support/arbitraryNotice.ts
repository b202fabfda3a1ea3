import fc from 'fast-check';
import type { Notice } from '../../src-shared/documents/notice.ts';
import { partMaker } from './arbitraryAnnex.ts';
import { idMaker, phrase } from './arbitraryProtocol.ts';

/** A valid notice about a meeting. */
export const arbitraryNotice: fc.Arbitrary<Notice> = fc
  .record({
    number: fc.option(fc.constantFrom('7')),
    date: fc.constantFrom(null, '2026-04-16'),
    title: fc.oneof(fc.constant(''), phrase),
    parts: fc.array(partMaker, { maxLength: 5 }),
    protocolId: fc.option(fc.constant('protocol-1')),
  })
  .map(({ parts, ...seed }) => {
    const newId = idMaker();
    return { ...seed, kind: 'notice', version: 1, parts: parts.map((make) => make(newId)) };
  });
