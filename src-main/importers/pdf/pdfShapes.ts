/** What a page of a PDF is made of, in points (1/72 inch) from its upper left corner as it is read: rotation is already undone. */

/** Characters drawn together. */
export interface PdfRun {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Where the letters stand; for words written upwards or downwards, the lower edge of the box. */
  readonly baseline: number;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Written upwards or downwards, as in the head of a narrow column. */
  readonly upright: boolean;
}

/** A drawn line: at a height from left to right, or at a distance from top to bottom. */
export interface PdfRule {
  readonly way: 'horizontal' | 'vertical';
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

export interface PdfPage {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly runs: readonly PdfRun[];
  readonly rules: readonly PdfRule[];
}

/** The edges within which lines are wrapped. */
export interface Column {
  readonly left: number;
  readonly right: number;
  /** Lines are stretched to the right edge, all but the last ones of paragraphs. */
  readonly justified: boolean;
  /** Places right of the left edge at which many lines begin: first lines of paragraphs. */
  readonly indents: readonly number[];
}

/** Words on one height, in order. */
export interface PdfLine {
  readonly page: number;
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly baseline: number;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Width of its first word: whether that would have fitted on the line before tells a wrapped line. */
  readonly firstWord: number;
  /** Its place among all that stands on the page: its height, where the page is not in columns. */
  readonly place: number;
  /** The column of text it stands in, on a page of several. */
  readonly within?: Column;
}
