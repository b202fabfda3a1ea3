import fc from 'fast-check';
import type { Content } from '../../src-shared/documents/kinds.ts';
import { arbitraryAnnexedProtocol } from './arbitraryAnnex.ts';
import { arbitraryNotice } from './arbitraryNotice.ts';
import { arbitraryOrder } from './arbitraryOrder.ts';
import { arbitraryPlan } from './arbitraryPlan.ts';
import { arbitraryProtocol } from './arbitraryProtocol.ts';

/** A valid paper of any kind. */
export const arbitraryContent: fc.Arbitrary<Content> = fc.oneof(
  arbitraryProtocol,
  arbitraryAnnexedProtocol,
  arbitraryOrder,
  arbitraryPlan,
  arbitraryNotice,
);
