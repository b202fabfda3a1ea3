import type { Label } from '../documents/numbering.ts';
import type { PaperLabel } from './blocks.ts';

/** The label as a paragraph carries it; nothing where none is printed. */
export function paperLabel(label: Label | undefined, list: PaperLabel['list']): { readonly label?: PaperLabel } {
  if (!label || label.text === '') return {};
  const form = label.form === 'none' ? 'path' : label.form;
  return { label: { text: label.text, path: label.path, form, auto: label.auto && label.form !== 'none', list } };
}
