/** One entry of a ZIP file's central directory, as the file itself declares it. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly checksum: number;
  /** Bytes packed and unpacked. */
  readonly packed: number;
  readonly unpacked: number;
  /** Where its local header begins. */
  readonly offset: number;
}

const END = 0x06054b50;
const END_64 = 0x06064b50;
const ENTRY = 0x02014b50;
/** The end record has 22 bytes and a comment of 65,535 at most (APPNOTE 4.3.16). */
const END_SIZE = 22;
const LONGEST_COMMENT = 65_535;
const MARK_64 = 0xffffffff;

/** Lists the entries of a ZIP file from its central directory (APPNOTE 4.3.12); `null` when the directory is missing or cut. */
export function zipDirectory(bytes: Uint8Array, most: number): readonly ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endRecord(view);
  if (end === null) return null;
  const entries: ZipEntry[] = [];
  let at = end.directory;
  for (let count = 0; count < Math.min(end.entries, most); count += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== ENTRY) return null;
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const next = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true);
    if (next > view.byteLength) return null;
    entries.push(entryAt(view, bytes, at, nameLength, extraLength));
    at = next;
  }
  return entries;
}

function endRecord(view: DataView): { readonly entries: number; readonly directory: number } | null {
  const lowest = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) !== END) continue;
    const entries = view.getUint16(at + 10, true);
    const directory = view.getUint32(at + 16, true);
    if (entries !== 0xffff && directory !== MARK_64) return { entries, directory };
    return endRecord64(view, at);
  }
  return null;
}

function endRecord64(view: DataView, end: number): { readonly entries: number; readonly directory: number } | null {
  if (end < 20) return null;
  const at = Number(view.getBigUint64(end - 12, true));
  if (!Number.isSafeInteger(at) || at + 56 > view.byteLength || view.getUint32(at, true) !== END_64) return null;
  return { entries: Number(view.getBigUint64(at + 32, true)), directory: Number(view.getBigUint64(at + 48, true)) };
}

function entryAt(view: DataView, bytes: Uint8Array, at: number, nameLength: number, extraLength: number): ZipEntry {
  const small = {
    unpacked: view.getUint32(at + 24, true),
    packed: view.getUint32(at + 20, true),
    offset: view.getUint32(at + 42, true),
  };
  return {
    // Names of parts are ASCII (OPC, ODF); for others only their difference matters.
    name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
    method: view.getUint16(at + 10, true),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    checksum: view.getUint32(at + 16, true),
    ...large(view, at + 46 + nameLength, extraLength, small),
  };
}

type Sizes = Pick<ZipEntry, 'unpacked' | 'packed' | 'offset'>;

/** Some writers spell the sizes of small files in 64 bits too: extra field 1 holds those that are marked, in this order (APPNOTE 4.5.3). */
function large(view: DataView, from: number, length: number, small: Sizes): Sizes {
  for (let at = from; at + 4 <= from + length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let next = at + 4;
    const last = Math.min(next + view.getUint16(at + 2, true), from + length);
    const take = (value: number): number => {
      if (value !== MARK_64 || next + 8 > last) return value;
      next += 8;
      return Number(view.getBigUint64(next - 8, true));
    };
    const unpacked = take(small.unpacked);
    const packed = take(small.packed);
    return { unpacked, packed, offset: take(small.offset) };
  }
  return small;
}
