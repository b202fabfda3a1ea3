import type { Point } from '../../../../src-shared/documents/point.ts';
import { blocksText } from '../../../../src-shared/documents/richText.ts';
import { openClaims } from '../../../../src-shared/recognition/claims.ts';
import type { LineHints } from '../../../../src-shared/recognition/lineRole.ts';
import { wholeLine } from '../../../../src-shared/recognition/lineStretch.ts';
import { pointContent } from '../../../../src-shared/recognition/pointContent.ts';
import { pointRoles } from '../../../../src-shared/recognition/pointRoles.ts';
import type { RecognitionDoubt } from '../../../../src-shared/recognition/recognised.ts';
import { sourceLines } from '../../../../src-shared/recognition/sourceLines.ts';
import type { SourceBlock, SourceParagraph } from '../../../../src-shared/recognition/sourcePaper.ts';

export interface ReadPoints {
  readonly points: readonly Point[];
  /** Each point a line: depth as «> », mark, [label] words; then | срок, | отв, | кому. */
  readonly shown: readonly string[];
  readonly roles: readonly string[];
  readonly doubts: readonly RecognitionDoubt[];
  /** The words nobody claimed. */
  readonly unplaced: readonly string[];
}

/** Reads a zone of points out of paragraphs or whole blocks. */
export function readPoints(
  source: readonly (string | SourceBlock)[],
  hints: LineHints = {},
  date: string | null = '2023-04-14',
): ReadPoints {
  const blocks = source.map((one): SourceBlock => (typeof one === 'string' ? paragraph(one) : one));
  const lines = sourceLines({ format: 'txt', blocks, doubts: [] });
  const zone = lines.map(wholeLine);
  const roles = pointRoles(zone, hints);
  const claims = openClaims(lines);
  const doubts: RecognitionDoubt[] = [];
  const points = pointContent(zone, roles, {
    idPrefix: 'p',
    claims,
    date,
    doubt: (doubt) => void doubts.push(doubt),
    reference: () => undefined,
  });
  const unplaced = claims.unplaced().map(({ line, from, to }) => lines[line]?.words.slice(from, to) ?? '');
  return { points, shown: points.flatMap((point) => showPoint(point, 0)), roles, doubts, unplaced };
}

export function paragraph(text: string, more: Partial<SourceParagraph> = {}): SourceParagraph {
  return { kind: 'paragraph', text, ...more };
}

/** A table of cells with a paragraph a line. */
export function table(rows: readonly (readonly string[])[], ruled = true): SourceBlock {
  return {
    kind: 'table',
    ruled,
    rows: rows.map((cells) => ({ cells: cells.map((text) => ({ paragraphs: text.split('\n').map((one) => paragraph(one)) })) })),
  };
}

function showPoint(point: Point, depth: number): readonly string[] {
  const mark = point.mark === 'number' ? '' : point.mark === 'bullet' ? '• ' : '# ';
  const label = point.label === undefined || point.label === '' ? '' : `[${point.label}] `;
  const deadline = point.deadline ? ` | срок ${[point.deadline.lead, point.deadline.words].filter((part) => part !== '').join(' ')}` : '';
  const responsible =
    point.responsible.length > 0 ? ` | отв ${point.responsible.map(({ wording, name }) => wording ?? name).join(' + ')}` : '';
  const to = point.performers.length > 0 ? ` | кому ${point.performers.map(({ text }) => text).join(' + ')}` : '';
  const text = blocksText(point.body).replaceAll('\n', ' / ');
  return [
    `${'> '.repeat(depth)}${mark}${label}${text}${deadline}${responsible}${to}`,
    ...point.children.flatMap((child) => showPoint(child, depth + 1)),
  ];
}
