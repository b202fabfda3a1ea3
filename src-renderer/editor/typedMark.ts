import type { EditorState, Transaction } from 'prosemirror-state';
import { MAX_LEVELS } from '../../src-shared/documents/point.ts';
import { levelOf, placeOf } from './place.ts';
import { pointAttrs } from './schema.ts';

const TYPED_NUMBER = /^[ \u00a0]*(\d{1,2}(?:\.\d{1,2}){0,3})(\.|\))$/;
const TYPED_DASH = /^[ \u00a0]*[-–—•]$/;
const LETTER = /^\p{L}$/u;

/**
 * A label typed by habit at the start of a point or question («2.1. », «1) », «- ») is swallowed and becomes its level
 * or mark; numbers are never typed by hand. `text` is what is being typed now: a space, or a letter right after the dot.
 */
export function swallowTypedMark(state: EditorState, from: number, to: number, text: string): Transaction | null {
  if (from !== to || !(text === ' ' || text === '\u00a0' || LETTER.test(text))) return null;
  const $from = state.doc.resolve(from);
  if (!$from.parent.isTextblock || $from.parentOffset > 14) return null;
  const before = $from.parent.textBetween(0, $from.parentOffset);
  const number = TYPED_NUMBER.exec(before);
  const dash = text.trim() === '' && TYPED_DASH.test(before);
  if (!number && !dash) return null;
  const place = placeOf($from, 'point');
  const inItem = placeOf($from, 'agendaItem') !== null;
  const first = place !== null && $from.depth === place.depth + 1 && $from.index(place.depth) === 0;
  if (!(first || (inItem && number))) return null;
  const tr = state.tr.delete(from - $from.parentOffset, from);
  if (text.trim() !== '') tr.insertText(text, from - $from.parentOffset);
  if (place === null) return tr;
  if (dash) return tr.setNodeAttribute(place.pos, 'mark', 'bullet');
  if (number?.[2] === '.') {
    const above = place.index > 0 ? levelOf(place.parent.child(place.index - 1)) : -1;
    const level = Math.min((number[1] ?? '').split('.').length - 1, above + 1, MAX_LEVELS - 1);
    if (level !== levelOf(place.node)) tr.setNodeAttribute(place.pos, 'level', level);
  }
  if (pointAttrs(place.node).mark !== 'number') tr.setNodeAttribute(place.pos, 'mark', 'number');
  return tr;
}
