import type { Mark, Node } from 'prosemirror-model';
import { assertNever } from '../../src-shared/base/assertNever.ts';
import type { Block, Paragraph, Run, Table } from '../../src-shared/documents/richText.ts';
import { schema, type MarkName } from './schema.ts';

const LONGEST_RUN = 100_000;
const MARKS: readonly MarkName[] = ['bold', 'italic', 'underline'];

/** Runs as text nodes; runs of one look that stand side by side become one. */
export function runsToNodes(runs: readonly Run[]): Node[] {
  return runs.map((run) => schema.text(run.text, marksOf(run)));
}

/** Text nodes as runs. */
export function nodesToRuns(parent: Node): Run[] {
  const runs: Run[] = [];
  parent.forEach((node) => {
    for (const text of pieces(node.text ?? '')) runs.push({ text, ...lookOf(node.marks) });
  });
  return runs;
}

/** A run holds 200,000 characters at most; a longer stretch of one look is several runs. */
function pieces(text: string): readonly string[] {
  if (text.length <= LONGEST_RUN) return text === '' ? [] : [text];
  return [text.slice(0, LONGEST_RUN), ...pieces(text.slice(LONGEST_RUN))];
}

export function blocksToNodes(blocks: readonly Block[]): Node[] {
  return blocks.map(blockToNode);
}

export function nodesToBlocks(parent: Node): Block[] {
  const blocks: Block[] = [];
  parent.forEach((node) => blocks.push(nodeToBlock(node)));
  return blocks;
}

export function paragraphNode(text: string): Node {
  return schema.nodes.paragraph.create(null, text === '' ? null : schema.text(text));
}

function blockToNode(block: Block): Node {
  switch (block.kind) {
    case 'paragraph':
      return schema.nodes.paragraph.create({ align: block.align ?? null }, runsToNodes(block.runs));
    case 'table':
      return tableToNode(block);
    case 'picture': {
      const { kind: _kind, ...attrs } = block;
      return schema.nodes.picture.create(attrs);
    }
    case 'pageBreak':
      return schema.nodes.pageBreak.create();
    default:
      return assertNever(block);
  }
}

function tableToNode(table: Table): Node {
  const rows = table.rows.map((row) => {
    const cells = row.cells.map((cell) => schema.nodes.tableCell.create({ span: cell.span ?? 1 }, blocksToNodes(cell.paragraphs)));
    return schema.nodes.tableRow.create({ header: row.header ?? false }, cells);
  });
  return schema.nodes.table.create({ columns: table.columns }, rows);
}

function nodeToBlock(node: Node): Block {
  switch (node.type.name) {
    case 'table':
      return nodeToTable(node);
    case 'picture':
      return { kind: 'picture', ...(node.attrs as Omit<Extract<Block, { kind: 'picture' }>, 'kind'>) };
    case 'pageBreak':
      return { kind: 'pageBreak' };
    default:
      return nodeToParagraph(node);
  }
}

function nodeToParagraph(node: Node): Paragraph {
  const align = node.attrs['align'] as Paragraph['align'] | null;
  return { kind: 'paragraph', runs: nodesToRuns(node), ...(align ? { align } : {}) };
}

function nodeToTable(node: Node): Block {
  const rows = children(node).map((row) => ({
    ...(row.attrs['header'] === true ? { header: true as const } : {}),
    cells: children(row).map((cell) => {
      const span = Number(cell.attrs['span']);
      return { ...(span > 1 ? { span } : {}), paragraphs: children(cell).map(nodeToParagraph) };
    }),
  }));
  return { kind: 'table', columns: [...(node.attrs['columns'] as readonly number[])], rows };
}

/** The children of a node as an array. */
export function children(node: Node): Node[] {
  const list: Node[] = [];
  node.forEach((child) => list.push(child));
  return list;
}

function marksOf(run: Run): Mark[] {
  const looks = MARKS.filter((name) => run[name] === true).map((name) => schema.marks[name].create());
  return run.annex === undefined ? looks : [...looks, schema.marks.annex.create({ id: run.annex })];
}

function lookOf(marks: readonly Mark[]): Omit<Run, 'text'> {
  return Object.fromEntries(marks.map((mark) => [mark.type.name, mark.type.name === 'annex' ? String(mark.attrs['id']) : true]));
}
