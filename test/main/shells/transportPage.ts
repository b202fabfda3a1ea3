import { openTransport } from '../../../src-renderer/transport.ts';
import type { Transport } from '../../../src-shared/api/client.ts';
import type { AppEvent } from '../../../src-shared/api/contract.ts';

declare global {
  interface Window {
    readonly transport: Transport;
    readonly heard: AppEvent[];
  }
}

// A page with the transport and nothing else: what the interface does with it is tested elsewhere.
const heard: AppEvent[] = [];
const transport = openTransport();
transport.on((event) => heard.push(event));
Object.assign(window, { transport, heard });
