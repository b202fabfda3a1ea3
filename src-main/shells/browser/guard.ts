import type { MiddlewareHandler } from 'hono';

/**
 * Lets through only requests that our own page, a person's address bar or a program on this computer can make.
 * - Host: a rebound DNS name or `localhost` of another server gets 421.
 * - Origin: any other page, also one on another port of this computer, gets 403.
 * - Sec-Fetch-Site: pictures, scripts and forms of foreign pages, which carry no Origin, get 403.
 *   Only opening the start page itself may come from elsewhere.
 */
export function guard(ourHost: () => string): MiddlewareHandler {
  return async (c, next) => {
    const host = ourHost();
    if (c.req.header('host') !== host || new URL(c.req.url).host !== host) return c.text('Misdirected', 421);
    const origin = c.req.header('origin');
    if (origin !== undefined && origin !== `http://${host}`) return c.text('Forbidden', 403);
    const site = c.req.header('sec-fetch-site');
    if (site !== undefined && site !== 'same-origin' && !opensStartPage(c.req)) return c.text('Forbidden', 403);
    return next();
  };
}

function opensStartPage(request: { method: string; path: string; header(name: string): string | undefined }): boolean {
  return (
    request.method === 'GET' &&
    request.path === '/' &&
    request.header('sec-fetch-mode') === 'navigate' &&
    request.header('sec-fetch-dest') === 'document'
  );
}
