import type { Node } from 'prosemirror-model';
import type { ProtocolLayout } from '../../src-shared/documents/letterhead.ts';
import { pointRows } from '../../src-shared/documents/numbering.ts';
import type { Point } from '../../src-shared/documents/point.ts';
import type { AgendaItem, Hearing, Part, Protocol } from '../../src-shared/documents/protocol.ts';
import { agendaSpeakerText, voteText } from '../../src-shared/documents/wording.ts';
import { newId } from './newId.ts';
import { blocksToNodes, paragraphNode, runsToNodes } from './richTextNodes.ts';
import { schema } from './schema.ts';

/** The editing view of a protocol's agenda and hearings. Where a list is empty, a phantom gives the caret a place. */
export function toDoc(protocol: Pick<Protocol, 'agenda' | 'hearings'>, layout: ProtocolLayout): Node {
  const items = protocol.agenda.flatMap((item) => agendaItemNodes(item, layout));
  const agenda = schema.nodes.agenda.create(null, items.length > 0 ? items : [emptyAgendaItem(true)]);
  const hearings = protocol.hearings.map(hearingNode);
  return schema.nodes.doc.create(null, [agenda, ...(hearings.length > 0 ? hearings : [emptyHearing([], true)])]);
}

export function emptyAgendaItem(phantom = false): Node {
  return schema.nodes.agendaItem.create({ id: newId(), phantom });
}

/** «Слушали» and «Решили» with nothing in them. */
export function emptyHearing(agendaItemIds: readonly string[], phantom = false): Node {
  return schema.nodes.hearing.create({ id: newId(), agendaItemIds, phantom }, [
    schema.nodes.speech.create({ id: newId(), kind: 'heard' }, paragraphNode('')),
    schema.nodes.decided.create({ id: newId() }, emptyPoint(true)),
  ]);
}

export function emptyPoint(phantom = false): Node {
  return schema.nodes.point.create({ id: newId(), phantom }, paragraphNode(''));
}

/** A point with what belongs to it, at a level; its children are not included. */
export function pointNode(point: Omit<Point, 'children'>, level: number): Node {
  return schema.nodes.point.create(
    {
      id: point.id,
      level,
      mark: point.mark,
      label: point.label ?? null,
      deadline: point.deadline ?? null,
      performers: point.performers,
      responsible: point.responsible,
      role: point.role ?? null,
    },
    blocksToNodes(point.body),
  );
}

function agendaItemNodes(item: AgendaItem, layout: ProtocolLayout): Node[] {
  const attrs = { id: item.id, label: item.label ?? null, setAside: item.setAside ?? null };
  const node = schema.nodes.agendaItem.create(attrs, runsToNodes(item.title));
  if (!item.speaker) return [node];
  const text = agendaSpeakerText(item, layout);
  return [node, schema.nodes.speakerLine.create({ mention: item.speaker }, text === '' ? null : schema.text(text))];
}

function hearingNode(hearing: Hearing): Node {
  return schema.nodes.hearing.create(
    { id: hearing.id, label: hearing.label ?? null, agendaItemIds: hearing.agendaItemIds, speakers: hearing.speakers },
    hearing.parts.map(partNode),
  );
}

/** A list of points; an empty one gives the caret a place. */
export function decidedNode(attrs: { readonly id: string; readonly word: string | null }, points: readonly Point[]): Node {
  const nodes = [...pointRows(points)].map(({ point, level }) => pointNode(point, level));
  return schema.nodes.decided.create(attrs, nodes.length > 0 ? nodes : [emptyPoint(true)]);
}

function partNode(part: Part): Node {
  const word = part.word ?? null;
  switch (part.kind) {
    case 'decided':
      return decidedNode({ id: part.id, word }, part.points);
    case 'vote': {
      const text = voteText(part);
      return schema.nodes.vote.create({ id: part.id, word, tally: part.tally }, text === '' ? null : schema.text(text));
    }
    default:
      return schema.nodes.speech.create({ id: part.id, word, kind: part.kind, runIn: part.runIn ?? null }, blocksToNodes(part.body));
  }
}
