import { readFileSync, readdirSync } from 'node:fs';
import { extname, join } from 'node:path';
import { CONTENT_SECURITY_POLICY } from '../../src-shared/api/csp.ts';

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.json': 'application/json',
};

/** Address path → bytes of the built interface. Read once: no address can lead out of what was listed at the start. */
export type PageFiles = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

/** Reads the built interface; throws when the folder is not there. */
export function readPageFiles(folder: string): PageFiles {
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  collect(folder, '/', files);
  return files;
}

/** Answers one address: status, headers and body. */
export function answerPage(files: PageFiles, path: string): Response {
  const name = path === '/' ? '/index.html' : path;
  const bytes = files.get(name);
  const headers = { 'content-security-policy': CONTENT_SECURITY_POLICY, 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' };
  if (bytes === undefined) return new Response('Not found', { status: 404, headers });
  const type = MEDIA_TYPES[extname(name)] ?? 'application/octet-stream';
  return new Response(bytes, { headers: { ...headers, 'content-type': type } });
}

// By hand: `recursive` is not understood inside Electron's asar archive.
function collect(folder: string, prefix: string, into: Map<string, Uint8Array<ArrayBuffer>>): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) collect(path, `${prefix}${entry.name}/`, into);
    else into.set(prefix + entry.name, Uint8Array.from(readFileSync(path)));
  }
}
