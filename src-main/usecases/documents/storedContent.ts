import { Refusal } from '../../../src-shared/api/errors.ts';
import type { Content } from '../../../src-shared/documents/kinds.ts';
import { sha256 } from '../../db/sha256.ts';

/**
 * Content as it was stored. It was parsed by its schema before it was stored and its digest shows that it is still the same
 * text, so it is trusted without parsing it again: parsing 100 KB costs more than reading it.
 */
export function storedContent(stored: { readonly content: string; readonly digest: string }): Content {
  if (sha256(stored.content) !== stored.digest) {
    throw new Refusal('storage', 'Текст документа на диске повреждён: откройте предыдущую редакцию и проверьте диск.');
  }
  return JSON.parse(stored.content) as Content;
}
