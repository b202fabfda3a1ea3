import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtempSync, rmSync, writeFileSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Core } from '../../../src-main/core/core.ts';
import { createCore } from '../../../src-main/core/createCore.ts';
import { startLoopback, type Loopback } from '../../../src-main/shells/browser/server.ts';
import { readPageFiles } from '../../../src-main/shells/pageFiles.ts';
import { rawBytes, rawRequest, type RawAnswer } from './rawRequest.ts';

const JSON_TYPE = { 'content-type': 'application/json' };

let home: string;
let core: Core;
let one: Loopback;
let other: Loopback;
let port: number;
let host: { readonly host: string };

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'решено дверь '));
  mkdirSync(join(home, 'page/assets'), { recursive: true });
  writeFileSync(join(home, 'page/index.html'), '<!doctype html><title>Решено</title>');
  writeFileSync(join(home, 'page/assets/app.js'), 'export {};');
  writeFileSync(join(home, 'secret.txt'), 'must never be served');
  core = await createCore({ dataFolder: join(home, 'data'), shell: 'browser', version: '0', demo: false, now: () => new Date() });
  const page = readPageFiles(join(home, 'page'));
  one = await startLoopback({ core, page });
  other = await startLoopback({ core, page });
  port = Number(new URL(one.url).port);
  host = { host: `127.0.0.1:${port}` };
});
afterAll(async () => {
  await Promise.all([one.close(), other.close()]);
  await core.close();
  rmSync(home, { recursive: true, force: true });
});

const ticketOf = (loopback: Loopback): string => new URL(loopback.address(false)).hash.replace('#ticket=', '');
const exchange = (ticket: string): Promise<RawAnswer> =>
  rawRequest(port, 'POST /api/session', { ...host, ...JSON_TYPE }, JSON.stringify({ ticket }));
async function signedIn(): Promise<Record<string, string>> {
  const { token } = JSON.parse((await exchange(ticketOf(one))).body) as { token: string };
  return { ...host, ...JSON_TYPE, authorization: `Bearer ${token}` };
}
const info = (headers: Record<string, string>, body = '{}'): Promise<RawAnswer> =>
  rawRequest(port, 'POST /api/call/app.info', headers, body);

