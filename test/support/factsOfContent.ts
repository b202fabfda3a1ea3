import { cellText, columnOf, type ActionPlan } from '../../src-shared/documents/actionPlan.ts';
import type { Annex } from '../../src-shared/documents/annex.ts';
import type { BodyPart } from '../../src-shared/documents/bodyPart.ts';
import type { Content } from '../../src-shared/documents/kinds.ts';
import type { Letterhead } from '../../src-shared/documents/letterhead.ts';
import type { Mention } from '../../src-shared/documents/mention.ts';
import { labelPoints, pointRows } from '../../src-shared/documents/numbering.ts';
import type { Order } from '../../src-shared/documents/order.ts';
import type { Point } from '../../src-shared/documents/point.ts';
import type { Attendee, Hearing, Protocol } from '../../src-shared/documents/protocol.ts';
import { blocksText, runsText } from '../../src-shared/documents/richText.ts';
import { answerSignatures } from '../../src-shared/recognition/answer/answerSignatures.ts';
import { flatPoints } from './flatPoints.ts';

/**
 * What a content says, free of ids and of how it came to be: equal for a paper and for what was read back from its print.
 * Lines of JSON, so that two of them are compared easily; print sets spaces that do not break.
 */
export function factsOfContent(content: Content, letterhead: Letterhead): readonly string[] {
  const facts = [content.kind, content.number, content.date, ownFacts(content, letterhead)];
  return JSON.stringify(facts, null, 1).replaceAll('\u00a0', ' ').split('\n');
}

function ownFacts(content: Content, letterhead: Letterhead): unknown {
  switch (content.kind) {
    case 'protocol':
      return protocolFacts(content, letterhead);
    case 'order':
      return orderFacts(content, letterhead);
    case 'plan':
      return [who(content.signatory)?.toLocaleLowerCase('ru'), planFacts(content.plan), signers(content)];
    case 'notice':
      return [content.title, content.parts.map((part) => bodyFacts(part, letterhead))];
  }
}

function orderFacts(order: Order, letterhead: Letterhead): unknown {
  const { settlement, title, preamble, points, executor, visas, acquaintance, annexes } = order;
  return {
    settlement,
    title,
    preamble: blocksText(preamble),
    points: pointFacts(points, letterhead.order),
    signatures: signers(order),
    executor: executor && [executor.person.name, executor.phone],
    visas: visas.map(({ person }) => who(person)),
    acquaintance: acquaintance.map(({ person }) => who(person)),
    annexes: annexes.map((annex) => annexFacts(annex, letterhead)),
  };
}

/** Print writes a post with a capital and a name with its initials first. */
function signers(content: Content): readonly string[] {
  return answerSignatures(content).map((words) => words.toLocaleLowerCase('ru').split(' ').toSorted().join(' '));
}

function annexFacts(annex: Annex, letterhead: Letterhead): unknown {
  if (annex.kind === 'plan') return planFacts(annex.plan);
  return [annex.title, annex.parts.map((part) => bodyFacts(part, letterhead))];
}

function bodyFacts(part: BodyPart, letterhead: Letterhead): unknown {
  return part.kind === 'points' ? pointFacts(part.points, letterhead.order) : blocksText(part.body);
}

function planFacts(plan: ActionPlan): unknown {
  const numbers = columnOf(plan, 'number');
  return {
    title: plan.title,
    columns: plan.columns.map(({ meaning, title }) => [meaning, title]),
    rows: plan.rows.map((row) =>
      row.kind === 'section' ? row.text : plan.columns.filter((column) => column !== numbers).map(({ id }) => cellText(row, id)),
    ),
  };
}

function protocolFacts(protocol: Protocol, letterhead: Letterhead): unknown {
  const { time, settlement, place, meeting, chair, secretary, attendees, agenda, hearings } = protocol;
  return {
    time,
    settlement,
    place,
    meeting,
    chair: who(chair),
    secretary: who(secretary),
    attendees: attendees.map(attendeeFacts),
    agenda: agenda.map(({ title, speaker }) => [runsText(title), speaker?.name ?? null]),
    hearings: hearings.map((hearing) => hearingFacts(hearing, protocol, letterhead)),
  };
}

function who(mention: Mention | null): string | null {
  return mention && [mention.name, mention.post ?? ''].join(' | ');
}

function attendeeFacts(attendee: Attendee): unknown {
  if (attendee.kind === 'person') return who(attendee.mention);
  return attendee.kind === 'group' ? [attendee.label, attendee.members.map(who)] : [attendee.label];
}

function hearingFacts({ agendaItemIds, parts }: Hearing, { agenda }: Protocol, letterhead: Letterhead): unknown {
  return {
    questions: agendaItemIds.map((id) => agenda.findIndex((item) => item.id === id) + 1),
    parts: parts.map((part) => {
      if (part.kind === 'decided') return [part.kind, ...pointFacts(part.points, letterhead.protocol)];
      return part.kind === 'vote' ? [part.kind, part.tally] : [part.kind, blocksText(part.body)];
    }),
  };
}

function pointFacts(points: readonly Point[], layout: Parameters<typeof labelPoints>[2]): readonly string[] {
  const derived = labelPoints(pointRows(points), { prefix: [], startAfter: 0 }, layout).labels;
  // What was read back keeps its printed labels; what was written derives them.
  return flatPoints(points, points.some(({ label }) => label !== undefined) ? null : derived);
}
