import type { EditorState, Transaction } from 'prosemirror-state';
import { MAX_LEVELS } from '../../src-shared/documents/point.ts';
import { levelOf, placeOf, type Place } from './place.ts';
import { asPoints } from './partsCommands.ts';
import { is, pointAttrs } from './schema.ts';
import { keepSpelling, labelPath } from './typedLabel.ts';

/** «2.1.», «1..», «1)», «а)»: a space or a letter after it says that it is a label. */
const TYPED_LABEL = /^[ \u00a0]*(\d{1,2}(?:\.\d{1,2}){0,3}(?:\.{1,2}|\))|[а-я]\))$/u;
/** «2.1», «II.», «П.2»: only the capital letter of a sentence tells it from the words «П.2 приказа …», «2.1 тонны …». */
const LABEL_BEFORE_CAPITAL = /^[ \u00a0]*(\d{1,2}(?:\.\d{1,2}){1,3}|[IVX]{1,4}\.|[Пп]\.[ \u00a0]?\d{1,2}(?:\.\d{1,2}){0,3}\.?)[ \u00a0]*$/u;
const TYPED_DASH = /^[ \u00a0]*[-–—•]$/;
const LETTER = /^\p{L}$/u;
const CAPITAL = /^\p{Lu}$/u;

/**
 * A label typed by habit at the start of a point or question («2.1. », «1) », «- ») is swallowed and becomes its level
 * or mark; where it is spelled otherwise than the program would print it («1..»), the spelling is kept as an overtyped
 * label. `text` is what is being typed now: a space, or a letter right after the dot.
 */
export function swallowTypedMark(state: EditorState, from: number, to: number, text: string): Transaction | null {
  if (from !== to || !(text === ' ' || text === '\u00a0' || LETTER.test(text))) return null;
  const $from = state.doc.resolve(from);
  if (!$from.parent.isTextblock || $from.parentOffset > 14) return null;
  const before = $from.parent.textBetween(0, $from.parentOffset);
  const label = (TYPED_LABEL.exec(before) ?? (CAPITAL.test(text) ? LABEL_BEFORE_CAPITAL.exec(before) : null))?.[1];
  const dash = text.trim() === '' && TYPED_DASH.test(before);
  if (label === undefined && !dash) return null;
  const place = placeOf($from, 'point');
  if (is($from.doc, 'partsDoc') && place === null) return text.trim() === '' ? newListItem(state, dash ? 'bullet' : 'number') : null;
  const inItem = placeOf($from, 'agendaItem') !== null;
  const first = place !== null && $from.depth === place.depth + 1 && $from.index(place.depth) === 0;
  if (!(first || (inItem && label !== undefined))) return null;
  const tr = state.tr.delete(from - $from.parentOffset, from);
  if (text.trim() !== '') tr.insertText(text, from - $from.parentOffset);
  const written = (owner: Place): ReadonlyMap<string, string> =>
    new Map(label === undefined ? [] : [[String(owner.node.attrs['id']), label]]);
  const item = placeOf($from, 'agendaItem');
  if (place === null) return item ? keepSpelling(state, tr, written(item)) : tr;
  if (label === undefined) return tr.setNodeAttribute(place.pos, 'mark', 'bullet');
  const level = levelOfLabel(label, place);
  if (level !== levelOf(place.node)) tr.setNodeAttribute(place.pos, 'level', level);
  if (pointAttrs(place.node).mark !== 'number') tr.setNodeAttribute(place.pos, 'mark', 'number');
  return keepSpelling(state, tr, written(place));
}

/** «1. » or «– » typed at the start of a line of a text annex or notice begins a list there. */
function newListItem({ tr, selection: { $from } }: EditorState, mark: 'number' | 'bullet'): Transaction | null {
  return $from.depth === 2 ? asPoints(tr.delete($from.start(), $from.pos), mark) : null;
}

/** «2.1.» is of the second level, «а)» begins the level below the point before it; other numbers stay where they are. */
function levelOfLabel(label: string, place: Place): number {
  const above = place.index > 0 ? levelOf(place.parent.child(place.index - 1)) : -1;
  const own = levelOf(place.node);
  if (label === 'а)') return Math.min(own + 1, above + 1, MAX_LEVELS - 1);
  if (!/^\d[\d.]*$/.test(label)) return own;
  return Math.min((labelPath(label)?.length ?? 1) - 1, above + 1, MAX_LEVELS - 1);
}
