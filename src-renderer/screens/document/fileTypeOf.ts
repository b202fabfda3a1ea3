/** The type of a scan by its first bytes: the store keeps bytes, not names. */
export function fileTypeOf(bytes: Uint8Array): { readonly mime: string; readonly ending: string } {
  const found = SIGNS.find(({ sign }) => sign.every((byte, place) => bytes[place] === byte));
  return found ?? { mime: 'application/octet-stream', ending: 'bin' };
}

const SIGNS = [
  { sign: [0x25, 0x50, 0x44, 0x46], mime: 'application/pdf', ending: 'pdf' },
  { sign: [0x89, 0x50, 0x4e, 0x47], mime: 'image/png', ending: 'png' },
  { sign: [0xff, 0xd8, 0xff], mime: 'image/jpeg', ending: 'jpg' },
  { sign: [0x49, 0x49, 0x2a, 0x00], mime: 'image/tiff', ending: 'tif' },
  { sign: [0x4d, 0x4d, 0x00, 0x2a], mime: 'image/tiff', ending: 'tif' },
];
