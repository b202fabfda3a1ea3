/** The interface's scheme and origin; `standard`, so that it has an origin of its own. */
export const SCHEME = 'app';
export const ORIGIN = `${SCHEME}://resheno`;

/** Whether an address belongs to our page. Chromium's `URL.origin` of such a scheme is not to be relied on in Node, so its parts are compared. */
export function isOurs(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, host } = new URL(address);
  return `${protocol}//${host}` === ORIGIN;
}
