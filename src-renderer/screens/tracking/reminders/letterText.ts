import type { OutputOf } from '../../../../src-shared/api/contract.ts';

export type Letter = OutputOf<'tracking.reminders'>[number];

/** One letter for the mail: whom it is for, then its lines. */
export function letterText({ performer, text }: Letter): string {
  return `${performer.text}\n\n${text}`;
}

/** All letters one below the other, parted by a line. */
export function lettersText(letters: readonly Letter[]): string {
  return letters.map(letterText).join('\n\n––––––––––\n\n');
}

/** The same words for a mail program that takes HTML: lines stay lines. */
export function richText(text: string): string {
  const safe = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return `<div>${safe.split('\n').join('<br>')}</div>`;
}
