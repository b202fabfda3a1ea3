import type { Node } from 'prosemirror-model';
import type { BodyPart } from '../../src-shared/documents/bodyPart.ts';
import { isUntouchedPoint, readPoints } from './fromDoc.ts';
import { newId } from './newId.ts';
import { blocksToNodes, children, nodesToBlocks, paragraphNode } from './richTextNodes.ts';
import { decidedAttrs, is, schema, speechAttrs } from './schema.ts';
import { decidedNode } from './toDoc.ts';

/** The editing view of a text annex or notice: running text and lists of points in turn. */
export function partsToDoc(parts: readonly BodyPart[]): Node {
  const nodes = parts.map((part) =>
    part.kind === 'points'
      ? decidedNode({ id: part.id, word: '' }, part.points)
      : textPart(part.id, part.role ?? null, part.speakers, blocksToNodes(part.body)),
  );
  return schema.nodes.partsDoc.create(null, nodes.length > 0 ? nodes : [emptyText()]);
}

/** The reverse. A sheet of one empty line, and lists that only give the caret a place, are not content. */
export function partsFromDoc(doc: Node): BodyPart[] {
  const nodes = children(doc).filter((node) => !isUntouchedList(node));
  const only = nodes.length === 1 ? nodes[0] : undefined;
  return only && isEmptyText(only) ? [] : nodes.map(readPart);
}

/** A text of one empty line. */
export function emptyText(): Node {
  return textPart(newId(), null, [], [paragraphNode('')]);
}

function textPart(id: string, role: unknown, speakers: unknown, blocks: readonly Node[]): Node {
  return schema.nodes.speech.create({ id, kind: 'text', word: '', role, speakers }, blocks);
}

function readPart(node: Node): BodyPart {
  if (is(node, 'decided')) return { kind: 'points', id: decidedAttrs(node).id, points: readPoints(node) };
  const { id, role, speakers } = speechAttrs(node);
  return { kind: 'text', id, ...(role === null ? {} : { role }), speakers: [...speakers], body: nodesToBlocks(node) };
}

function isUntouchedList(node: Node): boolean {
  return is(node, 'decided') && node.childCount === 1 && node.firstChild !== null && isUntouchedPoint(node.firstChild);
}

function isEmptyText(node: Node): boolean {
  if (!is(node, 'speech') || node.childCount !== 1 || node.textContent !== '') return false;
  const { role, speakers } = speechAttrs(node);
  const line = node.firstChild;
  return role === null && speakers.length === 0 && is(line, 'paragraph') && line?.attrs['align'] === null;
}
