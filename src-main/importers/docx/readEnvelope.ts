import { ENVELOPE_NAMESPACE, envelopeSchema, type PaperEnvelope } from '../../../src-shared/documents/envelope.ts';
import { openArchive, type Archive } from '../archive/openArchive.ts';
import { UnreadablePaper } from '../unreadablePaper.ts';
import { readXml } from '../xml/readXml.ts';
import { textOf } from '../xml/xmlElements.ts';

/** Reads the envelope out of a file of ours, also after Word or LibreOffice saved it; `null` when there is none or it is not ours. */
export function readEnvelope(bytes: Uint8Array): PaperEnvelope | null {
  const archive = unlessUnreadable(() => openArchive(bytes));
  return archive === null ? null : envelopeOf(archive);
}

/** The envelope among the parts of an open file. */
export function envelopeOf(archive: Archive): PaperEnvelope | null {
  for (const name of archive.names) {
    if (!/^customXml\/item\d+\.xml$/.test(name)) continue;
    const letter = unlessUnreadable(() => letterIn(archive, name));
    if (letter !== null) return letter;
  }
  return null;
}

function letterIn(archive: Archive, name: string): PaperEnvelope | null {
  const part = archive.part(name);
  const root = part === null ? null : readXml(part, { [ENVELOPE_NAMESPACE]: 'resheno' });
  return root?.name === 'resheno:paper' ? parseLetter(textOf(root)) : null;
}

/** A part that cannot be read is none of ours: the paper itself may still be sound. */
function unlessUnreadable<T>(read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof UnreadablePaper) return null;
    throw error;
  }
}

function parseLetter(json: string): PaperEnvelope | null {
  try {
    return envelopeSchema.parse(JSON.parse(json));
  } catch {
    // Changed by hand or of a newer program: the paper is then read as any foreign one.
    return null;
  }
}
