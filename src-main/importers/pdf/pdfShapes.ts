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
}
