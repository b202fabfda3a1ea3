import { cleanPastedText } from '../../src-shared/russian/cleanPastedText.ts';
import type { Run, Table } from '../../src-shared/documents/richText.ts';

/** One pasted paragraph before it is decided what it is. */
export interface PastedLine {
  readonly runs: readonly Run[];
  /** Depth as the source's own list says, from 0; absent when the source does not tell. */
  readonly level?: number;
  /** The source marks the line as a bulleted one. */
  readonly bullet?: boolean;
  /** The source marks the line as one of a list. */
  readonly listed?: boolean;
  /** A small table stands here; `runs` are empty then, and `lines` are its words for places where no table can stand. */
  readonly table?: { readonly block: Table; readonly lines: readonly PastedLine[] };
}

export interface PastedLines {
  readonly lines: readonly PastedLine[];
  /** The end was left out because the whole was too long. */
  readonly cut: boolean;
}

/** More than a hundred printed pages at once is an accident, and thousands of points would stop the window. */
const MOST_CHARACTERS = 200_000;
const MOST_LINES = 1500;
/** Ten printed pages in one paragraph: the browser lays out a longer one for seconds at every letter. */
const MOST_IN_LINE = 20_000;

/** Plain text as lines, cleaned of what programs leave behind. */
export function readPastedText(text: string): PastedLines {
  const clipped = text.length > MOST_CHARACTERS ? text.slice(0, lastBreak(text)) : text;
  const lines = cleanPastedText(clipped)
    .split(/\r?\n|\u2029/)
    .map((line) => line.replace(/\s+$/u, ''))
    .filter((line) => line.trim() !== '')
    .map((line) => ({ runs: [{ text: line }] }));
  return limitLines(lines, clipped.length < text.length);
}

/** Keeps a list of lines within what one paste may bring. */
export function limitLines(lines: readonly PastedLine[], cutBefore: boolean): PastedLines {
  let room = MOST_CHARACTERS;
  const kept: PastedLine[] = [];
  for (const line of lines) {
    if (room <= 0 || kept.length >= MOST_LINES) return { lines: kept, cut: true };
    const fitting = line.table ? line : clip(line, Math.min(room, MOST_IN_LINE));
    room -= lineText(fitting).length;
    if (line.table && room < 0) return { lines: kept, cut: true };
    kept.push(fitting);
    // What is left out is always the end, so that the rest can be pasted after it.
    if (fitting !== line) return { lines: kept, cut: true };
  }
  return { lines: kept, cut: cutBefore };
}

/** The line itself where it is short enough, else its beginning; a character is never cut in half. */
function clip(line: PastedLine, most: number): PastedLine {
  if (lineText(line).length <= most) return line;
  let room = most;
  const runs = line.runs.flatMap((run) => {
    const text = run.text.slice(0, Math.max(0, room)).replace(/[\uD800-\uDBFF]$/, '');
    room -= run.text.length;
    return text === '' ? [] : [{ ...run, text }];
  });
  return { ...line, runs };
}

/** The same words with every table as lines. */
export function withoutTables(lines: readonly PastedLine[]): readonly PastedLine[] {
  return lines.flatMap((line) => line.table?.lines ?? [line]);
}

export function lineText(line: PastedLine): string {
  if (line.table) return line.table.lines.map(lineText).join('\n');
  return line.runs.map((run) => run.text).join('');
}

function lastBreak(text: string): number {
  const at = text.lastIndexOf('\n', MOST_CHARACTERS);
  return at > 0 ? at : MOST_CHARACTERS;
}
