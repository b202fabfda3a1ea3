import type { FileLine } from './fileLines.ts';
import type { LinePart } from './lineParts.ts';
import type { PaperChange } from './paperChange.ts';
import type { PrintedLine } from './printedLines.ts';
import { afterWords, splitParts } from './splitParts.ts';
import { comparable, typedLabel, withoutTypedLabel } from './wordsOfLine.ts';

type Text = Extract<PaperChange, { kind: 'text' }>;

/** Words of a pair of lines that differ: of a row each cell for itself, of a line of the head each requisite. */
export function changedWords(print: PrintedLine, line: FileLine): readonly PaperChange[] {
  if (print.cells !== undefined && line.cells !== undefined) {
    return print.cells.flatMap(({ column, text, at }): readonly Text[] => {
      const after = line.cells?.[at] ?? '';
      if (comparable(after) === comparable(text) || print.place.kind !== 'cell') return [];
      return [{ kind: 'text', place: { ...print.place, column }, before: text, after, source: line.source }];
    });
  }
  // A file may lay cells out with empty ones between.
  const laid =
    line.cells === undefined
      ? line.text
      : line.cells
          .map((cell) => cell.trim())
          .filter((cell) => cell !== '')
          .join('\t');
  const after = withoutLostLabel(print, line, laid);
  if (comparable(after) === comparable(print.text)) return [];
  const whole: Text = { kind: 'text', place: print.place, before: print.text, after, source: line.source };
  if (print.parts === undefined) return [whole];
  const parts = splitParts(print.parts, after);
  return parts === null ? [{ ...whole, place: { kind: 'other' } }] : parts.map((part) => changedPart(part.part, part.after, line));
}

function changedPart({ text, place, told }: LinePart, after: string, { source }: FileLine): Text {
  return { kind: 'text', place: place ?? { kind: 'other' }, before: text, after, source, ...(told === undefined ? {} : { told }) };
}

/** A number that is typed before the words, as ours or as a file wrote it that lost its lists, is no change of the words. */
function withoutLostLabel(print: PrintedLine, line: FileLine, text: string): string {
  const whole = text.trimStart();
  if (print.label.trim() === '' || line.label !== '') return whole;
  const own = afterWords(whole, print.label.trim());
  if (own !== null && /^(?:\s|$)/u.test(whole.slice(own))) return whole.slice(own).trimStart();
  return typedLabel(whole) === '' ? whole : withoutTypedLabel(whole);
}
