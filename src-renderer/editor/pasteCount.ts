/** What a paste brought, for the bar that offers to take it back. */
export interface PasteCount {
  readonly points: number;
  readonly deadlines: number;
  /** Lines whose place in the numbering was not clear, joined to the point before them. */
  readonly unclear: readonly string[];
  /** Paragraphs of a speech, questions of an agenda. */
  readonly paragraphs: number;
  readonly tables: number;
  /** Whether the end did not fit and was left out. */
  readonly cut: boolean;
}
