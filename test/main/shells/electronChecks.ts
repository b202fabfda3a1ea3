import { readFile } from 'node:fs/promises';
import { sep } from 'node:path';
import { expect } from 'vitest';
import { FakeContents, type FakeElectron } from '../../support/fakeElectron.ts';

const ANSWER = { ok: true, value: expect.objectContaining({ shell: 'electron' }) as unknown };

/** Every promise of the Electron shell, each checked on a started entry; the same list must go red on a planted breakage. */
export const ELECTRON_CHECKS: Readonly<Record<string, (fake: FakeElectron) => Promise<void> | void>> = {
  'one window, walled off': ({ log }) => {
    expect(log.sandboxed).toBe(true);
    expect(log.windows).toHaveLength(1);
    expect(log.windows[0]!.urls).toEqual(['app://resheno/']);
    expect(log.windows[0]!.options.webPreferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
    });
    expect(log.windows[0]!.options.webPreferences).not.toHaveProperty('allowRunningInsecureContent');
  },
  'the preload named is the one built': async ({ log }) => {
    expect(await readFile(log.windows[0]!.options.webPreferences!.preload!, 'utf8')).toContain('exposeInMainWorld');
  },
  'the scheme is standard and secure': ({ log }) => {
    expect(log.schemes).toEqual([{ scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } }]);
  },
  'navigation stays on our page': ({ app }) => {
    const contents = new FakeContents();
    app.emit('web-contents-created', {}, contents);
    for (const type of ['will-navigate', 'will-frame-navigate', 'will-redirect']) {
      for (const url of [
        'https://example.org/',
        'app://reshenoevil/',
        'app://other/',
        'file:///etc/passwd',
        'javascript:1',
        'data:text/html,x',
        'nonsense',
      ]) {
        expect(prevented(contents, type, url), `${type} ${url}`).toBe(true);
      }
      expect(prevented(contents, type, 'app://resheno/x')).toBe(false);
    }
  },
  'no popup, no webview': ({ log, app }) => {
    const contents = new FakeContents();
    app.emit('web-contents-created', {}, contents);
    for (const url of ['https://example.org/', 'file:///etc/passwd', 'app://resheno/']) {
      expect(log.windows[0]!.webContents.opens({ url } as never)).toEqual({ action: 'deny' });
      expect(contents.opens({ url } as never)).toEqual({ action: 'deny' });
    }
    expect(prevented(contents, 'will-attach-webview', '')).toBe(true);
  },
  'no permission but notifications, and those to our page alone': ({ log }) => {
    const answers = (permission: string, from: string): boolean[] => {
      const given: boolean[] = [];
      log.askPermission!(null as never, permission as never, (granted) => given.push(granted), { requestingUrl: from } as never);
      return [...given, log.checkPermission!(null, permission as never, from, {} as never)];
    };
    const ours = 'app://resheno/';
    for (const permission of ['media', 'geolocation', 'openExternal', 'clipboard-read']) {
      expect(answers(permission, ours), permission).toEqual([false, false]);
    }
    for (const stranger of ['https://example.org/', 'app://other/', 'null', '']) {
      expect(answers('notifications', stranger), stranger).toEqual([false, false]);
    }
    expect(answers('notifications', ours)).toEqual([true, true]);
  },
  'no request leaves the computer': ({ log }) => {
    const cancelled = (url: string): boolean | undefined => {
      let answer: boolean | undefined;
      log.beforeRequest!({ url } as never, ({ cancel }) => void (answer = cancel));
      return answer;
    };
    for (const url of ['https://example.org/', 'http://127.0.0.1/', 'ws://example.org/', 'file:///etc/passwd', 'ftp://x/'])
      expect(cancelled(url), url).toBe(true);
    for (const url of ['app://resheno/assets/x.js', 'blob:app://resheno/1', 'data:image/png;base64,AA'])
      expect(cancelled(url), url).toBe(false);
  },
  'only the top frame of our page in our window may call': async ({ log }) => {
    const contents = log.windows[0]!.webContents;
    const call = (sender: unknown, frame: unknown): unknown =>
      log.handlers.get('resheno:call')!({ sender, senderFrame: frame } as never, 'app.info', {});
    expect(await call(contents, { url: 'app://resheno/', parent: null })).toMatchObject(ANSWER);
    const strangers: [unknown, unknown][] = [
      [contents, null],
      [contents, { url: 'app://resheno/', parent: {} }],
      [contents, { url: 'https://evil.example/', parent: null }],
      [contents, { url: 'app://evil/', parent: null }],
      [contents, { url: '', parent: null }],
      [new FakeContents(), { url: 'app://resheno/', parent: null }],
    ];
    for (const [sender, frame] of strangers) {
      expect(await call(sender, frame), JSON.stringify(frame)).toMatchObject({ ok: false, error: { code: 'denied' } });
      const saved = await log.handlers.get('resheno:savePdf')!({ sender, senderFrame: frame } as never, 'x');
      expect(saved).toMatchObject({ ok: false, error: { code: 'denied' } });
    }
    expect([...log.handlers.keys()].toSorted()).toEqual(['resheno:call', 'resheno:savePdf']);
  },
  'the page comes with its policy and from its folder only': async ({ log }) => {
    const get = async (url: string, method = 'GET'): Promise<Response> => log.protocols.get('app')!(new Request(url, { method }));
    const page = await get('app://resheno/');
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('id="root"');
    for (const answer of [page, await get('app://resheno/nothing')])
      expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
    for (const url of [
      'app://other/',
      'app://resheno/..%2f..%2fpackage.json',
      'app://resheno/%2e%2e/package.json',
      'app://resheno/../main/electron.js',
      'app://resheno//etc/passwd',
    ]) {
      expect((await get(url)).status, url).toBe(404);
    }
    expect((await get('app://resheno/', 'POST')).status).toBe(404);
  },
  'a second start brings the window up': ({ log, app }) => {
    const before = log.windows[0]!.focused;
    app.emit('second-instance');
    expect(log.windows[0]!.focused).toBe(before + 1);
  },
  "Chromium's profile lies inside the data folder": ({ log }) => {
    expect(log.userData).toHaveLength(1);
    expect(log.userData[0]).toContain(`${sep}resheno${sep}electron`);
  },
};

function prevented(contents: FakeContents, type: string, url: string): boolean {
  let stopped = false;
  contents.emit(type, { url, preventDefault: () => (stopped = true) });
  return stopped;
}
