import { app, dialog, Menu, type BrowserWindow } from 'electron';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { dataFolder } from '../dataFolder.ts';
import { installation } from '../installation.ts';
import { openProgram, type Program } from '../openProgram.ts';
import { readPageFiles } from '../pageFiles.ts';
import { sentence } from '../sentence.ts';
import { guardContents, guardSession } from './guards.ts';
import { connectWindow } from './ipc.ts';
import { registerScheme, servePage } from './page.ts';
import { bringUp, createWindow, showPage } from './window.ts';

// Chromium's own switches come in the same line, so unknown ones are let pass.
const { values: flags } = parseArgs({ strict: false, options: { data: { type: 'string' }, demo: { type: 'boolean' } } });
const demo = flags.demo === true;
const folder = dataFolder(typeof flags.data === 'string' ? flags.data : undefined, demo);

registerScheme();
app.enableSandbox();
guardContents();
keepProfileInside(join(folder, 'electron'));

/** Settles when the window shows the interface, or when the start has failed and said so. */
export const ready: Promise<void> = app.requestSingleInstanceLock() ? start() : Promise.resolve(app.quit());

/** One folder for everything: Chromium's profile lies inside ours, and the single-instance lock belongs to it. */
function keepProfileInside(profile: string): void {
  try {
    mkdirSync(profile, { recursive: true, mode: 0o700 });
    app.setPath('userData', profile);
  } catch {
    // Where this folder cannot be made, the core refuses the data folder a moment later, in words.
  }
}

async function start(): Promise<void> {
  try {
    await app.whenReady();
    guardSession();
    servePage(readPageFiles(installation.page));
    if (process.platform !== 'darwin') Menu.setApplicationMenu(null);
    const program = await openProgram({ folder, shell: 'electron', demo, page: null });
    closeBeforeQuitting(program);
    await openWindow(program);
  } catch (error) {
    dialog.showErrorBox('Решено', sentence(error));
    app.exit(1);
  }
}

async function openWindow({ core }: Program): Promise<void> {
  const window: BrowserWindow = createWindow();
  connectWindow(window, core, await core.openSession());
  app.on('second-instance', () => bringUp(window));
  app.on('window-all-closed', () => app.quit());
  await showPage(window);
}

/** The data file is closed before the process is: quitting waits for it once. */
function closeBeforeQuitting(program: Program): void {
  let closed = false;
  app.on('will-quit', (event) => {
    if (closed) return;
    event.preventDefault();
    void program.close().finally(() => {
      closed = true;
      app.quit();
    });
  });
}
