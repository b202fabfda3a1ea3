const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ENTRY_SIZE = 128;
/** Word writes about ten entries; a file of more is not looked through. */
const MOST_SECTORS = 2_000;

/** Whether these are the bytes of a compound file: DOC, XLS, MSG, or an encrypted DOCX ([MS-CFB] 2.2). */
export function isCompoundFile(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, at) => bytes[at] === byte);
}

/** Names of all streams and storages in a compound file's directory ([MS-CFB] 2.6); empty when the directory cannot be followed. */
export function compoundNames(bytes: Uint8Array): ReadonlySet<string> {
  const names = new Set<string>();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.byteLength < 512) return names;
  const sectorSize = 2 ** Math.min(view.getUint16(30, true), 16);
  if (sectorSize < 512) return names;
  let sector = view.getUint32(48, true);
  for (let count = 0; count < MOST_SECTORS; count += 1) {
    const from = (sector + 1) * sectorSize;
    if (from + sectorSize > view.byteLength) return names;
    for (let at = from; at < from + sectorSize; at += ENTRY_SIZE) {
      const length = view.getUint16(at + 64, true);
      if (length < 2 || length > 64 || view.getUint8(at + 66) === 0) continue;
      names.add(new TextDecoder('utf-16le').decode(bytes.subarray(at, at + length - 2)));
    }
    const next = nextSector(view, sector, sectorSize);
    if (next === null) return names;
    sector = next;
  }
  return names;
}

/** The sector after this one by the file's allocation table; the table's first 109 sectors are named in the header, enough for 7 MB of directory. */
function nextSector(view: DataView, sector: number, sectorSize: number): number | null {
  const perSector = sectorSize / 4;
  const table = Math.floor(sector / perSector);
  if (table >= 109) return null;
  const tableSector = view.getUint32(76 + table * 4, true);
  const at = (tableSector + 1) * sectorSize + (sector % perSector) * 4;
  if (at + 4 > view.byteLength) return null;
  const next = view.getUint32(at, true);
  // Greater values mark the end, a free sector or the table itself.
  return next > 0xfffffffa - 1 ? null : next;
}
