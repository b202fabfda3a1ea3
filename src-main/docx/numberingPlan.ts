import type { PaperBlock, PaperLabel } from '../../src-shared/paper/blocks.ts';

/** Word's numbering has nine levels. */
export const WORD_LEVELS = 9;

export type NumberForm = Exclude<PaperLabel['form'], 'bullet'>;

/** A multilevel definition (`w:abstractNum`). */
export interface WordList {
  readonly abstractId: number;
  readonly list: PaperLabel['list'] | 'bullets';
  /** Outer numbers that are written into the labels as they are: the question's number, or what an overtyped label broke. */
  readonly base: readonly number[];
  readonly forms: readonly NumberForm[];
  /** The dash of a bullet list; absent for numbered lists. */
  readonly bullet?: string;
}

/** A list in use (`w:num`): counting anew from `starts` on every level. */
export interface WordNum {
  readonly numId: number;
  readonly abstractId: number;
  readonly starts: readonly number[];
}

export interface NumberingPlan {
  /** Where the paragraph at this index counts; labels that are not here are typed text. */
  readonly places: ReadonlyMap<number, { readonly numId: number; readonly level: number }>;
  readonly lists: readonly WordList[];
  readonly nums: readonly WordNum[];
}

/** What Word's counters of one list stand at. */
interface Counting {
  readonly list: WordList;
  readonly num: WordNum;
  /** The last number printed on each level; `undefined` where nothing was printed since an outer level moved on. */
  readonly counters: (number | undefined)[];
  /** Levels on which this `w:num` has printed at all. */
  readonly used: Set<number>;
}

/**
 * Turns labels into Word's own numbering. Walks the paper with Word's counters in hand; where Word would print another
 * label than ours (a restart, a skipped number, a prefix, after an overtyped label), a new `w:num` starts there with
 * `startOverride` on all levels. What holds only by one reading of the standard is not relied upon: numbers of outer
 * levels that this `w:num` did not print itself are written into the level's text.
 */
export function planNumbering(blocks: readonly PaperBlock[]): NumberingPlan {
  const forms = formsByList(blocks);
  const places = new Map<number, { readonly numId: number; readonly level: number }>();
  const lists = new Map<string, WordList>();
  const nums: WordNum[] = [];
  const counting = new Map<PaperLabel['list'], Counting>();

  const listOf = (key: string, make: (abstractId: number) => WordList): WordList => {
    const list = lists.get(key) ?? make(lists.size);
    lists.set(key, list);
    return list;
  };
  const startNum = (abstractId: number, starts: readonly number[]): WordNum => {
    const num = { numId: nums.length + 1, abstractId, starts };
    nums.push(num);
    return num;
  };
  const bulletNum = (bullet: string): WordNum => {
    const { abstractId } = listOf(`bullets ${bullet}`, (id) => ({ abstractId: id, list: 'bullets', base: [], forms: [], bullet }));
    return nums.find((num) => num.abstractId === abstractId) ?? startNum(abstractId, []);
  };
  const begin = (label: PaperLabel, level: number, levelForms: readonly NumberForm[]): Counting => {
    const base = label.path.slice(0, level);
    const list = listOf(`${label.list} ${base.join('.')}`, (abstractId) => ({ abstractId, list: label.list, base, forms: levelForms }));
    const starts = Array.from({ length: WORD_LEVELS }, (_, index) => (index <= level ? (label.path[index] ?? 1) : 1));
    return { list, num: startNum(list.abstractId, starts), counters: [], used: new Set() };
  };

  blocks.forEach((block, index) => {
    // An annex counts for itself: a point added to the order must not move its numbers.
    if (block.kind === 'section') counting.clear();
    if (block.kind !== 'paragraph' || !block.label?.auto) return;
    const { label } = block;
    if (label.form === 'bullet') {
      places.set(index, { numId: bulletNum(label.text).numId, level: 0 });
      return;
    }
    const level = label.path.length - 1;
    const levelForms = forms.get(label.list) ?? [];
    if (!canCount(label, level, levelForms)) return;
    const before = counting.get(label.list);
    const now = before && printsNext(before, label, level) ? before : begin(label, level, levelForms);
    now.counters.length = level;
    now.counters[level] = label.path[level];
    now.used.add(level);
    counting.set(label.list, now);
    places.set(index, { numId: now.num.numId, level });
  });
  return { places, lists: [...lists.values()], nums };
}

/** The text of a level's label with the outer numbers filled in, as Word composes it. `value` gives the text of a level's number. */
export function levelText(form: NumberForm, level: number, value: (level: number) => string): string {
  switch (form) {
    case 'path':
      return `${path(level, value)}.`;
    case 'pathNoDot':
      return path(level, value);
    case 'roman':
      return `${value(level)}.`;
    case 'bracket':
    case 'letter':
      return `${value(level)})`;
  }
}

function path(level: number, value: (level: number) => string): string {
  return Array.from({ length: level + 1 }, (_, index) => value(index)).join('.');
}

/** Whether the list as it stands prints this label next, whichever way a program reads `startOverride` on restarts. */
function printsNext({ list, num, counters, used }: Counting, label: PaperLabel, level: number): boolean {
  const { base } = list;
  if (level < base.length || !base.every((number, index) => label.path[index] === number)) return false;
  const needsOuter = label.form === 'path' || label.form === 'pathNoDot';
  for (let outer = base.length; outer < level; outer++) {
    if (counters[outer] !== label.path[outer]) return false;
    // «%1» inside a decimal label prints in the outer level's own format: a letter.
    if (needsOuter && !isDecimal(list.forms[outer])) return false;
  }
  const last = counters[level];
  const next = last === undefined ? num.starts[level] : last + 1;
  const isSure = last !== undefined || !used.has(level) || num.starts[level] === 1;
  return isSure && next === label.path[level];
}

function isDecimal(form: NumberForm | undefined): boolean {
  return form !== 'letter' && form !== 'roman';
}

/** Labels outside Word's range, or of another form than their level has in this paper, are typed. */
function canCount(label: PaperLabel, level: number, forms: readonly NumberForm[]): boolean {
  return level >= 0 && level < WORD_LEVELS && forms[level] === label.form && label.path.every((n) => n >= 0 && n <= 32_767);
}

/** The form of each level as the paper's first label on it has it. */
function formsByList(blocks: readonly PaperBlock[]): ReadonlyMap<PaperLabel['list'], readonly NumberForm[]> {
  const forms = new Map<PaperLabel['list'], NumberForm[]>();
  for (const block of blocks) {
    if (block.kind !== 'paragraph' || !block.label?.auto || block.label.form === 'bullet') continue;
    const { list, form, path: numbers } = block.label;
    const known = forms.get(list) ?? [];
    known[numbers.length - 1] ??= form;
    forms.set(list, known);
  }
  return forms;
}
