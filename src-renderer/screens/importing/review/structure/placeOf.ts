import type { Piece } from '../../../../../src-shared/recognition/recognised.ts';

/** The exact place a piece went to: the part of the content and what of it. */
export function placeOf({ target, what }: Pick<Piece, 'target' | 'what'>): string {
  return `${target}/${what}`;
}

/** The row that shows a piece: one of its exact place before one of the whole part. */
export function rowOfPiece(rows: ReadonlyMap<string, string>, piece: Pick<Piece, 'target' | 'what'>): string | undefined {
  return rows.get(placeOf(piece)) ?? rows.get(piece.target);
}
