import { expect } from 'vitest';
import type { Order } from '../../../../src-shared/documents/order.ts';
import { blocksText } from '../../../../src-shared/documents/richText.ts';
import type { LineHints } from '../../../../src-shared/recognition/lineRole.ts';
import { recognise } from '../../../../src-shared/recognition/recognise.ts';
import { recognisedAnswer } from '../../../../src-shared/recognition/recognisedAnswer.ts';
import { sourceLines } from '../../../../src-shared/recognition/sourceLines.ts';
import type { SourceBlock, SourcePaper } from '../../../../src-shared/recognition/sourcePaper.ts';

/** What is looked at of an order that was read. */
export interface ReadOrder {
  readonly number: string | null;
  readonly date: string | null;
  readonly settlement: string;
  readonly organisation: string;
  readonly kindWord: string;
  readonly title: string;
  readonly preamble: string;
  readonly operative: string;
  readonly points: readonly string[];
  readonly signatures: readonly string[];
  /** Post and name. */
  readonly signatory: string;
  readonly executor: string | null;
  readonly visas: readonly string[];
  readonly acquaintance: readonly string[];
  readonly unplaced: readonly string[];
}

/** Reads an order out of lines (an empty one is a gap) or blocks. */
export function readOrder(source: readonly (string | SourceBlock)[], hints: LineHints = {}): ReadOrder {
  const blocks = source.map((one): SourceBlock => (typeof one === 'string' ? { kind: 'paragraph', text: one } : one));
  const paper: SourcePaper = { format: 'txt', blocks, doubts: [] };
  const recognised = recognise(paper, { idPrefix: 'o', kind: 'order', hints });
  const { content } = recognised;
  if (content?.kind !== 'order') throw new Error(`no order: ${JSON.stringify(recognised.doubts)}`);
  const answer = recognisedAnswer('o.txt', sourceLines(paper), recognised);
  expect(answer.words.placed + answer.words.unplaced).toBe(answer.words.source);
  return {
    number: content.number,
    date: content.date,
    settlement: content.settlement,
    organisation: content.wording.organisation ?? '',
    kindWord: content.wording.kindWord ?? '',
    title: content.wording.title ?? content.title,
    preamble: blocksText(content.preamble),
    operative: content.wording.operative ?? '',
    points: answer.points.map((point, index) => `${point.label} ${point.text}${roleOf(content, index)}`),
    signatures: content.signatures.map(({ post, name }) => `${post} | ${name}`),
    signatory: `${content.signatory?.post ?? ''} | ${content.signatory?.name ?? ''}`,
    executor: content.executor && `${content.executor.wording} | ${content.executor.person.name} | ${content.executor.phone}`,
    visas: content.visas.map(({ person }) => `${person.name} | ${person.post ?? ''}`),
    acquaintance: content.acquaintance.map(({ person }) => person.name),
    unplaced: answer.unplaced,
  };
}

function roleOf(order: Order, index: number): string {
  const all = order.points.flatMap((point) => [point, ...point.children]);
  const role = all[index]?.role;
  return role === undefined ? '' : ` (${role})`;
}
