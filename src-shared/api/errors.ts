/**
 * Why a call did not do what was asked. Every message is one Russian sentence: what happened and what to do.
 * - `input`: the input does not fit the operation's schema
 * - `signIn`: somebody has to sign in first
 * - `denied`: the account has no right to this
 * - `notFound`: the thing is gone or never was
 * - `conflict`: somebody else saved meanwhile; `details` tells who and when
 * - `refused`: a rule of the trade forbids it (number taken, unsigned, frozen …)
 * - `storage`: disk or data file failed
 * - `internal`: a fault of ours
 */
export type ErrorCode = 'unknown' | 'input' | 'signIn' | 'denied' | 'notFound' | 'conflict' | 'refused' | 'storage' | 'internal';

export interface CallError {
  readonly code: ErrorCode;
  readonly message: string;
  readonly details?: Readonly<Record<string, string | number | null>>;
}

/** Thrown inside use cases and by the typed client; carries a sentence for people. */
export class Refusal extends Error {
  readonly code: ErrorCode;
  readonly details: CallError['details'];

  constructor(code: ErrorCode, message: string, details?: CallError['details']) {
    super(message);
    this.name = 'Refusal';
    this.code = code;
    this.details = details;
  }
}
