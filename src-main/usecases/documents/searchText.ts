import { annexTitle, type Annex } from '../../../src-shared/documents/annex.ts';
import { cellText, columnOf, type ActionPlan } from '../../../src-shared/documents/actionPlan.ts';
import type { BodyPart } from '../../../src-shared/documents/bodyPart.ts';
import type { Content } from '../../../src-shared/documents/kinds.ts';
import type { Mention } from '../../../src-shared/documents/mention.ts';
import type { Notice } from '../../../src-shared/documents/notice.ts';
import type { Order } from '../../../src-shared/documents/order.ts';
import type { PlanDocument } from '../../../src-shared/documents/planDocument.ts';
import type { Point } from '../../../src-shared/documents/point.ts';
import type { Attendee, Part, Protocol } from '../../../src-shared/documents/protocol.ts';
import { blocksText, runsText } from '../../../src-shared/documents/richText.ts';
import { bareWord } from '../../../src-shared/russian/bareWord.ts';
import { printable } from '../../../src-shared/paper/printable.ts';

export const SEARCH_RULE = '3';

/** What a paper is about comes first: it is looked for by that more than by its people. */
const LIMIT = 20_000;
/** Of a point only its beginning: who is to do what. */
const POINT_LIMIT = 200;
/** Of what was said the beginning: what it was about. */
const SPEECH_LIMIT = 500;

/**
 * What the registry finds a paper by besides its number, date and title: questions, people, points, speeches and activities.
 * Whoever changes what is taken also raises `SEARCH_RULE`, so that papers stored before are looked through anew.
 */
export function searchText(content: Content): string {
  // The number given by hand: a draft of an old paper has no other yet.
  const number = content.number === null ? '' : `№ ${content.number} `;
  // oxlint-disable-next-line no-control-regex -- PostgreSQL refuses U+0000 in text.
  return eachOnce(printable(`${number}${wordsOf(content)}`.replace(/[\u0000-\u001f\u007f]+/g, ' '))).slice(0, LIMIT);
}

/**
 * The words of a text, each once, without the signs around them: a paper says the same words again and again, every search looks through
 * all papers, and it looks for words one by one.
 */
function eachOnce(text: string): string {
  const words = text.replaceAll(/№\s+/gu, '№').split(/\s+/u);
  return [...new Set(words.map((word) => bareWord(word).toLowerCase()))].filter((word) => word !== '').join(' ');
}

function wordsOf(content: Content): string {
  switch (content.kind) {
    case 'protocol':
      return joined(protocolWords(content));
    case 'order':
      return joined(orderWords(content));
    case 'plan':
      return joined(planDocumentWords(content));
    case 'notice':
      return joined(noticeWords(content));
  }
}

function joined(words: readonly string[]): string {
  return words.filter((text) => text !== '').join(' ');
}

function protocolWords(protocol: Protocol): readonly string[] {
  const speakers = protocol.hearings.flatMap((hearing) => hearing.speakers);
  const parts = protocol.hearings.flatMap((hearing) => hearing.parts);
  const people = [protocol.chair, protocol.secretary, ...protocol.agenda.map(({ speaker }) => speaker), ...speakers];
  return [
    ...protocol.agenda.map(({ title }) => runsText(title)),
    ...people.map(mentionWords),
    ...protocol.attendees.map(attendeeWords),
    ...parts.flatMap((part) => (part.kind === 'decided' ? part.points.flatMap(pointWords) : [])),
    ...protocol.annexes.map(annexTitle),
    ...parts.map(speechWords),
    ...protocol.annexes.flatMap(annexWords),
  ];
}

function speechWords(part: Part): string {
  return part.kind === 'decided' || part.kind === 'vote' ? '' : blocksText(part.body).slice(0, SPEECH_LIMIT);
}

/** The people of an order before its annexes: a plan of hundreds of rows must not push them beyond the limit. */
function orderWords(order: Order): readonly string[] {
  const people = [order.signatory, order.executor?.person, ...[...order.visas, ...order.acquaintance].map(({ person }) => person)];
  return [
    // «Постановление», where it is not called an order.
    order.wording.kindWord ?? '',
    blocksText(order.preamble),
    ...order.points.flatMap(pointWords),
    ...people.map(mentionWords),
    ...order.annexes.map(annexTitle),
    ...order.annexes.flatMap(annexWords),
  ];
}

function planDocumentWords(document: PlanDocument): readonly string[] {
  return [mentionWords(document.signatory), ...activityWords(document.plan)];
}

function noticeWords(notice: Notice): readonly string[] {
  return notice.parts.flatMap(partWords);
}

function pointWords(point: Point): readonly string[] {
  return [
    blocksText(point.body).slice(0, POINT_LIMIT),
    ...point.performers.map(({ text }) => text),
    ...point.responsible.map(mentionWords),
    ...point.children.flatMap(pointWords),
  ];
}

function annexWords(annex: Annex): readonly string[] {
  return [annexTitle(annex), ...(annex.kind === 'plan' ? activityWords(annex.plan) : annex.parts.flatMap(partWords))];
}

function activityWords(plan: ActionPlan): readonly string[] {
  const column = columnOf(plan, 'activity');
  return plan.rows.map((row) => (row.kind === 'section' ? row.text : column === null ? '' : cellText(row, column.id)));
}

function partWords(part: BodyPart): readonly string[] {
  return part.kind === 'points' ? part.points.flatMap(pointWords) : [blocksText(part.body), ...part.speakers.map(mentionWords)];
}

function mentionWords(mention: Mention | null | undefined): string {
  if (!mention) return '';
  return mention.name === '' ? (mention.wording ?? '') : mention.name;
}

function attendeeWords(attendee: Attendee): string {
  switch (attendee.kind) {
    case 'person':
      return mentionWords(attendee.mention);
    case 'group':
      return [attendee.label, ...attendee.members.map(mentionWords)].join(' ');
    case 'sheet':
      return attendee.label;
  }
}
