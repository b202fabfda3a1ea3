const PHONE =
  /(?:(?:тел(?:ефон)?|т)\.?\s*:?\s*)?(?:\+?[78][\s(-]*\(?\d{3,5}\)?[\s-]*|\(\d{3,5}\)\s*)?(?<![\d.])\d{1,3}(?:[-–]\d{2}){1,2}[-–]\d{2}(?![\d.])|(?<![\d.])(?:\+7|8)?[\s(-]*\d{3,5}[\s)-]+\d{2,3}[\s-]?\d{2}[\s-]?\d{2}(?![\d.])|(?:тел(?:ефон)?\.?\s*:?\s*)\d[\d\s-]{4,}|(?<![\d.])\d{5,6}(?![\d.])/iu;

/** The telephone number in a text, with «тел.» before it; `null` without one. */
export function findPhone(text: string): { readonly from: number; readonly to: number } | null {
  const match = PHONE.exec(text);
  return match ? { from: match.index, to: match.index + match[0].trimEnd().length } : null;
}

export function hasPhone(text: string): boolean {
  return findPhone(text) !== null;
}
