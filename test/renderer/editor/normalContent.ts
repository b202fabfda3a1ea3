import type { Annex } from '../../../src-shared/documents/annex.ts';
import type { BodyPart } from '../../../src-shared/documents/bodyPart.ts';
import type { Content } from '../../../src-shared/documents/kinds.ts';
import type { Letterhead } from '../../../src-shared/documents/letterhead.ts';
import type { SheetLine } from '../../../src-shared/documents/order.ts';
import type { Block } from '../../../src-shared/documents/richText.ts';
import { attendeeText } from '../../../src-shared/documents/wording.ts';
import { normalBlock, normalPoint, normalProtocol } from './normalProtocol.ts';

/** The same paper of any kind in the one of its equal spellings that the editor gives back (normalProtocol.ts). */
export function normalContent(content: Content, letterhead: Letterhead): Content {
  switch (content.kind) {
    case 'protocol': {
      const layout = letterhead.protocol;
      const attendees = content.attendees.filter((attendee) => attendeeText(attendee, layout) !== '');
      return { ...normalProtocol(content, layout), attendees, annexes: content.annexes.map(normalAnnex) };
    }
    case 'order': {
      const preamble = content.preamble.map(normalBlock);
      return {
        ...content,
        preamble: isOneEmptyLine(preamble) ? [] : preamble,
        points: content.points.map(normalPoint),
        visas: named(content.visas),
        acquaintance: named(content.acquaintance),
        annexes: content.annexes.map(normalAnnex),
      };
    }
    case 'plan':
      return content;
    case 'notice':
      return { ...content, parts: normalParts(content.parts) };
  }
}

function normalAnnex(annex: Annex): Annex {
  return annex.kind === 'plan' ? annex : { ...annex, parts: normalParts(annex.parts) };
}

/** Lists without points, and a sheet of one empty line, are nothing. */
function normalParts(parts: readonly BodyPart[]): BodyPart[] {
  const kept = parts.flatMap((part): BodyPart[] => {
    if (part.kind === 'text') return [{ ...part, body: part.body.map(normalBlock) }];
    return part.points.length === 0 ? [] : [{ ...part, points: part.points.map(normalPoint) }];
  });
  const only = kept.length === 1 ? kept[0] : undefined;
  return only?.kind === 'text' && only.role === undefined && only.speakers.length === 0 && isOneEmptyLine(only.body) ? [] : kept;
}

function isOneEmptyLine(blocks: readonly Block[]): boolean {
  const only = blocks.length === 1 ? blocks[0] : undefined;
  return only?.kind === 'paragraph' && only.runs.length === 0 && only.align === undefined;
}

function named(lines: readonly SheetLine[]): SheetLine[] {
  return lines.filter(({ person }) => (person.wording ?? person.name) !== '');
}
