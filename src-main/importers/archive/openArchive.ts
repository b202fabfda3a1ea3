import { crc32, inflateRawSync } from 'node:zlib';
import { importLimits } from '../importLimits.ts';
import { UnreadablePaper } from '../unreadablePaper.ts';
import { zipDirectory, type ZipEntry } from './zipDirectory.ts';

/** The parts of a ZIP file (DOCX, ODT), unpacked only when asked for and only within the limits. */
export interface Archive {
  /** Names as stored, with slashes and without a leading one. */
  readonly names: readonly string[];
  /** A part's bytes; `null` when there is no such part. Case does not count (OPC 6.2.2). */
  readonly part: (name: string) => Uint8Array | null;
  /** Parts that do not have the checksum they declare, among those read so far. */
  readonly damaged: () => readonly string[];
}

/**
 * Opens a ZIP file. Refuses before unpacking anything what declares too much, and while unpacking what declared less than it is.
 * Names never become paths: nothing is written anywhere.
 */
export function openArchive(bytes: Uint8Array): Archive {
  const entries = zipDirectory(bytes, importLimits.archiveMembers + 1);
  if (entries === null) throw new UnreadablePaper(DAMAGED);
  if (entries.length > importLimits.archiveMembers) throw new UnreadablePaper(BOMB);
  // Entries that share their bytes multiply without looking large one by one.
  if (entries.reduce((sum, entry) => sum + entry.packed, 0) > bytes.byteLength) throw new UnreadablePaper(BOMB);
  const byName = new Map<string, ZipEntry>();
  for (const entry of entries) if (!byName.has(key(entry.name))) byName.set(key(entry.name), entry);
  const cache = new Map<string, Uint8Array>();
  const damaged: string[] = [];
  let unpacked = 0;
  return {
    names: entries.map((entry) => plain(entry.name)),
    part: (name) => {
      const entry = byName.get(key(name));
      if (!entry) return null;
      const known = cache.get(key(name));
      if (known) return known;
      const part = unpack(bytes, entry, Math.min(importLimits.partBytes, importLimits.unpackedBytes - unpacked));
      unpacked += part.byteLength;
      if (crc32(part) !== entry.checksum) damaged.push(plain(entry.name));
      cache.set(key(name), part);
      return part;
    },
    damaged: () => damaged,
  };
}

const DAMAGED = 'Файл повреждён или скачан не полностью: откройте его в Word, сохраните заново и загрузите ещё раз.';
const BOMB = 'Файл распаковывается в недопустимо большой объём и потому не открыт: сохраните документ заново в Word и загрузите ещё раз.';
const LOCKED = 'Файл защищён паролем: откройте его в Word, снимите пароль, сохраните и загрузите ещё раз.';

const STORED = 0;
const DEFLATED = 8;
const LOCAL = 0x04034b50;

function unpack(bytes: Uint8Array, entry: ZipEntry, most: number): Uint8Array {
  if (entry.encrypted) throw new UnreadablePaper(LOCKED);
  if (entry.unpacked > most) throw new UnreadablePaper(BOMB);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (entry.offset + 30 > bytes.byteLength || view.getUint32(entry.offset, true) !== LOCAL) throw new UnreadablePaper(DAMAGED);
  const start = entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  const packed = bytes.subarray(start, start + entry.packed);
  if (packed.byteLength < entry.packed) throw new UnreadablePaper(DAMAGED);
  if (entry.method === STORED) return packed;
  if (entry.method !== DEFLATED) throw new UnreadablePaper(DAMAGED);
  return inflate(packed, most);
}

function inflate(packed: Uint8Array, most: number): Uint8Array {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, most) });
  } catch (error) {
    throw new UnreadablePaper(error instanceof RangeError ? BOMB : DAMAGED, { cause: error });
  }
}

function plain(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '');
}

function key(name: string): string {
  return plain(name).toLowerCase();
}
