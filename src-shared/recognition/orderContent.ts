import type { Order } from '../documents/order.ts';
import type { Point } from '../documents/point.ts';
import { blocksText } from '../documents/richText.ts';
import type { ContentOf } from './builder.ts';
import type { LineRole } from './lineRole.ts';
import { wholeLine, type LineStretch } from './lineStretch.ts';
import { answerableIn, clauseOf } from './order/clauseRole.ts';
import { orderHead } from './order/orderHead.ts';
import { orderPreamble } from './order/orderPreamble.ts';
import { orderTail } from './order/orderTail.ts';
import type { RoledLine } from './order/roledLine.ts';
import { pointContent } from './pointContent.ts';
import { isPointRole } from './points/isPointRole.ts';
import type { SourceLine } from './sourceLines.ts';

/** An order out of the lines of its main part; its annexes are built apart. */
export const orderContent: ContentOf<Order> = (lines, roles, context) => {
  const parts = partsOf(lines, roles);
  const head = orderHead(parts.head, context);
  const basis = orderPreamble(parts.basis, context);
  const zone = [...(basis.rest ? [{ stretch: basis.rest, role: 'point' as const }] : []), ...parts.points];
  const points = pointContent(
    zone.map(({ stretch }) => stretch),
    zone.map(({ role }) => role),
    { ...context, date: head.date },
  );
  if (points.length === 0) context.doubt({ what: 'Не найдено ни одного пункта приказа: отметьте их в тексте.', line: null });
  return {
    kind: 'order',
    version: 1,
    number: head.number,
    date: head.date,
    settlement: head.settlement,
    title: head.title,
    preamble: basis.preamble,
    points: points.map(withClause),
    ...orderTail(parts.tail, context),
    annexes: [],
    marks: [],
    wording: { ...head.wording, operative: basis.operative },
  };
};

interface OrderParts {
  readonly head: readonly RoledLine[];
  readonly basis: readonly RoledLine[];
  readonly points: readonly { readonly stretch: LineStretch; readonly role: LineRole }[];
  readonly tail: readonly RoledLine[];
}

/** What only goes on belongs where the line before it does. */
function partsOf(lines: readonly SourceLine[], roles: readonly LineRole[]): OrderParts {
  const parts = {
    head: [] as RoledLine[],
    basis: [] as RoledLine[],
    points: [] as OrderParts['points'][number][],
    tail: [] as RoledLine[],
  };
  let part: keyof OrderParts = 'head';
  let begun = false;
  lines.forEach((line, index) => {
    const role = roles[index] ?? 'unplaced';
    part = partOf(role, part, begun);
    if (role === 'preamble' || role === 'operative' || isPointRole(role)) begun = true;
    if (role === 'noise' || role === 'unplaced') return;
    if (part === 'points') parts.points.push({ stretch: wholeLine(line), role });
    else parts[part].push({ line, role });
  });
  return parts;
}

function partOf(role: LineRole, before: keyof OrderParts, begun: boolean): keyof OrderParts {
  if (isPointRole(role)) return 'points';
  switch (role) {
    case 'organisation':
    case 'kindWord':
    case 'title':
    case 'number':
    case 'date':
    case 'dateAndNumber':
    case 'settlement':
      return 'head';
    case 'preamble':
    case 'operative':
      return 'basis';
    case 'text':
      return begun ? (before === 'basis' || before === 'head' ? 'points' : before) : 'basis';
    case 'continuation':
      return before;
    case 'signature':
    case 'signaturePost':
    case 'signatureName':
    case 'executor':
    case 'visa':
    case 'acquaintance':
    case 'distribution':
      return 'tail';
    default:
      return before;
  }
}

/** The closing clauses of an order say what they are. */
function withClause(point: Point): Point {
  const clause = clauseOf(blocksText(point.body));
  if (clause === null || point.mark !== 'number') {
    const answerable = point.responsible.length > 0 ? null : answerableIn(blocksText(point.body));
    const responsible = answerable === null ? point.responsible : [{ name: '', wording: answerable }];
    return { ...point, responsible, children: point.children.map(withClause) };
  }
  return {
    ...point,
    role: clause.role,
    performers: [],
    responsible:
      point.responsible.length > 0 ? point.responsible : clause.responsible === null ? [] : [{ name: '', wording: clause.responsible }],
  };
}
