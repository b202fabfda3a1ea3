import { ipcMain, type BrowserWindow, type IpcMainInvokeEvent } from 'electron';
import type { Result } from '../../../src-shared/api/operation.ts';
import type { Core, SessionKey } from '../../core/core.ts';
import { CALL, EVENT, SAVE_PDF } from './channels.ts';
import { isOurs } from './origin.ts';
import { savePdf } from './savePdf.ts';

const STRANGER: Result<never> = {
  ok: false,
  error: { code: 'denied', message: 'Вызов не из окна программы отклонён: запустите «Решено» заново.' },
};

/** Answers the window's calls and tells it the core's events; nobody else is answered. */
export function connectWindow(window: BrowserWindow, core: Core, session: SessionKey): void {
  ipcMain.handle(CALL, (event, name: unknown, input: unknown) => (isFrom(window, event) ? core.call(name, input, session) : STRANGER));
  ipcMain.handle(SAVE_PDF, (event, name: unknown) => (isFrom(window, event) ? savePdf(window, name) : STRANGER));
  const stop = core.on((event) => window.webContents.send(EVENT, event));
  window.once('closed', () => {
    stop();
    core.closeSession(session);
  });
}

/** Only the top frame of our own page in our own window: a frame inside it may be anybody's. */
function isFrom(window: BrowserWindow, event: IpcMainInvokeEvent): boolean {
  const frame = event.senderFrame;
  return frame !== null && frame.parent === null && event.sender === window.webContents && isOurs(frame.url);
}
