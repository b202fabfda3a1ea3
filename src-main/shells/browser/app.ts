import { Hono, type MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { secureHeaders } from 'hono/secure-headers';
import { CONTENT_SECURITY_POLICY } from '../../../src-shared/api/csp.ts';
import { fromWire, toWire } from '../../../src-shared/api/wire.ts';
import type { Core, SessionKey } from '../../core/core.ts';
import { answerPage, type PageFiles } from '../pageFiles.ts';
import { eventStream } from './eventStream.ts';
import { guard } from './guard.ts';
import { digest, randomSecret, type Tickets } from './tickets.ts';

const LARGEST_BODY = 64 * 1024 * 1024;
/** An old paper of 200 MB (src-main/usecases/importing/keepOriginal.ts) as base64, and its name. */
const LARGEST_FILE_BODY = 268 * 1024 * 1024;
const FILE_CALL = /^\/api\/call\/import\.(?:add|readBack)$/;
const JSON_TYPE = 'application/json';

interface Parts {
  readonly core: Core;
  readonly page: PageFiles | null;
  readonly tickets: Tickets;
  readonly ticketMs: number;
  readonly host: () => string;
}

type Signed = { Variables: { session: SessionKey; token: string } };

/** The routes of the loopback server: start page, `/api/session`, `/api/ticket`, `/api/call/NAME`, `/api/events`. */
export function loopbackApp(parts: Parts): Hono<Signed> {
  const app = new Hono<Signed>();
  // Before the checks, so that a refusal carries the headers too.
  app.use(safeHeaders(), policyHeader());
  app.use(guard(parts.host));
  app.use('/api/*', limitedBody());
  app.use('/api/*', jsonOnly());
  addApi(app, parts);
  const { page } = parts;
  if (page !== null) app.get('/*', (c) => answerPage(page, c.req.path));
  app.notFound((c) => c.text('Not found', 404));
  app.onError((_error, c) => c.text('Internal error', 500));
  return app;
}

function limitedBody(): MiddlewareHandler {
  const onError = (): Response => new Response('Too large', { status: 413 });
  const usual = bodyLimit({ maxSize: LARGEST_BODY, onError });
  const withFile = bodyLimit({ maxSize: LARGEST_FILE_BODY, onError });
  return (c, next) => (FILE_CALL.test(c.req.path) ? withFile : usual)(c, next);
}

function addApi(app: Hono<Signed>, { core, tickets, ticketMs }: Parts): void {
  const sessions = new Map<string, SessionKey>();

  app.post('/api/session', async (c) => {
    const ticket = ticketIn(parsed(await c.req.text()));
    if (ticket === null || !tickets.redeem(ticket)) return c.text('Forbidden', 403);
    const token = randomSecret();
    sessions.set(digest(token), await core.openSession());
    return c.json({ token });
  });
  app.use('/api/*', async (c, next) => {
    const token = /^Bearer ([\w-]+)$/.exec(c.req.header('authorization') ?? '')?.[1] ?? '';
    const session = sessions.get(digest(token));
    if (session === undefined) return c.text('Unauthorized', 401);
    c.set('session', session);
    c.set('token', token);
    return next();
  });
  app.delete('/api/session', (c) => {
    sessions.delete(digest(c.var.token));
    core.closeSession(c.var.session);
    return c.body(null, 204);
  });
  app.post('/api/ticket', (c) => c.json({ ticket: tickets.issue(ticketMs) }));
  app.post('/api/call/:name', async (c) => {
    const input = parsed(await c.req.text());
    if (input === undefined) return c.text('Not JSON', 400);
    const result = await core.call(c.req.param('name'), input, c.var.session);
    return c.body(toWire(result), 200, { 'content-type': JSON_TYPE });
  });
  app.get('/api/events', (c) =>
    c.body(
      eventStream((listener) => core.on(listener)),
      200,
      { 'content-type': 'application/x-ndjson' },
    ),
  );
  app.all('/api/*', (c) => c.text('Not found', 404));
}

function safeHeaders(): MiddlewareHandler {
  return secureHeaders({
    strictTransportSecurity: false,
    xFrameOptions: 'DENY',
    referrerPolicy: 'no-referrer',
    crossOriginResourcePolicy: 'same-origin',
    crossOriginOpenerPolicy: 'same-origin',
  });
}

function policyHeader(): MiddlewareHandler {
  return async (c, next) => {
    await next();
    c.header('content-security-policy', CONTENT_SECURITY_POLICY);
    c.header('cache-control', 'no-store');
  };
}

/** A form or a plain text of a foreign page needs no leave of the browser; JSON does. */
function jsonOnly(): MiddlewareHandler {
  return async (c, next) => {
    const type = c.req.header('content-type')?.split(';')[0]?.trim().toLowerCase();
    if (c.req.method === 'POST' && type !== JSON_TYPE) return c.text('Unsupported media type', 415);
    return next();
  };
}

function parsed(text: string): unknown {
  try {
    return fromWire(text);
  } catch {
    return undefined;
  }
}

function ticketIn(body: unknown): string | null {
  return typeof body === 'object' && body !== null && 'ticket' in body && typeof body.ticket === 'string' ? body.ticket : null;
}
