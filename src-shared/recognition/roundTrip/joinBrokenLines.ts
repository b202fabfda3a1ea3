import type { FileLine } from './fileLines.ts';
import type { PrintedLine } from './printedLines.ts';
import { comparable } from './wordsOfLine.ts';

/** Plain text has no tables and no line breaks within a paragraph: lines of a file that together are one printed line become that one. */
export function joinBrokenLines(printed: readonly PrintedLine[], file: readonly FileLine[]): readonly FileLine[] {
  const broken = Map.groupBy(
    printed.map(toPieces).filter(({ pieces }) => pieces.length > 1),
    ({ pieces }) => pieces[0] ?? '',
  );
  const lines: FileLine[] = [];
  for (let at = 0; at < file.length;) {
    const line = file[at];
    if (!line) break;
    const whole = broken.get(comparable(line.text))?.find(({ pieces }) => pieces.every((piece, index) => isPiece(file[at + index], piece)));
    if (whole && line.cells === undefined) {
      lines.push({ ...line, text: whole.text, ...(whole.cells ? { cells: whole.cells } : {}) });
      at += whole.pieces.length;
    } else {
      lines.push(line);
      at += 1;
    }
  }
  return lines;
}

interface Pieces {
  readonly pieces: readonly string[];
  readonly text: string;
  readonly cells?: readonly string[];
}

function toPieces(line: PrintedLine): Pieces {
  const pieces = line.text
    .split(/[\t\n]/u)
    .map(comparable)
    .filter((piece) => piece !== '');
  return { pieces, text: line.text, ...(line.cells ? { cells: line.text.split('\t') } : {}) };
}

function isPiece(line: FileLine | undefined, piece: string): boolean {
  return line !== undefined && line.cells === undefined && line.label === '' && comparable(line.text) === piece;
}
