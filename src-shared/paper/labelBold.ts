import type { PaperParagraph } from './blocks.ts';

/** Whether the label is as bold as the words it stands before: «1. СЛУШАЛИ:». A point's number never is. */
export function labelBold(paragraph: PaperParagraph): boolean {
  return paragraph.label?.list === 'hearings' && paragraph.runs[0]?.bold === true;
}
