import type { Node } from 'prosemirror-model';
import type { Transaction } from 'prosemirror-state';
import { isUntouchedHearing } from './fromDoc.ts';
import { agendaItemAttrs, hearingAttrs, is } from './schema.ts';

/** Questions in order, and which of them some hearing covers. */
export function agendaIds(doc: Node): { readonly all: readonly string[]; readonly heard: ReadonlySet<string> } {
  const all: string[] = [];
  const heard = new Set<string>();
  doc.firstChild?.forEach((node) => {
    if (is(node, 'agendaItem') && !isPhantomItem(node)) all.push(agendaItemAttrs(node).id);
  });
  doc.forEach((node) => {
    if (is(node, 'hearing')) hearingAttrs(node).agendaItemIds.forEach((id) => heard.add(id));
  });
  return { all, heard };
}

export function isPhantomItem(node: Node): boolean {
  return agendaItemAttrs(node).phantom && node.content.size === 0;
}

/** The first question in this order that is neither heard nor set aside. */
export function firstUnheard(doc: Node, order: readonly string[]): string | null {
  const { heard } = agendaIds(doc);
  const aside = new Set<string>();
  doc.firstChild?.forEach((node) => {
    if (is(node, 'agendaItem') && agendaItemAttrs(node).setAside !== null) aside.add(agendaItemAttrs(node).id);
  });
  return order.find((id) => !heard.has(id) && !aside.has(id)) ?? null;
}

/**
 * The hearing that stood ready on a new sheet belongs to the first question not heard as soon as something is in it:
 * else the next hearing would be numbered as if this one did not exist. A hearing read from a stored paper never is
 * touched, and one taken off its questions by hand stays off.
 */
export function tieReadyHearing(tr: Transaction): void {
  const { doc } = tr;
  doc.forEach((node, pos) => {
    if (!is(node, 'hearing') || isUntouchedHearing(node)) return;
    const { phantom, agendaItemIds } = hearingAttrs(node);
    const id = phantom && agendaItemIds.length === 0 ? firstUnheard(doc, namedQuestions(doc)) : null;
    if (id !== null) tr.setNodeAttribute(pos, 'agendaItemIds', [id]);
  });
}

function namedQuestions(doc: Node): readonly string[] {
  const named: string[] = [];
  doc.firstChild?.forEach((node) => {
    if (is(node, 'agendaItem') && node.content.size > 0) named.push(agendaItemAttrs(node).id);
  });
  return named;
}
