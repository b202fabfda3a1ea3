import type { Content } from '../../src-shared/documents/kinds.ts';
import type { Notice } from '../../src-shared/documents/notice.ts';
import type { Order } from '../../src-shared/documents/order.ts';
import type { PlanDocument } from '../../src-shared/documents/planDocument.ts';
import type { Protocol } from '../../src-shared/documents/protocol.ts';

/**
 * Everything of a paper that stands on the sheet as fields, or as the grid of a plan: what no ProseMirror document holds.
 * The parts of its text annexes stand in bodies of their own (bodies.ts) and are empty here.
 */
export type Head = ProtocolHead | OrderHead | PlanHead | NoticeHead;
export type ProtocolHead = Omit<Protocol, 'agenda' | 'hearings'>;
export type OrderHead = Omit<Order, 'preamble' | 'points'>;
export type PlanHead = PlanDocument;
export type NoticeHead = Omit<Notice, 'parts'>;

/** A change of a head: fields of one kind of paper. */
export type HeadPatch = Partial<ProtocolHead> | Partial<OrderHead> | Partial<PlanHead> | Partial<NoticeHead>;

type HeadOf<K extends Content['kind']> = Extract<Head, { kind: K }>;

/** The head of a paper of this kind; throws on another: the parts of one sheet never stand on that of another. */
export function headAs<K extends Content['kind']>(kind: K, head: Head): HeadOf<K> {
  if (head.kind !== kind) throw new Error(`A head of ${kind} was expected, not of ${head.kind}`);
  return head as HeadOf<K>;
}

export const asProtocolHead = (head: Head): ProtocolHead => headAs('protocol', head);
export const asOrderHead = (head: Head): OrderHead => headAs('order', head);
