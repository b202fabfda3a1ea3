import type { LineHints, LineRole } from './lineRole.ts';
import type { Claims } from './claims.ts';
import type { Recognised, RecognitionDoubt } from './recognised.ts';
import type { SourceLine } from './sourceLines.ts';

/** What a builder of content needs besides lines and roles. One context serves a whole paper: main part and annexes write into one book. */
export interface BuilderContext {
  /** An id made of a line is `${idPrefix}${line.at}`, with a suffix where one line makes two things. */
  readonly idPrefix: string;
  readonly claims: Claims;
  readonly doubt: (doubt: RecognitionDoubt) => void;
  /** Another paper named in this one. */
  readonly reference: (reference: Recognised['references'][number]) => void;
}

/** Gives each of the lines one role, hints first. The lines may be a stretch of a paper: they are named by `at`, never by their index. */
export type RolesOf = (lines: readonly SourceLine[], hints: LineHints) => readonly LineRole[];

/** Builds content out of lines and their roles (same length, same order), claiming every stretch it uses. */
export type ContentOf<T> = (lines: readonly SourceLine[], roles: readonly LineRole[], context: BuilderContext) => T;
