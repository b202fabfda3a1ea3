/** A typed width in millimetres with the height that keeps the proportions; `null` while it cannot be printed. */
export function readWidth(
  text: string,
  now: { readonly widthMm: number; readonly heightMm: number },
  most: number,
): { readonly widthMm: number; readonly heightMm: number } | null {
  if (!/^\s*\d{1,3}(?:[.,]\d)?\s*(?:мм)?\s*$/u.test(text)) return null;
  const widthMm = Number.parseFloat(text.replace(',', '.'));
  const heightMm = Math.round((widthMm * now.heightMm * 10) / now.widthMm) / 10;
  return widthMm >= 5 && widthMm <= most && heightMm >= 1 && heightMm <= 400 ? { widthMm, heightMm } : null;
}
