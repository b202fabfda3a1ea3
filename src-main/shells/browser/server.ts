import { serve } from '@hono/node-server';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Core } from '../../core/core.ts';
import type { PageFiles } from '../pageFiles.ts';
import { loopbackApp } from './app.ts';
import { createTickets } from './tickets.ts';

const TICKET_MS = 60_000;
const GRACE_MS = 2000;

export interface LoopbackOptions {
  readonly core: Core;
  /** The built interface; `null`: calls only (Electron shows its own window and serves the command line). */
  readonly page: PageFiles | null;
  /** 0: any free port. */
  readonly port?: number;
}

export interface Loopback {
  /** `http://127.0.0.1:PORT/`, of no use without a ticket. */
  readonly url: string;
  /** The address that signs a window in, once. For a person `lasting` until it is used, otherwise for a minute. */
  address(lasting: boolean): string;
  /** Lets a command in any number of times; only for a file that nobody else can read. */
  readonly secret: string;
  /** Stops listening, lets running calls finish for a moment, hangs up. Does not close the core. */
  close(): Promise<void>;
}

/** Serves the interface and the core to this computer only. */
export async function startLoopback({ core, page, port = 0 }: LoopbackOptions): Promise<Loopback> {
  const tickets = createTickets(() => performance.now());
  let host = '';
  const app = loopbackApp({ core, page, tickets, ticketMs: TICKET_MS, host: () => host });
  const server = await listen(app.fetch, port);
  host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const url = `http://${host}/`;
  return {
    url,
    address: (lasting) => `${url}#ticket=${tickets.issue(lasting ? null : TICKET_MS)}`,
    secret: tickets.issueSecret(),
    close: () => hangUp(server),
  };
}

function listen(fetch: Parameters<typeof serve>[0]['fetch'], port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch, hostname: '127.0.0.1', port }, () => resolve(server)) as Server;
    server.once('error', reject);
  });
}

function hangUp(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => server.closeAllConnections(), GRACE_MS);
    server.close(() => {
      clearTimeout(timer);
      resolve();
    });
    server.closeIdleConnections();
  });
}