describe('who may speak to the loopback server', () => {
  test('another host name is refused, for files and calls alike', async () => {
    const strangers = [
      'evil.example',
      `evil.example:${port}`,
      `localhost:${port}`,
      '127.0.0.1',
      `127.0.0.1:${port + 1}`,
      `[::1]:${port}`,
      '',
    ];
    for (const stranger of strangers) {
      for (const line of ['GET /', 'GET /assets/app.js', 'POST /api/session']) {
        expect([400, 421], `${line} ${stranger}`).toContain((await rawRequest(port, line, { host: stranger, ...JSON_TYPE }, '{}')).status);
      }
    }
  });

  test('no host, two hosts and an absolute address in the request line are refused', async () => {
    const own = `Host: 127.0.0.1:${port}\r\n`;
    const requests = [
      'GET / HTTP/1.1\r\nConnection: close\r\n\r\n',
      'GET / HTTP/1.0\r\n\r\n',
      `GET http://evil.example/ HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n`,
      `GET http://evil.example/ HTTP/1.1\r\n${own}Connection: close\r\n\r\n`,
      `GET http://127.0.0.1:${port}/ HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n`,
      `GET / HTTP/1.1\r\nHost: evil.example\r\n${own}Connection: close\r\n\r\n`,
    ];
    for (const request of requests) expect([400, 421], request).toContain((await rawBytes(port, request)).status);
  });

  test('another origin is refused, also one on another port of this computer', async () => {
    const headers = await signedIn();
    const strangers = [
      'http://evil.example',
      'null',
      'file://',
      `http://localhost:${port}`,
      `http://127.0.0.1:${port + 1}`,
      `https://127.0.0.1:${port}`,
    ];
    for (const origin of strangers) expect((await info({ ...headers, origin })).status, origin).toBe(403);
    expect((await info({ ...headers, origin: `http://127.0.0.1:${port}` })).status).toBe(200);
  });

  test('a foreign page can open the start page and nothing else', async () => {
    const navigation = { ...host, 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' };
    const site = { 'sec-fetch-site': 'cross-site' };
    expect((await rawRequest(port, 'GET /', { ...navigation, ...site })).status).toBe(200);
    expect((await rawRequest(port, 'GET /', { ...navigation, ...site, 'sec-fetch-dest': 'iframe' })).status).toBe(403);
    expect((await rawRequest(port, 'POST /', { ...navigation, ...site })).status).toBe(403);
    expect((await rawRequest(port, 'GET /assets/app.js', { ...navigation, ...site })).status).toBe(403);
    expect(
      (await rawRequest(port, 'GET /assets/app.js', { ...host, ...site, 'sec-fetch-mode': 'no-cors', 'sec-fetch-dest': 'script' })).status,
    ).toBe(403);
    const headers = await signedIn();
    for (const value of ['cross-site', 'same-site', 'none']) {
      expect((await info({ ...headers, ...navigation, 'sec-fetch-site': value })).status, value).toBe(403);
    }
    expect((await info({ ...headers, 'sec-fetch-site': 'same-origin', 'sec-fetch-mode': 'cors' })).status).toBe(200);
  });
});

describe('tickets and tokens', () => {
  test('without a token there are neither calls nor events nor tickets', async () => {
    const lines = ['POST /api/call/app.info', 'POST /api/ticket', 'GET /api/events', 'DELETE /api/session', 'POST /api/anything'];
    for (const authorization of ['', 'Bearer ', 'Bearer x', `Bearer ${ticketOf(one)}`, `Bearer ${one.secret}`, 'Basic eDp5']) {
      for (const line of lines)
        expect((await rawRequest(port, line, { ...host, ...JSON_TYPE, authorization }, '{}')).status, `${line} ${authorization}`).toBe(401);
    }
  });

  test('a ticket works once, a wrong one never', async () => {
    const ticket = ticketOf(one);
    expect((await exchange(`${ticket.slice(0, -1)}${ticket.endsWith('A') ? 'B' : 'A'}`)).status).toBe(403);
    expect((await exchange('')).status).toBe(403);
    expect((await exchange(ticket)).status).toBe(200);
    expect((await exchange(ticket)).status).toBe(403);
  });

  test('of two exchanges at the same moment one wins', async () => {
    const ticket = ticketOf(one);
    const answers = await Promise.all([exchange(ticket), exchange(ticket), exchange(ticket)]);
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 403, 403]);
  });

  test('a ticket that is no text is refused, not a fault', async () => {
    for (const body of ['', 'null', '[]', '{"ticket":1}', '{"ticket":{"$bytes":"AA=="}}', 'ticket', '{"__proto__":{"ticket":"x"}}']) {
      expect((await rawRequest(port, 'POST /api/session', { ...host, ...JSON_TYPE }, body)).status, body).toBe(403);
    }
  });

  test('a server takes neither tickets nor tokens of another one', async () => {
    expect((await exchange(ticketOf(other))).status).toBe(403);
    expect((await exchange(other.secret)).status).toBe(403);
    const headers = await signedIn();
    const elsewhere = Number(new URL(other.url).port);
    expect((await rawRequest(elsewhere, 'POST /api/call/app.info', { ...headers, host: `127.0.0.1:${elsewhere}` }, '{}')).status).toBe(401);
    expect((await rawRequest(elsewhere, 'POST /api/call/app.info', headers, '{}')).status).toBe(421);
  });

  test('a signed-in window gets a ticket for a second one', async () => {
    const headers = await signedIn();
    const { ticket } = JSON.parse((await rawRequest(port, 'POST /api/ticket', headers, '{}')).body) as { ticket: string };
    const { token } = JSON.parse((await exchange(ticket)).body) as { token: string };
    expect(`Bearer ${token}`).not.toBe(headers['authorization']);
    expect((await info({ ...headers, authorization: `Bearer ${token}` })).status).toBe(200);
  });

  test('the secret for commands works again and again; a closed session is over', async () => {
    const first = JSON.parse((await exchange(one.secret)).body) as { token: string };
    const second = JSON.parse((await exchange(one.secret)).body) as { token: string };
    const headers = { ...host, ...JSON_TYPE, authorization: `Bearer ${first.token}` };
    expect((await rawRequest(port, 'DELETE /api/session', headers)).status).toBe(204);
    expect((await info(headers)).status).toBe(401);
    expect((await info({ ...headers, authorization: `Bearer ${second.token}` })).status).toBe(200);
  });
});

