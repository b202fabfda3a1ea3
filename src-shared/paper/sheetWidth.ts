import type { PaperSection } from './blocks.ts';

/** A4, millimetres. */
export const A4_MM = { width: 210, height: 297 } as const;

/** Width and height of a sheet as it lies, millimetres. */
export function sheetSize(orientation: PaperSection['orientation']): { readonly width: number; readonly height: number } {
  return orientation === 'portrait' ? A4_MM : { width: A4_MM.height, height: A4_MM.width };
}

/** Width of the text on a sheet, millimetres. */
export function textWidth(page: Pick<PaperSection['page'], 'left' | 'right'>, orientation: PaperSection['orientation']): number {
  return sheetSize(orientation).width - page.left - page.right;
}
