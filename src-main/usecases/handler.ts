import type { OperationName, OutputOf, ParsedInputOf } from '../../src-shared/api/contract.ts';
import type { Inside, Outside } from './context.ts';

export type ReadHandler<N extends OperationName> = (outside: Outside, input: ParsedInputOf<N>) => Promise<OutputOf<N>>;

/** First what is slow or only reads, then what runs inside the transaction. */
export type WriteHandler<N extends OperationName> = (
  outside: Outside,
  input: ParsedInputOf<N>,
) => Promise<(inside: Inside) => Promise<OutputOf<N>>>;

/** A writing use case that has nothing slow to do. */
export function writing<N extends OperationName>(
  write: (inside: Inside, input: ParsedInputOf<N>) => Promise<OutputOf<N>>,
): WriteHandler<N> {
  return (_outside, input) => Promise.resolve((inside) => write(inside, input));
}

/**
 * A writing use case with slow work before it. The two are separate functions on purpose:
 * the second cannot see the first one's reader, so nothing inside a transaction can wait for the database outside it.
 */
export function preparing<N extends OperationName, P>(
  prepare: (outside: Outside, input: ParsedInputOf<N>) => Promise<P>,
  write: (inside: Inside, input: ParsedInputOf<N>, prepared: P) => Promise<OutputOf<N>>,
): WriteHandler<N> {
  return async (outside, input) => {
    const prepared = await prepare(outside, input);
    return (inside) => write(inside, input, prepared);
  };
}
