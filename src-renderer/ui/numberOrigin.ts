import type { OpenDocument } from '../../src-shared/api/documentApi.ts';

/** Where the number comes from that a draft will get: a paper that came back keeps the one it was sent with, nobody else gets it. */
export function numberOrigin({ reserved }: Pick<OpenDocument, 'reserved'>): string {
  return reserved ? 'остаётся за документом' : 'следующий по журналу';
}

/** What an empty number of a sheet tells: the number that comes, or that the one given by hand is printed elsewhere. */
export function numberHint(paper: Pick<OpenDocument, 'reserved' | 'nextNumber'>, given: string | null): string {
  return given === null ? `№ ${paper.nextNumber} – ${numberOrigin(paper)}` : `№ ${given} – здесь не печатается`;
}
