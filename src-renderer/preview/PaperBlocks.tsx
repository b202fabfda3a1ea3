import { createElement, Fragment, memo, type ReactNode } from 'react';
import { assertNever } from '../../src-shared/base/assertNever.ts';
import { runsText, type Paragraph, type Run } from '../../src-shared/documents/richText.ts';
import type { PaperParagraph, PaperSides, PaperTable } from '../../src-shared/paper/blocks.ts';
import { labelBold } from '../../src-shared/paper/labelBold.ts';
import { leadingHeaders } from '../../src-shared/paper/leadingHeaders.ts';
import type { PaperSheet } from '../../src-shared/paper/paperSheets.ts';

/** The address of a stored picture by its digest; nothing while it is not there yet. */
export type PictureUrl = (digest: string) => string | undefined;

/** The blocks of a run of sheets as elements: the classes are those of paperStyle.ts. */
export const PaperBlocks = memo(function PaperBlocks({
  blocks,
  pictureUrl,
}: {
  readonly blocks: PaperSheet['blocks'];
  readonly pictureUrl?: PictureUrl | undefined;
}) {
  return inOrder(blocks, (block) => <PaperBlockView block={block} pictureUrl={pictureUrl} />);
});

function PaperBlockView({
  block,
  pictureUrl,
}: {
  readonly block: PaperSheet['blocks'][number];
  readonly pictureUrl: PictureUrl | undefined;
}) {
  switch (block.kind) {
    case 'paragraph':
      return <ParagraphView block={block} />;
    case 'sides':
      return <SidesView block={block} />;
    case 'table':
      return <TableView table={block} />;
    case 'picture':
      return (
        <p className="picture">
          <img src={pictureUrl?.(block.file)} alt={block.alt} style={{ width: `${block.widthMm}mm`, height: `${block.heightMm}mm` }} />
        </p>
      );
    case 'pageBreak':
      return <div className="page-break" />;
    default:
      return assertNever(block);
  }
}

function ParagraphView({ block }: { readonly block: PaperParagraph }) {
  const Tag = block.role === 'title' ? 'h1' : 'p';
  const classes = [block.role, block.align, block.firstLine ? 'first-line' : '', block.keepNext ? 'keep-next' : ''];
  const style = { marginTop: `${block.spaceBefore}pt`, marginLeft: `${block.indentMm}mm`, marginRight: `${block.rightMm ?? 0}mm` };
  return (
    <Tag className={classes.filter((one) => one !== '').join(' ')} style={style} data-id={block.id}>
      {block.label ? labelBold(block) ? <b>{block.label.text} </b> : `${block.label.text} ` : null}
      {block.runs.length > 0 ? <Runs runs={block.runs} /> : <br />}
    </Tag>
  );
}

function SidesView({ block }: { readonly block: PaperSides }) {
  return (
    <table className={`sides ${block.role}${block.keepNext ? ' keep-next' : ''}`} style={{ marginTop: `${block.spaceBefore}pt` }}>
      <tbody>
        <tr>
          <td
            className="side-left"
            style={{ width: block.leftMm === undefined ? (block.middle === undefined ? undefined : 'auto') : `${block.leftMm}mm` }}
          >
            <Lines text={block.left} />
          </td>
          {block.middle === undefined ? null : (
            <td className="side-middle">
              <Lines text={block.middle} />
            </td>
          )}
          <td className="side-right">
            <Lines text={block.right} />
          </td>
        </tr>
      </tbody>
    </table>
  );
}

/** A table in a box of its own: the box keeps room for the head on every page (measureRun.ts). */
function TableView({ table }: { readonly table: PaperTable }) {
  const headers = leadingHeaders(table);
  const grid = (
    <table className="grid" style={gridSize(table)}>
      {columnsView(table)}
      {headers > 0 ? <thead>{inOrder(table.rows.slice(0, headers), rowView)}</thead> : null}
      <tbody>{inOrder(table.rows.slice(headers), rowView)}</tbody>
    </table>
  );
  return headers > 0 ? <div className="paged-table">{grid}</div> : grid;
}

/** The head of a table alone, to be drawn again on its further pages. */
export function TableHead({ table }: { readonly table: PaperTable }) {
  return (
    <table className="grid" style={gridSize(table)}>
      {columnsView(table)}
      <thead>{inOrder(table.rows.slice(0, leadingHeaders(table)), rowView)}</thead>
    </table>
  );
}

function gridSize(table: PaperTable): { readonly fontSize?: string } {
  return table.textSize === undefined ? {} : { fontSize: `${table.textSize}pt` };
}

function columnsView(table: PaperTable): ReactNode {
  const total = table.columns.reduce((sum, width) => sum + width, 0);
  return (
    <colgroup>
      {inOrder(table.columns, (width) => (
        <col style={{ width: `${(width / total) * 100}%` }} />
      ))}
    </colgroup>
  );
}

function rowView(row: PaperTable['rows'][number]): ReactNode {
  const Cell = row.header ? 'th' : 'td';
  return (
    <tr className={row.keepNext ? 'keep-next' : undefined} data-id={row.id}>
      {inOrder(row.cells, (cell) => (
        <Cell colSpan={cell.span}>{inOrder(cell.paragraphs, cellParagraph)}</Cell>
      ))}
    </tr>
  );
}

function cellParagraph(paragraph: Paragraph): ReactNode {
  return <p className={paragraph.align}>{runsText(paragraph.runs) === '' ? <br /> : <Runs runs={paragraph.runs} />}</p>;
}

function Runs({ runs }: { readonly runs: readonly Run[] }) {
  return inOrder(runs, runView);
}

function runView(run: Run): ReactNode {
  let view: ReactNode = <Lines text={run.text} />;
  if (run.underline) view = <u>{view}</u>;
  if (run.italic) view = <i>{view}</i>;
  if (run.bold) view = <b>{view}</b>;
  return view;
}

function Lines({ text }: { readonly text: string }) {
  return inOrder(text.split('\n'), (line, index) => (
    <>
      {index > 0 ? <br /> : null}
      {line}
    </>
  ));
}

/** Elements told apart by their place alone: a printed paper has no rows that move. */
function inOrder<T>(items: readonly T[], view: (item: T, index: number) => ReactNode): ReactNode {
  return createElement(Fragment, null, ...items.map((item, index) => view(item, index)));
}
