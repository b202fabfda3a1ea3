import type { Id } from '../base/id.ts';
import type { Content } from './kinds.ts';
import type { Letterhead } from './letterhead.ts';
import { labelPoints, pointRows, protocolLabels, type Label } from './numbering.ts';
import type { Order } from './order.ts';
import type { Point } from './point.ts';
import type { Protocol } from './protocol.ts';

/**
 * Takes away overtyped numbers that say nothing but what counting gives anyway: a draft made of an old paper then counts on when points
 * are added. A full stop more or less is no other number; whatever differs stays as it is written.
 */
export function liveNumbers(content: Content, letterhead: Letterhead): Content {
  switch (content.kind) {
    case 'protocol':
      return liveProtocol(content, letterhead);
    case 'order':
      return liveOrder(content, letterhead);
    case 'plan':
    case 'notice':
      return content;
  }
}

function liveProtocol(protocol: Protocol, letterhead: Letterhead): Protocol {
  const bare = {
    ...protocol,
    agenda: protocol.agenda.map(withoutLabel),
    hearings: protocol.hearings.map((hearing) => ({
      ...withoutLabel(hearing),
      parts: hearing.parts.map((part) => (part.kind === 'decided' ? { ...part, points: part.points.map(barePoint) } : part)),
    })),
  };
  const { agenda, hearings, points } = protocolLabels(bare, letterhead.protocol);
  return {
    ...protocol,
    agenda: protocol.agenda.map((item) => live(item, agenda)),
    hearings: protocol.hearings.map((hearing) => ({
      ...live(hearing, hearings),
      parts: hearing.parts.map((part) => (part.kind === 'decided' ? { ...part, points: livePoints(part.points, points) } : part)),
    })),
  };
}

function liveOrder(order: Order, letterhead: Letterhead): Order {
  const { labels } = labelPoints(pointRows(order.points.map(barePoint)), { prefix: [], startAfter: 0 }, letterhead.order);
  return { ...order, points: livePoints(order.points, labels) };
}

function livePoints(points: readonly Point[], labels: ReadonlyMap<Id, Label>): Point[] {
  return points.map((point) => ({ ...live(point, labels), children: livePoints(point.children, labels) }));
}

interface Labelled {
  readonly id: Id;
  readonly label?: string | undefined;
}

function live<T extends Labelled>(one: T, counted: ReadonlyMap<Id, Label>): T {
  const derived = counted.get(one.id)?.text;
  return one.label !== undefined && derived !== undefined && bareNumber(one.label) === bareNumber(derived) ? withoutLabel(one) : one;
}

function withoutLabel<T extends Labelled>(one: T): T {
  const { label: _, ...rest } = one;
  return rest as T;
}

function barePoint(point: Point): Point {
  return { ...withoutLabel(point), children: point.children.map(barePoint) };
}

function bareNumber(label: string): string {
  return label.trim().replace(/\.$/u, '');
}
