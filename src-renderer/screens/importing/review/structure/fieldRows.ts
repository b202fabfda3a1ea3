import { mentionText, type Mention } from '../../../../../src-shared/documents/mention.ts';
import { structureRow, type StructureRow } from './structureRow.ts';

/** Words of a mention as the source has them, the post behind the name. */
export function mentionWords(mention: Mention): string {
  return mentionText(mention, { nameOrder: 'surnameFirst', separator: ', ', postFirst: false });
}

/** A field of the head: empty ones are not shown. `also` are further names of its parts, as of its label. */
export function fieldRow(
  target: string,
  label: string,
  text: string | null | undefined,
  also: readonly string[] = [],
): readonly StructureRow[] {
  if (text === null || text === undefined || text.trim() === '') return [];
  return [structureRow({ targets: [target, `${target}Label`, ...also], look: 'field', label, text })];
}

/** A person of the head. */
export function personRow(target: string, label: string, mention: Mention | null): readonly StructureRow[] {
  return mention === null ? [] : fieldRow(target, label, mentionWords(mention));
}
