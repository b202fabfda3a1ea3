import type { Node } from 'prosemirror-model';
import type { Id } from '../../src-shared/base/id.ts';
import type { Annex } from '../../src-shared/documents/annex.ts';
import type { Content } from '../../src-shared/documents/kinds.ts';
import type { Letterhead } from '../../src-shared/documents/letterhead.ts';
import type { SheetLine } from '../../src-shared/documents/order.ts';
import { attendeeText } from '../../src-shared/documents/wording.ts';
import { fromDoc } from './fromDoc.ts';
import type { Head } from './heads.ts';
import { orderFromDoc, orderToDoc } from './orderDoc.ts';
import { partsFromDoc, partsToDoc } from './partsDoc.ts';
import { toDoc } from './toDoc.ts';

/** The paper's own text, or the annex of this id. */
export type TabId = Id;
export const MAIN = 'text';

/** What of a paper is running text, by tab: a plan has none. */
export type Bodies = ReadonlyMap<TabId, Node>;

export interface SheetParts {
  readonly head: Head;
  readonly bodies: Bodies;
}

/** A paper as the sheet edits it: its fields, and a ProseMirror document for each of its texts. */
export function splitContent(content: Content, letterhead: Letterhead): SheetParts {
  switch (content.kind) {
    case 'protocol': {
      const { agenda, hearings, annexes, ...head } = content;
      const bodies = [[MAIN, toDoc({ agenda, hearings }, letterhead.protocol)], ...annexBodies(annexes)] as const;
      return { head: { ...head, annexes: annexes.map(withoutParts) }, bodies: new Map(bodies) };
    }
    case 'order': {
      const { preamble, points, annexes, wording, ...head } = content;
      const { operative, ...words } = wording;
      const doc = orderToDoc({ preamble, points, ...(operative === undefined ? {} : { operative }) });
      return {
        head: { ...head, annexes: annexes.map(withoutParts), wording: words },
        bodies: new Map([[MAIN, doc], ...annexBodies(annexes)]),
      };
    }
    case 'plan':
      return { head: content, bodies: new Map() };
    case 'notice': {
      const { parts, ...head } = content;
      return { head, bodies: new Map([[MAIN, partsToDoc(parts)]]) };
    }
  }
}

/** The reverse: what is on the sheet as the domain keeps it. */
export function joinContent({ head, bodies }: SheetParts, letterhead: Letterhead): Content {
  const main = bodies.get(MAIN);
  switch (head.kind) {
    case 'protocol': {
      const layout = letterhead.protocol;
      // A line of those present that is still empty is not content yet.
      const attendees = head.attendees.filter((attendee) => attendeeText(attendee, layout) !== '');
      const text = main ? fromDoc(main, layout) : { agenda: [], hearings: [] };
      return { ...head, attendees, annexes: annexesOf(head.annexes, bodies), ...text };
    }
    case 'order': {
      const { operative, ...text } = main ? orderFromDoc(main) : { preamble: [], points: [], operative: undefined };
      const wording = operative === undefined ? head.wording : { ...head.wording, operative };
      const [visas, acquaintance] = [named(head.visas), named(head.acquaintance)];
      return { ...head, visas, acquaintance, annexes: annexesOf(head.annexes, bodies), ...text, wording };
    }
    case 'plan':
      return head;
    case 'notice':
      return { ...head, parts: main ? partsFromDoc(main) : [] };
  }
}

/** The annexes a paper of this kind has; none for those that cannot have any. */
export function annexesIn(head: Head): readonly Annex[] {
  return head.kind === 'protocol' || head.kind === 'order' ? head.annexes : [];
}

/** An annex as the head keeps it: its text is a body. */
export function withoutParts(annex: Annex): Annex {
  return annex.kind === 'text' && annex.parts.length > 0 ? { ...annex, parts: [] } : annex;
}

/** The bodies of the annexes that are text. */
export function annexBodies(annexes: readonly Annex[]): readonly (readonly [TabId, Node])[] {
  return annexes.flatMap((annex) => (annex.kind === 'text' ? [[annex.id, partsToDoc(annex.parts)] as const] : []));
}

function annexesOf(annexes: readonly Annex[], bodies: Bodies): Annex[] {
  return annexes.map((annex) => {
    const body = bodies.get(annex.id);
    return annex.kind === 'text' && body ? { ...annex, parts: partsFromDoc(body) } : annex;
  });
}

/** A line of a list of people that is still empty is not content yet. */
function named(lines: readonly SheetLine[]): SheetLine[] {
  return lines.filter(({ person }) => (person.wording ?? person.name) !== '');
}
