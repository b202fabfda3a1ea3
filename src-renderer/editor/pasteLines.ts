import { cleanPastedText } from '../../src-shared/russian/cleanPastedText.ts';
import type { Run } from '../../src-shared/documents/richText.ts';

/** One pasted paragraph before it is decided what it is. */
export interface PastedLine {
  readonly runs: readonly Run[];
  /** Depth as the source's own list says, from 0; absent when the source does not tell. */
  readonly level?: number;
  /** The source marks the line as a bulleted one. */
  readonly bullet?: boolean;
  /** The source marks the line as one of a list. */
  readonly listed?: boolean;
}

export interface PastedLines {
  readonly lines: readonly PastedLine[];
  /** The end was left out because the whole was too long. */
  readonly cut: boolean;
}

/** More than a hundred printed pages at once is an accident, and thousands of points would stop the window. */
const MOST_CHARACTERS = 200_000;
const MOST_LINES = 1500;

/** Plain text as lines, cleaned of what programs leave behind. */
export function readPastedText(text: string): PastedLines {
  const clipped = text.length > MOST_CHARACTERS ? text.slice(0, lastBreak(text)) : text;
  const lines = cleanPastedText(clipped)
    .split(/\r?\n|\u2029/)
    .map((line) => line.replace(/\s+$/u, ''))
    .filter((line) => line.trim() !== '');
  return {
    lines: lines.slice(0, MOST_LINES).map((line) => ({ runs: [{ text: line }] })),
    cut: clipped.length < text.length || lines.length > MOST_LINES,
  };
}

/** Keeps a list of lines within what one paste may bring. */
export function limitLines(lines: readonly PastedLine[], cutBefore: boolean): PastedLines {
  let room = MOST_CHARACTERS;
  const kept: PastedLine[] = [];
  for (const line of lines) {
    room -= lineText(line).length;
    if (room < 0 || kept.length >= MOST_LINES) return { lines: kept, cut: true };
    kept.push(line);
  }
  return { lines: kept, cut: cutBefore };
}

export function lineText(line: PastedLine): string {
  return line.runs.map((run) => run.text).join('');
}

function lastBreak(text: string): number {
  const at = text.lastIndexOf('\n', MOST_CHARACTERS);
  return at > 0 ? at : MOST_CHARACTERS;
}
