// For developers: the core straight from its sources, started again when they change, behind Vite's server with hot reload.
// `npm run dev -- --data FOLDER`; without it the folder out/dev.
import { spawn } from 'node:child_process';
import { createServer as createProbe } from 'node:net';
import { createInterface } from 'node:readline';
import { createServer } from 'vite';
import { buildIfStale } from './buildIfStale.mjs';
import { needNode } from './needNode.mjs';
import { inProject, root } from './project.mjs';

needNode();
// The core also serves the built page, so there must be one.
if (!buildIfStale()) process.exit(1);
const asked = process.argv.slice(2);
const flags = asked.includes('--data') ? asked : ['--data', inProject('out/dev'), ...asked];
const port = await freePort();
const origin = `http://127.0.0.1:${port}`;
/** Changes with every restart of the core. */
let token = '';

const core = spawn(
  process.execPath,
  ['--watch', '--watch-preserve-output', inProject('src-main/shells/cli/main.ts'), 'serve', '--port', String(port), ...flags],
  { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] },
);
createInterface({ input: core.stdout }).on('line', (line) => void meetCore(line));

const vite = await createServer({
  configFile: inProject('vite.config.ts'),
  server: { host: '127.0.0.1', proxy: { '/api': { target: origin, configure: dressRequests } } },
});
await vite.listen();
console.log(`Интерфейс с горячей перезагрузкой: ${vite.resolvedUrls?.local[0] ?? ''}`);
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void stop());

async function stop() {
  core.kill();
  await vite.close();
  process.exit(0);
}

/** Signs in with the ticket that a freshly started core prints. */
async function meetCore(line) {
  if (!line.startsWith('{"url"')) return console.log(line);
  const ticket = new URL(JSON.parse(line).url).hash.replace('#ticket=', '');
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${origin}/api/session`, { method: 'POST', headers, body: JSON.stringify({ ticket }) });
  token = (await response.json()).token;
  vite.ws.send({ type: 'full-reload' });
}

/** The core answers only its own page, so each request is dressed as one of it; the page needs no ticket here. */
function dressRequests(proxy) {
  proxy.on('proxyReq', (request) => {
    for (const name of ['origin', 'referer', 'sec-fetch-site', 'sec-fetch-mode', 'sec-fetch-dest']) request.removeHeader(name);
    request.setHeader('host', `127.0.0.1:${port}`);
    request.setHeader('authorization', `Bearer ${token}`);
  });
}

function freePort() {
  return new Promise((resolve) => {
    const probe = createProbe().listen(0, '127.0.0.1', () => {
      const { port: free } = probe.address();
      probe.close(() => resolve(free));
    });
  });
}
