import { expect, test } from 'vitest';
import { dataFolder } from '../../../src-main/shells/dataFolder.ts';

const linux = { platform: 'linux', env: {}, home: '/people/anna' } as const;

test.each([
  [linux, '/people/anna/.local/share/resheno'],
  [{ ...linux, env: { XDG_DATA_HOME: '/srv/data' } }, '/srv/data/resheno'],
  [{ ...linux, env: { XDG_DATA_HOME: '' } }, '/people/anna/.local/share/resheno'],
  [{ platform: 'darwin', env: {}, home: '/people/anna' }, '/people/anna/Library/Application Support/Решено'],
  [{ platform: 'win32', env: { APPDATA: '/people/anna/Roaming' }, home: '/people/anna' }, '/people/anna/Roaming/Решено'],
  [{ platform: 'win32', env: {}, home: '/people/anna' }, '/people/anna/AppData/Roaming/Решено'],
] as const)('%j keeps its papers in %s, the demo beside it', (around, folder) => {
  expect(dataFolder(undefined, false, around)).toBe(folder);
  expect(dataFolder(undefined, true, around)).toBe(`${folder}-demo`);
});

test('a folder that was asked for is taken, for the demo too', () => {
  expect(dataFolder('/tmp/x', false, linux)).toBe('/tmp/x');
  expect(dataFolder('/tmp/x', true, linux)).toBe('/tmp/x');
});