describe('what the loopback server takes and gives', () => {
  test('every answer carries the safety headers, refusals too', async () => {
    const answers = [
      await rawRequest(port, 'GET /', host),
      await rawRequest(port, 'GET /nothing', host),
      await rawRequest(port, 'GET /', { host: 'evil.example' }),
      await rawRequest(port, 'POST /api/call/app.info', { ...host, ...JSON_TYPE }, '{}'),
      await info(await signedIn()),
    ];
    for (const { headers } of answers) {
      expect(headers['content-security-policy']).toContain("default-src 'none'");
      expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
      expect(headers).toMatchObject({
        'x-frame-options': 'DENY',
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cross-origin-resource-policy': 'same-origin',
        'cross-origin-opener-policy': 'same-origin',
        'cache-control': 'no-store',
      });
      expect(headers['access-control-allow-origin']).toBeUndefined();
      expect(headers['set-cookie']).toBeUndefined();
    }
  });

  test('no preflight is answered with leave', async () => {
    const answer = await rawRequest(port, 'OPTIONS /api/call/app.info', {
      ...host,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'authorization',
    });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.headers['access-control-allow-origin']).toBeUndefined();
  });

  test('the page is served, and no address leaves its folder', async () => {
    expect((await rawRequest(port, 'GET /', host)).body).toContain('<title>Решено</title>');
    expect((await rawRequest(port, 'GET /assets/app.js', host)).headers['content-type']).toContain('text/javascript');
    const ways = [
      '/../secret.txt',
      '/..%2fsecret.txt',
      '/%2e%2e/secret.txt',
      '/..\\secret.txt',
      '/....//secret.txt',
      '/assets/../../secret.txt',
      '/%2e%2e%5csecret.txt',
      '/..%252fsecret.txt',
      '/assets/%00',
      '/assets',
      '//secret.txt',
      '/constructor',
      '/%',
    ];
    for (const way of ways) {
      const answer = await rawRequest(port, `GET ${way}`, host);
      expect(answer.status, way).toBeGreaterThanOrEqual(400);
      expect(answer.status, way).toBeLessThan(500);
      expect(answer.body).not.toContain('must never');
    }
  });

  test('only JSON is taken', async () => {
    const headers = await signedIn();
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
      '',
      'application/jsonp',
      'text/plain; application/json',
    ]) {
      expect((await info({ ...headers, 'content-type': type })).status, type).toBe(415);
    }
    expect((await info({ ...headers, 'content-type': 'Application/JSON; charset=utf-8' })).status).toBe(200);
    expect((await info(headers, '{')).status).toBe(400);
    expect((await info(headers, '')).status).toBe(400);
    expect((await info(headers, '{"a":{"$bytes":"%%%"}}')).status).toBe(400);
  });

  test('a body over 64 MB is refused, announced or not', async () => {
    const headers = await signedIn();
    const head = Object.entries(headers)
      .map(([name, value]) => `${name}: ${value}\r\n`)
      .join('');
    const announced = await rawBytes(
      port,
      `POST /api/call/app.info HTTP/1.1\r\n${head}content-length: ${64 * 1024 * 1024 + 1}\r\nconnection: close\r\n\r\n{}`,
    );
    expect(announced.status).toBe(413);
    const chunk = `${(1024 * 1024).toString(16)}\r\n${'x'.repeat(1024 * 1024)}\r\n`;
    const unannounced = await rawBytes(
      port,
      `POST /api/call/app.info HTTP/1.1\r\n${head}transfer-encoding: chunked\r\nconnection: close\r\n\r\n${chunk.repeat(65)}0\r\n\r\n`,
    );
    expect(unannounced.status).toBe(413);
    // Only a file of an old paper may be larger: 200 MB as base64.
    const large = (size: number): Promise<{ readonly status: number }> =>
      rawBytes(port, `POST /api/call/import.add HTTP/1.1\r\n${head}content-length: ${size}\r\nconnection: close\r\n\r\n{}`);
    expect((await large(268 * 1024 * 1024 + 1)).status).toBe(413);
  });

  test('an old paper of more than 64 MB comes through', async () => {
    const headers = await signedIn();
    const bytes = `{"$bytes":"${'AAAA'.repeat(17 * 1024 * 1024)}"}`;
    const answer = await rawRequest(port, 'POST /api/call/import.add', headers, `{"batchId":"absent","name":"a","bytes":${bytes}}`);
    expect(answer.status).toBe(200);
    expect(JSON.parse(answer.body)).toMatchObject({ ok: false, error: { code: 'notFound' } });
  });

  test('an operation that does not exist is a refusal in words', async () => {
    const headers = await signedIn();
    for (const name of ['nothing.atAll', 'constructor', '__proto__', '%D0%B6']) {
      const answer = await rawRequest(port, `POST /api/call/${name}`, headers, '{}');
      expect(answer.status, name).toBe(200);
      expect(JSON.parse(answer.body), name).toMatchObject({ ok: false, error: { code: 'unknown' } });
    }
  });

  test('it listens on 127.0.0.1 only', async () => {
    const stranger: Server = createServer();
    // Were the port taken on all interfaces, this would fail.
    await new Promise<void>((resolve, reject) => stranger.once('error', reject).listen(port, '127.0.0.2', resolve));
    expect((stranger.address() as AddressInfo).port).toBe(port);
    stranger.close();
  });
});
