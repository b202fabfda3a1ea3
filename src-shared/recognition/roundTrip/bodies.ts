import type { Id } from '../../base/id.ts';
import type { BodyPart } from '../../documents/bodyPart.ts';
import type { Content } from '../../documents/kinds.ts';
import type { Block } from '../../documents/richText.ts';

/** The basis of an order has no id of its own. */
export const PREAMBLE: Id = 'preamble';

/** Changes every running text of a paper: speeches, the basis of an order, the texts of annexes and notices. */
export function mapBodies(content: Content, change: (id: Id, body: readonly Block[]) => readonly Block[]): Content {
  const body = (id: Id, blocks: readonly Block[]): Block[] => [...change(id, blocks)];
  const parts = (list: readonly BodyPart[]): BodyPart[] =>
    list.map((part) => (part.kind === 'text' ? { ...part, body: body(part.id, part.body) } : part));
  switch (content.kind) {
    case 'notice':
      return { ...content, parts: parts(content.parts) };
    case 'plan':
      return content;
    case 'order':
    case 'protocol': {
      const annexes = content.annexes.map((annex) => (annex.kind === 'text' ? { ...annex, parts: parts(annex.parts) } : annex));
      if (content.kind === 'order') return { ...content, annexes, preamble: body(PREAMBLE, content.preamble) };
      const hearings = content.hearings.map((hearing) => ({
        ...hearing,
        parts: hearing.parts.map((part) =>
          part.kind === 'decided' || part.kind === 'vote' ? part : { ...part, body: body(part.id, part.body) },
        ),
      }));
      return { ...content, annexes, hearings };
    }
  }
}

/** Where the paragraphs of a text stand among its blocks: tables, pictures and page breaks are not counted. */
export function paragraphPlaces(body: readonly Block[]): readonly number[] {
  return body.flatMap((block, index) => (block.kind === 'paragraph' ? [index] : []));
}
