import type { SourceLine } from '../sourceLines.ts';

/** Whether the line begins a table of instructions: № | поручение | ответственный | срок. */
export function isPointTable(lines: readonly SourceLine[], at: number): boolean {
  const head = rowWords(lines, at);
  if (head === null || head.length < 2) return false;
  const task = head.some((words) => /поручен|решени|мероприят|содержани|наименован|задач|вопрос/iu.test(words));
  const who = head.some((words) => /ответствен|исполнител/iu.test(words));
  const when = head.some((words) => /срок|дата/iu.test(words));
  return task && (who || when);
}

/** Blocks of the tables of instructions: «Решение» and «Вопрос» head their columns and open nothing. */
export function pointTables(lines: readonly SourceLine[]): ReadonlySet<number> {
  return new Set(lines.flatMap((line, at) => (isPointTable(lines, at) ? [line.block] : [])));
}

/** A row has fewer cells: no line further down is looked at as its header. */
const MOST_CELLS = 30;

/** Whether a line stands in the first row of a table of questions: № | вопрос | докладчик. */
export function isAgendaHeader(lines: readonly SourceLine[], at: number): boolean {
  const line = lines[at];
  if (!line?.cell) return false;
  let first = at;
  while (first > at - MOST_CELLS && lines[first - 1]?.block === line.block) first -= 1;
  if (lines[first]?.cell?.row !== line.cell.row || lines[first - 1]?.block === line.block) return false;
  const head = rowWords(lines, first) ?? [];
  const has = (sign: RegExp): boolean => head.some((words) => sign.test(words) && words.length < 60);
  return has(/вопрос|тема|повестк/iu) && has(/докладчик|выступ|ответствен|отв\./iu);
}

/** Blocks of the tables that count votes. */
export function voteTables(lines: readonly SourceLine[]): ReadonlySet<number> {
  const seen = new Map<number, Set<string>>();
  for (const { cell, block, words } of lines) {
    const vote = cell ? /^\s*[«"]?(?<vote>за|против)[»"]?(?!\p{L})/iu.exec(words)?.groups?.['vote'] : undefined;
    if (vote !== undefined) seen.set(block, (seen.get(block) ?? new Set()).add(vote.toLowerCase()));
  }
  return new Set([...seen].filter(([, votes]) => votes.size === 2).map(([block]) => block));
}

/** Words of the cells of the row in which the line stands, if the line begins its table. */
function rowWords(lines: readonly SourceLine[], at: number): readonly string[] | null {
  const line = lines[at];
  if (!line?.cell || lines[at - 1]?.block === line.block) return null;
  const end = lines.findIndex((each, index) => index > at && (each.block !== line.block || each.cell?.row !== line.cell?.row));
  return lines.slice(at, end < 0 ? lines.length : end).map(({ words }) => words);
}
