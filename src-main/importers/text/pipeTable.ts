import { gridTable } from './gridTable.ts';
import type { TextRow } from './gridTable.ts';
import type { FoundTable, LineReading } from './lineReading.ts';

const RULE = /^\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?\s*$/u;

/** Below the head one dash is enough («:-:»), as long as it is no row of dashes. */
const HEAD_RULE = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/u;

/**
 * A table written with «|», as Markdown has it: lines with a line of dashes under the first, or at least two lines in a row that begin and
 * end with «|».
 */
export function pipeTableAt(lines: readonly string[], at: number, reading: LineReading): FoundTable | null {
  const first = lines[at] ?? '';
  if (!first.includes('|')) return null;
  const next = lines[at + 1] ?? '';
  const ruled = next.includes('|') && HEAD_RULE.test(next) && /--|:-|-:/u.test(next);
  const fenced = isFenced(first);
  if (!ruled && !(fenced && isFenced(next))) return null;
  const rows: TextRow[] = [];
  let end = at;
  for (; end < lines.length; end += 1) {
    const line = lines[end] ?? '';
    if (!(fenced ? isFenced(line) : line.includes('|')) || line.trim() === '') break;
    if (RULE.test(line) || (ruled && end === at + 1)) continue;
    rows.push({ cells: cellsOf(line), ...(ruled && end === at ? { header: true as const } : {}) });
  }
  if (rows.every((row) => row.cells.length < 2)) return null;
  return { table: gridTable(rows, reading), lines: end - at };
}

function isFenced(line: string): boolean {
  const trimmed = line.trim();
  return trimmed.length > 2 && trimmed.startsWith('|') && trimmed.endsWith('|') && !trimmed.startsWith('||||');
}

/** Cells between the bars; «\|» is a bar within a cell. */
function cellsOf(line: string): readonly string[] {
  const cells = [''];
  const trimmed = line.trim();
  for (let at = 0; at < trimmed.length; at += 1) {
    const char = trimmed[at] ?? '';
    if (char === '\\' && trimmed[at + 1] === '|') {
      cells[cells.length - 1] += '|';
      at += 1;
    } else if (char === '|') cells.push('');
    else cells[cells.length - 1] += char;
  }
  if (cells.length > 1 && cells[0] === '') cells.shift();
  if (cells.length > 1 && trimmed.endsWith('|')) cells.pop();
  return cells.map((cell) => cell.trim());
}
