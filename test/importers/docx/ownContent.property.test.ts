import fc from 'fast-check';
import { expect, test } from 'vitest';
import { renderDocx } from '../../../src-main/docx/renderDocx.ts';
import { readDocx } from '../../../src-main/importers/docx/readDocx.ts';
import { defaultLetterhead } from '../../../src-shared/documents/defaultLetterhead.ts';
import type { Content } from '../../../src-shared/documents/kinds.ts';
import { noticeOf } from '../../../src-shared/documents/noticeOf.ts';
import type { Order } from '../../../src-shared/documents/order.ts';
import type { PlanDocument } from '../../../src-shared/documents/planDocument.ts';
import { contentPaper } from '../../../src-shared/paper/contentPaper.ts';
import { recognise } from '../../../src-shared/recognition/recognise.ts';
import { idMaker } from '../../support/arbitraryProtocol.ts';
import { factsOfContent } from '../../support/factsOfContent.ts';
import { plausibleOrder } from '../../support/plausibleOrder.ts';
import { plausibleProtocol } from '../../support/plausibleProtocol.ts';

const LETTERHEAD = defaultLetterhead('letterhead', ['Управление образования Заозёрного муниципального округа']);

/** The day of publication is not printed. */
const plausibleNotice = plausibleProtocol.map((protocol) => ({
  ...noticeOf(protocol, { today: '2026-04-16', newId: idMaker(), protocolId: 'protocol-1' }),
  date: null,
}));

const plausiblePlan = plausibleOrder.map(planOf);

test.each([
  ['a protocol', plausibleProtocol],
  ['an order with its annexes', plausibleOrder],
  ['a plan of its own', plausiblePlan],
  ['a notice', plausibleNotice],
] satisfies [string, fc.Arbitrary<Content>][])('%s of ours is read back from its printed file as it was written', async (_, kind) => {
  await fc.assert(
    fc.asyncProperty<[Content]>(kind, async (content) => {
      const read = await readBack(content);
      expect(read && factsOfContent(read, LETTERHEAD)).toEqual(factsOfContent(content, LETTERHEAD));
    }),
    { numRuns: 30 },
  );
});

/** The content as the recogniser makes it of the drawn paper: no envelope is in the file. */
async function readBack(content: Content): Promise<Content | null> {
  const paper = contentPaper(content, LETTERHEAD, { number: content.number, date: content.date });
  const file = await renderDocx(paper, () => null, { updatedAt: '2026-04-14T09:00:00.000Z' });
  return recognise(await readDocx(file), { idPrefix: 'r' }).content;
}

/** The plan that an order approves, approved by its signatory instead; its number in the journal is not printed. */
function planOf({ date, signatory, annexes }: Order): PlanDocument {
  const [annex] = annexes;
  if (annex?.kind !== 'plan') throw new TypeError('The first annex of a plausible order is a plan.');
  return {
    kind: 'plan',
    version: 1,
    number: null,
    date,
    signatory,
    plan: annex.plan,
    signatures: [{ id: 's', of: 'other', post: 'Заместитель начальника', name: 'П.А. Солодов' }],
    marks: [],
    wording: {},
  };
}
