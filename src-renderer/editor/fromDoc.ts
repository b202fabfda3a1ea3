import type { Node } from 'prosemirror-model';
import type { ProtocolLayout } from '../../src-shared/documents/letterhead.ts';
import type { Mention } from '../../src-shared/documents/mention.ts';
import type { Point } from '../../src-shared/documents/point.ts';
import type { AgendaItem, Hearing, Part, Protocol } from '../../src-shared/documents/protocol.ts';
import { composeAgendaSpeaker, tallyText } from '../../src-shared/documents/wording.ts';
import { readSpeakerLine } from './readSpeakerLine.ts';
import { children, nodesToBlocks, nodesToRuns } from './richTextNodes.ts';
import { agendaItemAttrs, decidedAttrs, hearingAttrs, is, pointAttrs, speakerLineAttrs, speechAttrs, voteAttrs } from './schema.ts';

/** The reverse of `toDoc`: what is on the sheet as the domain keeps it. Untouched phantoms are not content. */
export function fromDoc(doc: Node, layout: ProtocolLayout): Pick<Protocol, 'agenda' | 'hearings'> {
  const [agenda, ...hearings] = children(doc);
  return {
    agenda: agenda ? readAgenda(agenda, layout) : [],
    hearings: hearings.filter((hearing) => !isUntouchedHearing(hearing)).map(readHearing),
  };
}

function readAgenda(agenda: Node, layout: ProtocolLayout): AgendaItem[] {
  const items: AgendaItem[] = [];
  children(agenda).forEach((node, index, all) => {
    if (!is(node, 'agendaItem')) return;
    const next = all[index + 1];
    const line = is(next, 'speakerLine') ? next : undefined;
    const { id, label, setAside, phantom } = agendaItemAttrs(node);
    if (phantom && node.content.size === 0 && !line && label === null && setAside === null) return;
    const speaker = line && line.content.size > 0 ? speakerOf(line, layout) : undefined;
    items.push({
      id,
      ...(label === null ? {} : { label }),
      title: nodesToRuns(node),
      ...(speaker ? { speaker } : {}),
      ...(setAside === null ? {} : { setAside }),
    });
  });
  return items;
}

/** The planned speaker: as it was while the line still says the same, else read from the words typed. */
export function speakerOf(line: Node, layout: ProtocolLayout): Mention {
  const { mention } = speakerLineAttrs(line);
  const text = line.textContent;
  if (mention.wording === undefined ? text === composeAgendaSpeaker(mention, layout) : text === mention.wording) return mention;
  return readSpeakerLine(text, mention, layout);
}

/** A hearing that only gives the caret a place. */
export function isUntouchedHearing(hearing: Node): boolean {
  const { phantom, label, agendaItemIds } = hearingAttrs(hearing);
  if (!phantom || label !== null || agendaItemIds.length > 0 || hearing.textContent !== '') return false;
  return children(hearing).every((part) => {
    if (is(part, 'decided')) return decidedAttrs(part).word === null && children(part).every(isUntouchedPoint);
    if (is(part, 'speech')) return speechAttrs(part).word === null && part.childCount === 1 && is(part.firstChild, 'paragraph');
    return false;
  });
}

/** A point that only gives the caret a place: the only one of its list, with nothing in it. */
export function isUntouchedPoint(node: Node): boolean {
  const { phantom, mark, label, deadline, performers, responsible, role } = pointAttrs(node);
  const bare = mark === 'number' && label === null && role === null && deadline === null && performers.length + responsible.length === 0;
  return phantom && bare && node.childCount === 1 && is(node.firstChild, 'paragraph') && node.textContent === '';
}

function readHearing(node: Node): Hearing {
  const { id, label, agendaItemIds, speakers } = hearingAttrs(node);
  return {
    id,
    agendaItemIds: [...agendaItemIds],
    ...(label === null ? {} : { label }),
    speakers: [...speakers],
    parts: children(node).map(readPart),
  };
}

function readPart(node: Node): Part {
  const { id, word } = decidedAttrs(node);
  const base = { id, ...(word === null ? {} : { word }) };
  if (is(node, 'decided')) return { ...base, kind: 'decided', points: readPoints(node) };
  if (is(node, 'vote')) {
    const { tally } = voteAttrs(node);
    const derived = tally ? tallyText(tally) : '';
    return { ...base, kind: 'vote', tally, ...(node.textContent === derived ? {} : { wording: node.textContent }) };
  }
  const { kind, runIn } = speechAttrs(node);
  return { ...base, kind, ...(runIn === null ? {} : { runIn }), body: nodesToBlocks(node) };
}

type GrowingPoint = Omit<Point, 'children'> & { children: GrowingPoint[] };

/** The flat list as a tree: a point belongs to the nearest one before it that stands higher. */
export function readPoints(decided: Node): Point[] {
  const nodes = children(decided);
  if (nodes.length === 1 && nodes[0] && isUntouchedPoint(nodes[0])) return [];
  const roots: GrowingPoint[] = [];
  const path: GrowingPoint[] = [];
  for (const node of nodes) {
    const point = readPoint(node);
    path.length = Math.min(path.length, pointAttrs(node).level);
    (path.at(-1)?.children ?? roots).push(point);
    path.push(point);
  }
  return roots;
}

function readPoint(node: Node): GrowingPoint {
  const { id, mark, label, deadline, performers, responsible, role } = pointAttrs(node);
  return {
    id,
    mark,
    ...(label === null ? {} : { label }),
    body: nodesToBlocks(node),
    performers: [...performers],
    responsible: [...responsible],
    ...(deadline === null ? {} : { deadline }),
    ...(role === null ? {} : { role }),
    children: [],
  };
}
