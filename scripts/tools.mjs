import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** What the tests use besides npm packages, how to see that it is there, and Debian's name for it. */
const TOOLS = [
  {
    name: 'Chromium',
    apt: ['chromium'],
    found: () =>
      Boolean(process.env['RESHENO_CHROMIUM']) ||
      hasProgram('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'chrome.exe', 'msedge.exe'),
  },
  { name: 'LibreOffice Writer', apt: ['libreoffice-writer'], found: () => hasProgram('soffice', 'soffice.exe') },
  {
    name: 'poppler-utils',
    apt: ['poppler-utils'],
    found: () => hasProgram('pdftotext', 'pdftotext.exe') && hasProgram('pdftoppm', 'pdftoppm.exe'),
  },
  { name: 'шрифты Liberation', apt: ['fonts-liberation'], found: () => hasFont('Liberation Serif') },
  { name: 'шрифты PT (ParaType)', apt: ['fonts-paratype'], found: () => hasFont('PT Serif') || hasFont('PT Astra Serif') },
];

/** Gets what is missing through apt where that is possible; otherwise says in one line what to install. Returns whether all is there. */
export function getTools() {
  const missing = TOOLS.filter((tool) => !tool.found());
  if (missing.length === 0) return true;
  const command = `apt-get install -y --no-install-recommends ${missing.flatMap(({ apt }) => apt).join(' ')}`;
  if (process.getuid?.() === 0 && hasProgram('apt-get')) {
    console.log(`Ставлю недостающее: ${command}`);
    if (shell('apt-get update -qq') && shell(command) && missing.every((tool) => tool.found())) return true;
  }
  console.error(`Для проверок не хватает: ${missing.map(({ name }) => name).join(', ')}. Debian, Ubuntu: sudo ${command}`);
  return false;
}

function shell(command) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync('sh', ['-c', command], { stdio: ['ignore', 'ignore', 'inherit'], env }).status === 0;
}

function hasProgram(...names) {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return names.some((name) => folders.some((folder) => existsSync(join(folder, name))));
}

/** Only fontconfig can tell; where there is none (Windows, macOS) Times New Roman and its like are at hand. */
function hasFont(family) {
  if (process.platform !== 'linux') return true;
  const { stdout, error } = spawnSync('fc-list', [`:family=${family}`], { encoding: 'utf8' });
  return error === undefined && stdout.trim() !== '';
}
