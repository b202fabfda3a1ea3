/**
 * The oracle of "every word and no other": what stands in a scanned source, and what stands in an exported text,
 * as one sequence of words and punctuation marks. It knows nothing of the content model. White space does not count:
 * line ends and the gap after a label are layout («1..Принять» and «1.. Принять» are the same three tokens).
 * Labels are part of the sequence: «2.1.» is `2` `.` `1` `.`.
 */

/** A rule by which something in a source is not a word of the paper, with its reason. */
export interface NoiseRule {
  readonly reason: string;
  apply(source: string): string;
}

export const NOISE_RULES: readonly NoiseRule[] = [
  { reason: 'markdown headings of the scan program', apply: (text) => text.replace(/^#{1,6} /gm, '') },
  { reason: 'markdown bold of the scan program', apply: (text) => text.replaceAll('**', '') },
  {
    reason: 'the scan program puts a list dash before a number (acceptance 000: «- 1.» and «2.1.» mixed)',
    apply: (text) => text.replace(/^ ?- (?=\d+\.)/gm, ''),
  },
  {
    reason: 'scan noise where a signature was: a line of Latin letters only (acceptance 000)',
    apply: (text) => text.replace(/^[A-Za-z ]+$/gm, ''),
  },
  {
    reason:
      'signatures scanned as two columns: labels first, then the names (acceptance 001: signatures apart from their labels); printed side by side',
    apply: (text) => text.replace(/^(Председатель:)\n(Секретарь:)\n+(.+)\n(.+)$/m, '$1 $3\n$2 $4'),
  },
];

/** Words and marks of a source once its noise is taken away. */
export function sourceTokens(source: string): readonly string[] {
  return textTokens(NOISE_RULES.reduce((text, rule) => rule.apply(text), source));
}

/** Words and marks of a text. */
export function textTokens(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu) ?? [];
}
