import { BrowserWindow } from 'electron';
import { installation } from '../installation.ts';
import { ORIGIN } from './origin.ts';

/** The program's window, hidden until its first picture is ready. */
export function createWindow(): BrowserWindow {
  const window = new BrowserWindow({
    width: 1280,
    height: 800,
    minWidth: 900,
    minHeight: 600,
    show: false,
    title: 'Решено',
    autoHideMenuBar: true,
    webPreferences: {
      preload: installation.preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
      navigateOnDragDrop: false,
      // On Linux Chromium would download its dictionaries.
      spellcheck: false,
    },
  });
  window.once('ready-to-show', () => window.show());
  return window;
}

/** Opens the interface in it. */
export async function showPage(window: BrowserWindow): Promise<void> {
  await window.loadURL(`${ORIGIN}/`);
}

/** Brings it to the front, for a second start. */
export function bringUp(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
