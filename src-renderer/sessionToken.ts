const KEY = 'resheno.token';
const CHANNEL = 'resheno.ticket';
const PATIENCE_MS = 1000;

/**
 * The bearer token of this window: from the one-time ticket after «#», kept over a reload in sessionStorage.
 * A window opened by hand (middle click, second tab) asks the windows already open for a ticket of its own.
 * Resolves to an empty text when nobody vouches for this window.
 */
export async function sessionToken(): Promise<string> {
  const token = await ownToken();
  if (token !== '') vouchForOthers(token);
  return token;
}

async function ownToken(): Promise<string> {
  const ticket = takeTicketFromAddress();
  if (ticket !== '') return exchange(ticket);
  const kept = sessionStorage.getItem(KEY);
  if (kept !== null) return kept;
  const given = await askOtherWindows();
  return given === '' ? '' : exchange(given);
}

/** Tickets are told from the router's «#/…» by their shape; the address is cleaned so that nobody copies a ticket. */
function takeTicketFromAddress(): string {
  const ticket = /^#ticket=([\w-]{20,})$/.exec(location.hash)?.[1] ?? '';
  if (ticket !== '') history.replaceState(null, '', '/');
  return ticket;
}

async function exchange(ticket: string): Promise<string> {
  const response = await post('/api/session', JSON.stringify({ ticket }));
  if (response === null) return '';
  const { token } = (await response.json()) as { token: string };
  sessionStorage.setItem(KEY, token);
  return token;
}

function vouchForOthers(token: string): void {
  new BroadcastChannel(CHANNEL).addEventListener('message', (event) => {
    if (event.data !== 'ask') return;
    void post('/api/ticket', '{}', token).then(async (response) => {
      if (response === null) return;
      const { ticket } = (await response.json()) as { ticket: string };
      const channel = new BroadcastChannel(CHANNEL);
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a BroadcastChannel reaches our origin only and takes no target.
      channel.postMessage({ ticket });
      channel.close();
    });
  });
}

function askOtherWindows(): Promise<string> {
  return new Promise((resolve) => {
    const channel = new BroadcastChannel(CHANNEL);
    const finish = (ticket: string): void => {
      channel.close();
      resolve(ticket);
    };
    const timer = setTimeout(() => finish(''), PATIENCE_MS);
    channel.addEventListener('message', (event: MessageEvent<unknown>) => {
      const ticket = ticketIn(event.data);
      if (ticket === null) return;
      clearTimeout(timer);
      finish(ticket);
    });
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a BroadcastChannel reaches our origin only and takes no target.
    channel.postMessage('ask');
  });
}

function ticketIn(data: unknown): string | null {
  return typeof data === 'object' && data !== null && 'ticket' in data && typeof data.ticket === 'string' ? data.ticket : null;
}

async function post(path: string, body: string, token?: string): Promise<Response | null> {
  const headers: Record<string, string> = { 'content-type': 'application/json' };
  if (token !== undefined) headers['authorization'] = `Bearer ${token}`;
  try {
    const response = await fetch(path, { method: 'POST', headers, body });
    return response.ok ? response : null;
  } catch {
    return null;
  }
}
