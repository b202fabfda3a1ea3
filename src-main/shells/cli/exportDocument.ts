import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Refusal } from '../../../src-shared/api/errors.ts';
import type { OutputOf } from '../../../src-shared/api/contract.ts';
import type { Format } from './commandLine.ts';
import type { Link } from './link.ts';
import { printPdf } from './printPdf.ts';

/** Writes the document as a file; returns its path. */
export async function exportDocument(
  link: Link,
  wanted: { readonly id: string; readonly format: Format; readonly out: string },
): Promise<string> {
  const { id, format } = wanted;
  const bytes = format === 'pdf' ? await printPdf((kind) => fetched(link, id, kind)) : await fetched(link, id, format);
  const out = resolve(wanted.out);
  try {
    await writeFile(out, bytes);
  } catch {
    throw new Refusal('storage', `Файл «${out}» не записан: проверьте, есть ли такая папка и можно ли в неё писать.`);
  }
  return out;
}

async function fetched(link: Link, id: string, format: Exclude<Format, 'pdf'>): Promise<Uint8Array> {
  const result = await link.call('document.export', { id, format });
  if (!result.ok) throw new Refusal(result.error.code, result.error.message, result.error.details);
  return (result.value as OutputOf<'document.export'>).bytes;
}
