import { recognise } from '../../../../src-shared/recognition/recognise.ts';
import type { Recognised } from '../../../../src-shared/recognition/recognised.ts';
import type { SourcePaper } from '../../../../src-shared/recognition/sourcePaper.ts';
import type { Said } from './hintHistory.ts';

export interface Understood {
  readonly recognised: Recognised;
  /** What was said could not be built: the paper is shown as it was understood without it. */
  readonly failure: Error | null;
}

/** Recognition that a word about a line cannot bring down: the last word can then be taken back. */
export function recogniseSafely(source: SourcePaper, itemId: string, { hints, kind }: Said): Understood {
  // As the core makes them (src-main/usecases/importing/recogniseItem.ts): the same reading gives the same ids.
  const idPrefix = `${itemId.slice(0, 8)}-`;
  const ofKind = kind === null ? {} : { kind };
  try {
    return { recognised: recognise(source, { idPrefix, hints, ...ofKind }), failure: null };
  } catch (error) {
    if (!(error instanceof Error) || Object.keys(hints).length === 0) throw error;
    return { recognised: recognise(source, { idPrefix, ...ofKind }), failure: error };
  }
}
