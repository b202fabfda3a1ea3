/**
 * Characters that no paper can hold: controls except tab and line feed, halves of surrogate pairs, and the two
 * non-characters that XML 1.0 forbids. Pasted text brings them; in a DOCX they would make the file unreadable.
 */
// oxlint-disable-next-line no-control-regex -- these are what is taken out.
const UNPRINTABLE =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** The text without what can not be printed; `\r\n` and `\r` become `\n`. */
export function printable(text: string): string {
  return text.replaceAll(/\r\n?/g, '\n').replaceAll(UNPRINTABLE, '');
}
