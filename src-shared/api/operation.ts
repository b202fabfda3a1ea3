import type { z } from 'zod';
import type { Right } from '../access/rights.ts';
import type { CallError } from './errors.ts';

/** One operation of the contract, seen by shells, client, dispatcher and command line alike. */
export interface Operation<I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType> {
  readonly input: I;
  readonly output: O;
  readonly right: Right;
  /** Whether the dispatcher opens a transaction for it. */
  readonly writes: boolean;
}

/** Declares an operation that only reads. */
export function reads<I extends z.ZodType, O extends z.ZodType>(
  right: Right,
  input: I,
  output: O,
): Operation<I, O> & { readonly writes: false } {
  return { input, output, right, writes: false };
}

/** Declares an operation that changes the data. */
export function writes<I extends z.ZodType, O extends z.ZodType>(
  right: Right,
  input: I,
  output: O,
): Operation<I, O> & { readonly writes: true } {
  return { input, output, right, writes: true };
}

export type Result<T = unknown> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: CallError };
