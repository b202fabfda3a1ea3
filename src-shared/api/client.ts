import type { AppEvent, InputOf, OperationName, OutputOf } from './contract.ts';
import { Refusal } from './errors.ts';
import type { Result } from './operation.ts';

/** What a shell gives the interface, and nothing more. */
export interface Transport {
  call(name: string, input: unknown): Promise<Result>;
  on(listener: (event: AppEvent) => void): () => void;
}

export interface Client {
  /** Calls an operation; throws `Refusal` with a sentence for people when it was not done. */
  call<N extends OperationName>(name: N, input: InputOf<N>): Promise<OutputOf<N>>;
  on(listener: (event: AppEvent) => void): () => void;
}

/** The typed face of a transport. */
export function createClient(transport: Transport): Client {
  return {
    async call<N extends OperationName>(name: N, input: InputOf<N>): Promise<OutputOf<N>> {
      const result = await transport.call(name, input);
      if (!result.ok) throw new Refusal(result.error.code, result.error.message, result.error.details);
      return result.value as OutputOf<N>;
    },
    on: (listener) => transport.on(listener),
  };
}
