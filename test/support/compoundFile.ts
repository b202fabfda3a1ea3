const SECTOR = 512;
const FREE = 0xffffffff;
const END = 0xfffffffe;

/** A compound file ([MS-CFB]) that has these names in its directory and nothing in them. */
export function compoundFile(names: readonly string[]): Uint8Array {
  const directorySectors = Math.ceil(names.length / 4);
  const file = new Uint8Array(SECTOR * (2 + directorySectors));
  const view = new DataView(file.buffer);
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  view.setUint16(26, 3, true);
  view.setUint16(28, 0xfffe, true);
  view.setUint16(30, 9, true);
  view.setUint16(32, 6, true);
  view.setUint32(44, 1, true);
  // Sector 0 is the allocation table, the directory begins in sector 1.
  view.setUint32(48, 1, true);
  view.setUint32(56, 4096, true);
  view.setUint32(60, END, true);
  view.setUint32(68, END, true);
  for (let at = 76; at < SECTOR; at += 4) view.setUint32(at, at === 76 ? 0 : FREE, true);
  for (let at = 0; at < SECTOR / 4; at += 1) view.setUint32(SECTOR + at * 4, nextOf(at, directorySectors), true);
  names.forEach((name, index) => {
    const at = SECTOR * 2 + index * 128;
    Array.from(name).forEach((char, place) => view.setUint16(at + place * 2, char.charCodeAt(0), true));
    view.setUint16(at + 64, name.length * 2 + 2, true);
    view.setUint8(at + 66, index === 0 ? 5 : 2);
    for (const link of [68, 72, 76]) view.setUint32(at + link, FREE, true);
  });
  return file;
}

function nextOf(sector: number, directorySectors: number): number {
  if (sector === 0) return 0xfffffffd;
  if (sector > directorySectors) return FREE;
  return sector === directorySectors ? END : sector + 1;
}
