import type { ProtocolLayout } from '../../../src-shared/documents/letterhead.ts';
import type { Point } from '../../../src-shared/documents/point.ts';
import type { AgendaItem, Hearing, Part, Protocol } from '../../../src-shared/documents/protocol.ts';
import type { Block, Run } from '../../../src-shared/documents/richText.ts';
import { composeAgendaSpeaker, tallyText } from '../../../src-shared/documents/wording.ts';

/**
 * The same protocol in the one of its equal spellings that the editor gives back: neighbouring runs of one look are
 * one run, and an overtyping that says what is derived anyway is none.
 */
export function normalProtocol(protocol: Protocol, layout: ProtocolLayout): Protocol {
  return { ...protocol, agenda: protocol.agenda.map((item) => normalItem(item, layout)), hearings: protocol.hearings.map(normalHearing) };
}

function normalItem(item: AgendaItem, layout: ProtocolLayout): AgendaItem {
  const { speaker, ...rest } = item;
  const printed = speaker && (speaker.wording ?? composeAgendaSpeaker(speaker, layout));
  return { ...rest, title: normalRuns(item.title), ...(speaker && printed !== '' ? { speaker } : {}) };
}

function normalHearing(hearing: Hearing): Hearing {
  return { ...hearing, parts: hearing.parts.map(normalPart) };
}

function normalPart(part: Part): Part {
  switch (part.kind) {
    case 'decided':
      return { ...part, points: part.points.map(normalPoint) };
    case 'vote': {
      const { wording, ...rest } = part;
      const derived = part.tally ? tallyText(part.tally) : '';
      return wording === undefined || wording === derived ? rest : part;
    }
    default:
      return { ...part, body: part.body.map(normalBlock) };
  }
}

export function normalPoint(point: Point): Point {
  return { ...point, body: point.body.map(normalBlock), children: point.children.map(normalPoint) };
}

export function normalBlock(block: Block): Block {
  if (block.kind === 'paragraph') return { ...block, runs: normalRuns(block.runs) };
  if (block.kind !== 'table') return block;
  const rows = block.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => ({ ...cell, paragraphs: cell.paragraphs.map((each) => ({ ...each, runs: normalRuns(each.runs) })) })),
  }));
  return { ...block, rows };
}

const KEYS = ['bold', 'italic', 'underline', 'annex'] as const;

function normalRuns(runs: readonly Run[]): Run[] {
  const merged: Run[] = [];
  for (const run of runs) {
    const last = merged.at(-1);
    const same = last && KEYS.every((key) => last[key] === run[key]);
    if (same) merged[merged.length - 1] = { ...last, text: last.text + run.text };
    else merged.push(run);
  }
  return merged;
}
