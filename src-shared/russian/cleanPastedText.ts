/**
 * Makes foreign text safe to keep and to print: one kind of line end, no control characters (they break DOCX),
 * no halves of emoji, no invisible marks. Letters, punctuation, tabs and line ends stay.
 */
export function cleanPastedText(text: string): string {
  return (
    text
      .replace(/\r\n?|[\u000b\u000c\u0085\u2028\u2029]/gu, '\n')
      // Before anything is taken out: two halves that it held apart would become a letter that nobody wrote.
      .replace(/\p{Cs}/gu, '')
      // oxlint-disable-next-line no-control-regex -- these are what is taken out.
      .replace(/[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/gu, '')
      .replace(/[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffe\uffff]/gu, '')
  );
}
