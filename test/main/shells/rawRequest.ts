import { connect } from 'node:net';

export interface RawAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Sends exactly these bytes to 127.0.0.1 and reads until the other side hangs up: no client library tidies anything. */
export function rawBytes(port: number, request: string): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    const socket = connect(port, '127.0.0.1', () => socket.write(request));
    socket.on('data', (part) => parts.push(part));
    socket.on('error', reject);
    socket.on('close', () => resolve(parse(Buffer.concat(parts).toString('utf8'))));
  });
}

/** An HTTP/1.1 request with these headers and no others but Content-Length and Connection. */
export function rawRequest(port: number, line: string, headers: Readonly<Record<string, string>>, body = ''): Promise<RawAnswer> {
  const all = { ...headers, 'content-length': String(Buffer.byteLength(body)), connection: 'close' };
  const head = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return rawBytes(port, `${line} HTTP/1.1\r\n${head.join('')}\r\n${body}`);
}

function parse(text: string): RawAnswer {
  const end = text.indexOf('\r\n\r\n');
  const [first = '', ...lines] = text.slice(0, end).split('\r\n');
  const headers = Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]),
  );
  return {
    status: Number(first.split(' ')[1] ?? 0),
    headers,
    body: unchunked(text.slice(end + 4), headers['transfer-encoding'] === 'chunked'),
  };
}

function unchunked(body: string, chunked: boolean): string {
  if (!chunked) return body;
  return body.replaceAll(/(?:^|\r\n)[0-9a-f]+\r\n/g, '').replace(/\r\n$/, '');
}
