import type { OpenDocument } from '../../src-shared/api/documentApi.ts';

/** Where the number comes from that a draft will get: a paper that came back keeps the one it was sent with, nobody else gets it. */
export function numberOrigin({ reserved }: Pick<OpenDocument, 'reserved'>): string {
  return reserved ? 'остаётся за документом' : 'следующий по журналу';
}
