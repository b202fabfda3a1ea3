import { BRIDGE, type Bridge } from '../src-shared/api/bridge.ts';
import type { Transport } from '../src-shared/api/client.ts';
import { loopbackTransport } from './loopbackTransport.ts';

declare global {
  interface Window {
    readonly [BRIDGE]?: Bridge;
  }
}

/** How this page reaches the core: Electron's bridge where there is one, otherwise the loopback server it came from. */
export function openTransport(): Transport {
  return window[BRIDGE] ?? loopbackTransport();
}
