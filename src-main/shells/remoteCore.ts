import { z } from 'zod';
import type { Result } from '../../src-shared/api/operation.ts';
import { fromWire, toWire } from '../../src-shared/api/wire.ts';
import type { RunningProgram } from './runningProgram.ts';

/** Whoever took the port of a dead program over may keep silent; a program with much to do may answer late. */
const ANSWER_MS = 15_000;

const sessionSchema = z.object({ token: z.string() });
const ticketSchema = z.object({ ticket: z.string() });

/** A session in the program that is already running. */
export interface RemoteSession {
  call(name: string, input: unknown): Promise<Result>;
  /** An address that opens one more window of that program. */
  windowAddress(): Promise<string>;
  close(): Promise<void>;
}

/** Opens a session there; `null` when nobody answers as our program would (a stale announcement). */
export async function reachRunning(running: RunningProgram): Promise<RemoteSession | null> {
  const { url } = running;
  const opened = await post(url, 'api/session', JSON.stringify({ ticket: running.secret }), '', ANSWER_MS).catch(() => null);
  const session = opened === null ? null : sessionSchema.safeParse(opened).data;
  if (session === null || session === undefined) return null;
  const { token } = session;
  return {
    async call(name, input) {
      return (await post(url, `api/call/${encodeURIComponent(name)}`, toWire(input), token)) as Result;
    },
    async windowAddress() {
      const { ticket } = ticketSchema.parse(await post(url, 'api/ticket', '{}', token));
      return `${url}#ticket=${ticket}`;
    },
    async close() {
      await fetch(new URL('api/session', url), { method: 'DELETE', headers: { authorization: `Bearer ${token}` } });
    },
  };
}

async function post(url: string, path: string, body: string, token: string, patienceMs?: number): Promise<unknown> {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  const signal = patienceMs === undefined ? undefined : AbortSignal.timeout(patienceMs);
  const response = await fetch(new URL(path, url), { method: 'POST', headers, body, signal });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return fromWire(await response.text());
}
