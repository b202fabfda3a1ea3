import { Plugin, type EditorState, type Transaction } from 'prosemirror-state';
import type { Node } from 'prosemirror-model';
import { MAX_LEVELS } from '../../src-shared/documents/point.ts';
import { newId } from './newId.ts';
import { hearingAttrs, is, pointAttrs } from './schema.ts';
import { tieReadyHearing } from './unheardQuestions.ts';

/**
 * What must hold after any edit, whatever was typed, pasted or deleted: every id once, the first point at level 0,
 * no jump of more than one level, four levels at most, no link to a question that is gone, a question for
 * the ready hearing once something is in it.
 */
export function invariants(): Plugin {
  return new Plugin({
    appendTransaction(transactions, before, after) {
      return transactions.some((tr) => tr.docChanged) ? restoreInvariants(before, after) : null;
    },
  });
}

/** The transaction that puts right what an edit left wrong; `null` when nothing is wrong. */
export function restoreInvariants(before: EditorState, after: EditorState): Transaction | null {
  const tr = after.tr;
  giveFreshIds(after.doc, tr);
  keepLevels(after.doc, tr);
  if (before.doc.firstChild !== after.doc.firstChild) dropLostQuestions(after.doc, tr);
  tieReadyHearing(tr);
  return tr.docChanged ? tr : null;
}

/** The first to carry an id keeps it: a split leaves it with the first half, a copy gets its own. */
function giveFreshIds(doc: Node, tr: Transaction): void {
  const seen = new Set<string>();
  doc.descendants((node, pos) => {
    const id: unknown = node.attrs['id'];
    if (typeof id === 'string') {
      const fresh = id === '' || seen.has(id) ? newId() : id;
      if (fresh !== id) tr.setNodeAttribute(pos, 'id', fresh);
      seen.add(fresh);
    }
    return !node.isTextblock && !is(node, 'point');
  });
}

function keepLevels(doc: Node, tr: Transaction): void {
  doc.descendants((node, pos) => {
    if (!is(node, 'decided')) return is(node, 'hearing');
    let above = -1;
    node.forEach((point, offset) => {
      const level = Math.max(0, Math.min(pointAttrs(point).level, above + 1, MAX_LEVELS - 1));
      if (level !== pointAttrs(point).level) tr.setNodeAttribute(pos + 1 + offset, 'level', level);
      above = level;
    });
    return false;
  });
}

function dropLostQuestions(doc: Node, tr: Transaction): void {
  const known = new Set<string>();
  doc.firstChild?.forEach((item) => known.add(String(item.attrs['id'])));
  doc.forEach((node, pos) => {
    if (!is(node, 'hearing')) return;
    const ids = hearingAttrs(node).agendaItemIds;
    const kept = ids.filter((id) => known.has(id));
    if (kept.length !== ids.length) tr.setNodeAttribute(pos, 'agendaItemIds', kept);
  });
}
