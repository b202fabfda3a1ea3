import { app, session } from 'electron';
import { isOurs } from './origin.ts';

/** Schemes that fetch nothing from outside; `devtools:` only exists where somebody opened them on purpose. */
const LOCAL = new Set(['app:', 'blob:', 'data:', 'devtools:']);

/** Before the program is ready: whatever web contents appear, they stay on our page and open nothing. */
export function guardContents(): void {
  app.on('web-contents-created', (_created, contents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
    contents.on('will-navigate', (event) => {
      if (!isOurs(event.url)) event.preventDefault();
    });
    contents.on('will-frame-navigate', (event) => {
      if (!isOurs(event.url)) event.preventDefault();
    });
    contents.on('will-redirect', (event) => {
      if (!isOurs(event.url)) event.preventDefault();
    });
    contents.on('will-attach-webview', (event) => event.preventDefault());
  });
}

/** After it is ready: no permission is granted but notifications to our own page, and no request leaves the computer. */
export function guardSession(): void {
  const ours = session.defaultSession;
  ours.setPermissionRequestHandler((_contents, permission, decide, details) => decide(isGranted(permission, details.requestingUrl)));
  ours.setPermissionCheckHandler((_contents, permission, origin) => isGranted(permission, origin));
  ours.webRequest.onBeforeRequest((request, decide) => decide({ cancel: !LOCAL.has(new URL(request.url).protocol) }));
}

/** The morning's notification is all that the page may ask for. */
function isGranted(permission: string, from: string): boolean {
  return permission === 'notifications' && isOurs(from);
}
