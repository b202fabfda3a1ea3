import type { SourceTable } from './sourceTable.ts';
import type { ShapedRow, TableShape } from './tableShape.ts';

/**
 * «2 | Трубы | |» above «2.1» and «II | Люди | |» above «1» head sections: a number and one cell of words, as far as nobody said
 * else. Only of files: what is copied between plans has been told apart before.
 */
export function sectionHeads({ rows, numberAt }: TableShape, source: SourceTable): readonly ShapedRow[] {
  if (numberAt === null) return rows;
  return rows.map((row, at) => {
    const next = rows[at + 1];
    if (row.kind !== 'activity' || next?.kind !== 'activity' || source.rows[row.from]?.forced !== undefined) return row;
    const label = row.cells[numberAt]?.text ?? '';
    const filled = row.cells.filter((cell) => cell.text !== '');
    if (label === '' || filled.length !== 2 || row.cells.some((cell) => (cell.mergedFrom ?? '') !== '')) return row;
    return heads(label, next.cells[numberAt]?.text ?? '')
      ? { kind: 'section', from: row.from, text: filled.map(({ text }) => text).join(' ') }
      : row;
  });
}

function heads(label: string, next: string): boolean {
  const bare = label.replace(/[.)\s]+$/u, '');
  return next.startsWith(`${bare}.`) ? /\d/u.test(next.charAt(bare.length + 1)) : /^[IVXLC\u0425]{1,7}$/u.test(bare) && /^\d/u.test(next);
}
