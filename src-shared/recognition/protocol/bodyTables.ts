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

/** Whether the line stands in a table that counts votes. */
export function isVoteTable(lines: readonly SourceLine[], at: number): boolean {
  const line = lines[at];
  if (!line?.cell) return false;
  const words = tableLines(lines, line).map(({ words: each }) => each.trim());
  return ['за', 'против'].every((vote) => words.some((each) => new RegExp(String.raw`^[«"]?${vote}[»"]?(?!\p{L})`, 'iu').test(each)));
}

/** Lines of the same table. */
export function tableLines(lines: readonly SourceLine[], line: SourceLine): readonly SourceLine[] {
  return lines.filter((each) => each.block === line.block && each.cell !== undefined);
}

/** Words of the cells of the row in which the line stands, if the line begins its table. */
function rowWords(lines: readonly SourceLine[], at: number): readonly string[] | null {
  const line = lines[at];
  if (!line?.cell || lines[at - 1]?.block === line.block) return null;
  return tableLines(lines, line)
    .filter(({ cell }) => cell?.row === line.cell?.row)
    .map(({ words }) => words);
}
