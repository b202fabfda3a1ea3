import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const ON_LINUX = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'yandex-browser-stable',
  'yandex-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
];
const ON_WINDOWS = [
  'Google/Chrome/Application/chrome.exe',
  'Yandex/YandexBrowser/Application/browser.exe',
  'Chromium/Application/chrome.exe',
  'Microsoft/Edge/Application/msedge.exe',
];
const ON_MAC = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Yandex.app/Contents/MacOS/Yandex',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

/** An installed browser of the Chromium family that can show one page as a window of its own; `null` when there is none. */
export function findBrowser(): string | null {
  return candidates().find((path) => existsSync(path)) ?? null;
}

function candidates(): readonly string[] {
  switch (process.platform) {
    case 'win32':
      return ['LOCALAPPDATA', 'ProgramFiles', 'ProgramFiles(x86)']
        .map((name) => process.env[name])
        .filter((folder) => folder !== undefined)
        .flatMap((folder) => ON_WINDOWS.map((path) => join(folder, path)));
    case 'darwin':
      return ON_MAC;
    default: {
      const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
      return ON_LINUX.flatMap((name) => folders.map((folder) => join(folder, name)));
    }
  }
}
