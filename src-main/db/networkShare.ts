import { readFile, realpath } from 'node:fs/promises';

/** File systems on another machine: locks and shared memory do not work there, and WAL needs both. */
const REMOTE = new Set([
  'nfs',
  'nfs4',
  'cifs',
  'smb',
  'smb2',
  'smb3',
  'smbfs',
  'ncpfs',
  'afs',
  'ceph',
  'glusterfs',
  'lustre',
  '9p',
  'davfs',
  'fuse.sshfs',
  'fuse.smbnetfs',
  'fuse.davfs2',
  'fuse.rclone',
  'fuse.gvfsd-fuse',
  'fuse.glusterfs',
  'fuse.curlftpfs',
  'fuse.s3fs',
]);

/** Whether a folder lies on a network share. Where the system does not tell (macOS), the answer is no. */
export async function isNetworkShare(folder: string): Promise<boolean> {
  if (isUnc(folder)) return true;
  // On Windows the real path of a mapped drive (Z:) is its UNC path.
  const real = await realpath(folder);
  if (isUnc(real)) return true;
  if (process.platform !== 'linux') return false;
  return REMOTE.has(fileSystemOf(real, await readFile('/proc/mounts', 'utf8')) ?? '');
}

/** `\\server\share`, `//server/share` and `\\?\UNC\server\share`; a local `\\?\C:\` is none. */
export function isUnc(path: string): boolean {
  if (process.platform !== 'win32' && path.startsWith('/')) return false;
  return /^[\\/]{2}(?![?.][\\/])[^\\/]+[\\/]/.test(path) || /^[\\/]{2}\?[\\/]UNC[\\/]/i.test(path);
}

/** The file system type of the mount a path lies on, from the text of /proc/mounts. Of mounts on one place the last counts. */
export function fileSystemOf(path: string, mounts: string): string | null {
  let best: { readonly place: string; readonly type: string } | null = null;
  for (const line of mounts.split('\n')) {
    const [, escaped, type] = line.split(' ');
    if (escaped === undefined || type === undefined) continue;
    const place = escaped.replace(/\\([0-7]{3})/g, (_all, octal: string) => String.fromCharCode(Number.parseInt(octal, 8)));
    if (!isWithin(path, place)) continue;
    if (best === null || place.length >= best.place.length) best = { place, type };
  }
  return best?.type ?? null;
}

function isWithin(path: string, place: string): boolean {
  return place === '/' || path === place || path.startsWith(`${place}/`);
}
