import { EventEmitter } from 'node:events';
import { existsSync } from 'node:fs';
import type * as Electron from 'electron';

type Invoke = Parameters<Electron.IpcMain['handle']>[1];
type Serve = Parameters<Electron.Protocol['handle']>[1];
type AskPermission = NonNullable<Parameters<Electron.Session['setPermissionRequestHandler']>[0]>;
type CheckPermission = NonNullable<Parameters<Electron.Session['setPermissionCheckHandler']>[0]>;
type BeforeRequest = (details: Electron.OnBeforeRequestListenerDetails, decide: (answer: Electron.CallbackResponse) => void) => void;
type OpenHandler = Parameters<Electron.WebContents['setWindowOpenHandler']>[0];

/** What the entry did to Electron. */
export interface ElectronLog {
  readonly windows: FakeWindow[];
  readonly schemes: Electron.CustomScheme[];
  readonly handlers: Map<string, Invoke>;
  readonly protocols: Map<string, Serve>;
  readonly errors: string[];
  readonly userData: string[];
  sandboxed: boolean;
  quits: number;
  exits: number;
  askPermission: AskPermission | null;
  checkPermission: CheckPermission | null;
  beforeRequest: BeforeRequest | null;
}

export interface FakeOptions {
  /** Whether this is the first instance. */
  readonly lock: boolean;
  /** Where the save dialog says to save; `null`: closed. */
  readonly savePath: string | null;
}

/** The part of `webContents` that the shell uses. */
export class FakeContents extends EventEmitter {
  readonly sent: unknown[][] = [];
  opens: OpenHandler = () => ({ action: 'allow' });

  setWindowOpenHandler(handler: OpenHandler): void {
    this.opens = handler;
  }
  send(...message: unknown[]): void {
    this.sent.push(message);
  }
  printToPDF(): Promise<Buffer> {
    return Promise.resolve(Buffer.from('%PDF-fake'));
  }
}

/** The part of `BrowserWindow` that the shell uses. */
export class FakeWindow extends EventEmitter {
  readonly webContents = new FakeContents();
  readonly urls: string[] = [];
  readonly options: Electron.BrowserWindowConstructorOptions;
  focused = 0;

  constructor(options: Electron.BrowserWindowConstructorOptions) {
    super();
    this.options = options;
  }
  loadURL(url: string): Promise<void> {
    this.urls.push(url);
    return Promise.resolve();
  }
  show(): void {}
  restore(): void {}
  isMinimized(): boolean {
    return true;
  }
  focus(): void {
    this.focused += 1;
  }
}

export interface FakeElectron {
  readonly log: ElectronLog;
  readonly app: EventEmitter;
  /** What `import 'electron'` is to give. */
  readonly module: Readonly<Record<string, unknown>>;
}

/**
 * A hand-made stand-in for the `electron` module, as far as our entry goes into it. Its parts are checked against
 * electron.d.ts (`satisfies Pick<…>`): where Electron changes a signature, this file stops compiling.
 */
export function fakeElectron({ lock, savePath }: FakeOptions = { lock: true, savePath: null }): FakeElectron {
  const log: ElectronLog = {
    windows: [],
    schemes: [],
    handlers: new Map(),
    protocols: new Map(),
    errors: [],
    userData: [],
    sandboxed: false,
    quits: 0,
    exits: 0,
    askPermission: null,
    checkPermission: null,
    beforeRequest: null,
  };
  const app = fakeApp(log, lock);
  class BrowserWindow extends FakeWindow {
    constructor(options: Electron.BrowserWindowConstructorOptions) {
      super(options);
      log.windows.push(this);
      app.emit('web-contents-created', {}, this.webContents);
    }
  }
  return { log, app, module: { app, BrowserWindow, ...fakeServices(log, savePath) } };
}

function fakeApp(log: ElectronLog, lock: boolean) {
  const methods = {
    enableSandbox: () => {
      log.sandboxed = true;
    },
    requestSingleInstanceLock: () => lock,
    whenReady: () => Promise.resolve(),
    setPath: (name: string, path: string) => {
      // As the real one does.
      if (!existsSync(path)) throw new Error(`Path ${path} does not exist`);
      if (name === 'userData') log.userData.push(path);
    },
    quit: () => {
      log.quits += 1;
    },
    exit: () => {
      log.exits += 1;
    },
  } satisfies Pick<Electron.App, 'enableSandbox' | 'requestSingleInstanceLock' | 'whenReady' | 'setPath' | 'quit' | 'exit'>;
  return Object.assign(new EventEmitter(), methods);
}

function fakeServices(log: ElectronLog, savePath: string | null) {
  return {
    ipcMain: {
      handle: (channel: string, handler: Invoke) => void log.handlers.set(channel, handler),
    } satisfies Pick<Electron.IpcMain, 'handle'>,
    protocol: {
      registerSchemesAsPrivileged: (schemes: Electron.CustomScheme[]) => void log.schemes.push(...schemes),
      handle: (scheme: string, serve: Serve) => void log.protocols.set(scheme, serve),
    } satisfies Pick<Electron.Protocol, 'registerSchemesAsPrivileged' | 'handle'>,
    session: {
      defaultSession: {
        setPermissionRequestHandler: (handler: AskPermission | null) => {
          log.askPermission = handler;
        },
        setPermissionCheckHandler: (handler: CheckPermission | null) => {
          log.checkPermission = handler;
        },
        webRequest: {
          onBeforeRequest: (listener: BeforeRequest) => {
            log.beforeRequest = listener;
          },
        },
      } satisfies Pick<Electron.Session, 'setPermissionRequestHandler' | 'setPermissionCheckHandler'> & { webRequest: unknown },
    },
    Menu: { setApplicationMenu: () => undefined } satisfies Pick<typeof Electron.Menu, 'setApplicationMenu'>,
    dialog: {
      showErrorBox: (_title: string, content: string) => void log.errors.push(content),
      showSaveDialog: () => Promise.resolve({ canceled: savePath === null, filePath: savePath ?? '' }),
    } satisfies Pick<Electron.Dialog, 'showErrorBox' | 'showSaveDialog'>,
  };
}
