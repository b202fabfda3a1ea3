import { createClient, type Client } from '../../src-shared/api/client.ts';
import type { Result } from '../../src-shared/api/operation.ts';

/** How whoever fills the demo reaches the core: one session's calls, nothing more. */
export type Call = (name: string, input: unknown) => Promise<Result>;

/** The typed face of such calls; throws the refusal's own sentence. */
export function demoClient(call: Call): Client {
  return createClient({ call, on: () => () => undefined });
}
