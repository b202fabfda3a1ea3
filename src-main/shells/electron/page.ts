import { protocol } from 'electron';
import { answerPage, type PageFiles } from '../pageFiles.ts';
import { isOurs, SCHEME } from './origin.ts';

/** Must run before the program is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } }]);
}

/** Serves the built interface, and nothing else, under our origin. */
export function servePage(files: PageFiles): void {
  protocol.handle(SCHEME, (request) => {
    if (request.method !== 'GET' || !isOurs(request.url)) return new Response('Not found', { status: 404 });
    return answerPage(files, new URL(request.url).pathname);
  });
}
