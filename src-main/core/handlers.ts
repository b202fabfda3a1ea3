import type { Contract, OperationName } from '../../src-shared/api/contract.ts';
import { directoryHandlers } from '../usecases/directory/directoryHandlers.ts';
import { draftHandlers } from '../usecases/documents/draftHandlers.ts';
import { readHandlers } from '../usecases/documents/readHandlers.ts';
import { signOffHandlers } from '../usecases/documents/signOffHandlers.ts';
import type { ReadHandler, WriteHandler } from '../usecases/handler.ts';
import { importHandlers } from '../usecases/importing/importHandlers.ts';
import { journalHandlers } from '../usecases/office/journalHandlers.ts';
import { officeHandlers } from '../usecases/office/officeHandlers.ts';
import { sessionHandlers } from '../usecases/session/sessionHandlers.ts';
import { exportTracking, stopExport } from '../usecases/tracking/exportTracking.ts';
import { trackingHandlers } from '../usecases/tracking/trackingHandlers.ts';

/** A handler for every operation of the contract; a missing one, or one of the wrong kind, is a compile error. */
export type Handlers = {
  readonly [N in OperationName]: Contract[N]['writes'] extends true ? WriteHandler<N> : ReadHandler<N>;
};

export const handlers: Handlers = {
  ...sessionHandlers,
  ...directoryHandlers,
  ...readHandlers,
  ...draftHandlers,
  ...signOffHandlers,
  ...journalHandlers,
  ...officeHandlers,
  ...trackingHandlers,
  ...importHandlers,
  'tracking.export': exportTracking,
  'tracking.stopExport': stopExport,
};
