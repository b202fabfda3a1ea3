import { parseArgs } from 'node:util';
import { dataFolder } from '../dataFolder.ts';
import { installation } from '../installation.ts';
import { openProgram, type Program } from '../openProgram.ts';
import { readPageFiles } from '../pageFiles.ts';
import { reachRunning } from '../remoteCore.ts';
import { readRunning } from '../runningProgram.ts';
import { sentence } from '../sentence.ts';
import { appWindow } from './appWindow.ts';
import { findBrowser } from './findBrowser.ts';

const { values: flags } = parseArgs({
  strict: false,
  options: { data: { type: 'string' }, demo: { type: 'boolean' }, 'print-url': { type: 'boolean' } },
});
const demo = flags.demo === true;
const folder = dataFolder(typeof flags.data === 'string' ? flags.data : undefined, demo);

try {
  if (!(await showRunning())) await showOwn();
} catch (error) {
  console.error(sentence(error));
  process.exitCode = 1;
}

/** A second start shows one more window of the program that already holds the folder. */
async function showRunning(): Promise<boolean> {
  const running = readRunning(folder);
  const session = running === null || running.shell === 'electron' ? null : await reachRunning(running);
  if (session === null) return false;
  const address = await session.windowAddress();
  const browser = browserToUse();
  if (browser === null) console.log(address);
  else await appWindow(browser, address, folder);
  await session.close();
  return true;
}

async function showOwn(): Promise<void> {
  const program = await openProgram({ folder, shell: 'browser', demo, page: readPageFiles(installation.page) });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => void end(program));
  const browser = browserToUse();
  if (browser === null) return printAddress(program);
  console.log('Открываю окно программы. Чтобы выйти, закройте его.');
  const seen = await appWindow(browser, program.loopback.address(false), folder);
  if (seen === 'neverShown') return printAddress(program);
  await end(program);
}

function browserToUse(): string | null {
  return flags['print-url'] === true || !hasDisplay() ? null : findBrowser();
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env['DISPLAY']) || Boolean(process.env['WAYLAND_DISPLAY']);
}

/** The program stays until it is stopped: the address can be opened by hand. */
function printAddress(program: Program): void {
  if (flags['print-url'] !== true)
    console.error('Показать окно не удалось: откройте этот адрес в браузере на этом компьютере. Выход: Ctrl+C.');
  console.log(program.loopback.address(true));
}

async function end(program: Program): Promise<void> {
  await program.close();
  process.exit(0);
}
