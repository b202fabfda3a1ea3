import { expect, test } from 'vitest';
import { fileSystemOf, isNetworkShare, isUnc } from '../../src-main/db/networkShare.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

const MOUNTS = [
  'rootfs / rootfs rw 0 0',
  '/dev/sda1 / ext4 rw,relatime 0 0',
  '//server/share /mnt/share cifs rw 0 0',
  'user@host:/srv /srv/anna/далеко fuse.sshfs rw 0 0',
  'server:/export /mnt/with\\040space nfs4 rw 0 0',
  '/dev/sdb1 /mnt/share/local ext4 rw 0 0',
].join('\n');

test.each([
  ['/srv/anna/data', 'ext4'],
  ['/mnt/share', 'cifs'],
  ['/mnt/share/resheno', 'cifs'],
  ['/mnt/shared', 'ext4'],
  ['/mnt/share/local/data', 'ext4'],
  ['/srv/anna/далеко/data', 'fuse.sshfs'],
  ['/mnt/with space/data', 'nfs4'],
])('%s lies on %s', (path, type) => {
  expect(fileSystemOf(path, MOUNTS)).toBe(type);
});

test.each([
  ['\\\\server\\share\\data', true],
  ['\\\\?\\UNC\\server\\share', true],
  ['\\\\?\\C:\\data', false],
  ['C:\\data', false],
  ['/srv/anna', false],
  ['//srv/anna', false],
])('%s is a share of Windows: %s', (path, expected) => {
  expect(isUnc(path)).toBe(expected);
});

test('a temporary folder is no share', async () => {
  expect(await isNetworkShare(await temporaryFolder())).toBe(false);
});
