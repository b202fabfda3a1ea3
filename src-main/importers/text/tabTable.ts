import { gridTable } from './gridTable.ts';
import type { TextRow } from './gridTable.ts';
import type { FoundTable, LineReading } from './lineReading.ts';

/** Lines without a tab that may stand between two rows: headings of sections. */
const HEADINGS_BETWEEN = 2;
const BLANKS_BETWEEN = 3;

/** Words that only the head of a table begins its cells with. */
const HEAD_WORD =
  /^(?:№|n\s*п\/п|п\/п|наименование|мероприят|содержание|срок|дата|ответственн|исполнител|отметка|результат|целевая|участник|место|вопрос|поручение|задач|показател|учреждение|организация|школа|оо|оу|ф\.?\s?и\.?\s?о|фамилия|должность|примечание|вид|форма|документ|голосовал|за$|против|воздержал)/iu;

/** What begins the next part of a paper and is never a section of the table before it. */
const PART_WORD = /^(?:приложение|утвержд|согласовано|приказываю|решили|постанов|слушали|выступил|председатель|секретарь)/iu;

/**
 * A table pasted as lines of tab-separated cells. It is one where its first line fills three cells and another row follows, or where two
 * cells are headed by the words of a head; tabs that only push words to the right («Председатель → → Фамилия») are not.
 */
export function tabTableAt(lines: readonly string[], at: number, reading: LineReading): FoundTable | null {
  const first = cellsOf(lines[at] ?? '');
  if (first === null || !opensTable(first)) return null;
  const rows: TextRow[] = [{ cells: first }];
  let end = at + 1;
  for (;;) {
    const next = nextRow(lines, end, first);
    if (next === null) break;
    for (const heading of next.headings) rows.push({ cells: [heading], across: true });
    rows.push({ cells: next.cells });
    end = next.end;
  }
  const tabbed = rows.filter((row) => !row.across).length;
  if (tabbed < (looksLikeHead(first) ? 2 : 3) && !(tabbed === 2 && rows.every((row) => filled(row.cells) >= 3))) return null;
  return { table: gridTable(rows, reading), lines: end - at };
}

interface NextRow {
  readonly headings: readonly string[];
  readonly cells: readonly string[];
  readonly end: number;
}

function nextRow(lines: readonly string[], from: number, first: readonly string[]): NextRow | null {
  const headings: string[] = [];
  let blanks = 0;
  for (let at = from; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (line.replaceAll('\t', ' ').trim() === '') {
      blanks += 1;
      if (blanks > BLANKS_BETWEEN) return null;
      continue;
    }
    const cells = cellsOf(line);
    if (cells !== null) return fits(cells, first, headings.length + blanks > 0) ? { headings, cells, end: at + 1 } : null;
    if (headings.length === HEADINGS_BETWEEN || PART_WORD.test(line.trim())) return null;
    headings.push(line);
    blanks = 0;
  }
  return null;
}

/** The cells of a line, empty ones at its end left out; `null` when it has none to speak of (no tab, or only a tab for indent). */
function cellsOf(line: string): readonly string[] | null {
  if (!line.includes('\t')) return null;
  const cells = line.split('\t').map((cell) => cell.trim());
  const last = cells.findLastIndex((cell) => cell !== '');
  // «Направление 2 → → → →»: the tabs after the words tell the columns.
  const kept = last === 0 ? cells : cells.slice(0, Math.max(last + 1, 1));
  if (filled(kept) === 1 && kept.length <= 2) return null;
  return kept;
}

function filled(cells: readonly string[]): number {
  return cells.filter((cell) => cell !== '').length;
}

function looksLikeHead(cells: readonly string[]): boolean {
  return cells.length >= 2 && filled(cells) === cells.length && cells.filter((cell) => HEAD_WORD.test(cell)).length >= 2;
}

function opensTable(cells: readonly string[]): boolean {
  return looksLikeHead(cells) || (cells.length >= 3 && filled(cells) >= 3);
}

/** A row belongs to the table when it has about as many cells; after a pause it must not be the head of another table. */
function fits(cells: readonly string[], first: readonly string[], paused: boolean): boolean {
  if (paused && looksLikeHead(cells) && cells.join('\t') !== first.join('\t')) return false;
  if (paused && filled(cells) === 2 && pushedRight(cells) && (cells.length !== first.length || NAME.test(cells.at(-1) ?? ''))) return false;
  return cells.length <= first.length + 1 && (cells.length >= 3 || first.length === 2 || cells.length * 2 >= first.length - 1);
}

/** «Н.С. Ветлугина», «Ветлугина Н.С.» */
const NAME = /^(?:\p{Lu}\.\s?\p{Lu}\.\s?\p{Lu}\p{Ll}+|\p{Lu}\p{Ll}+\s\p{Lu}\.\s?\p{Lu}\.)$/u;

/** «Начальник управления → → → Фамилия»: words at both edges and nothing between. */
function pushedRight(cells: readonly string[]): boolean {
  return cells[0] !== '' && cells.at(-1) !== '' && !/^\d/u.test(cells[0] ?? '');
}
