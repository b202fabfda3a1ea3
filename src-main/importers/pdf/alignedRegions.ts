import { columnAt, columnsOf, withBand, type ColumnEdges } from './columnEdges.ts';
import { signedLines } from './signedLines.ts';
import type { Band, Segment } from './textBands.ts';

/** Lines that stand in columns without any drawn line: the same white ways lead through all of them from above to below. */
export interface AlignedRegion {
  /** Its first and last line among those of the page. */
  readonly from: number;
  readonly to: number;
  readonly columns: readonly ColumnEdges[];
  /** Lines that go across the columns: sections of a table. */
  readonly spanning: ReadonlySet<number>;
  /** All its lines are one row. */
  readonly single?: true;
}

/** No justified line has two such spaces below each other. */
const SURELY_WIDE = 1.3;
/** Lines further apart than this many sizes belong to different things: one empty line is less. */
const FURTHEST = 3.4;
/** A start that is out of its column speaks against it more than one in it speaks for it. */
const MISFIT = -1.5;
/** The name of a section may take two lines. */
const SECTION_LINES = 2;
const SAME_PLACE = 1.2;
/** First lines from which a better beginning is looked for: the head of a table is often centred over its columns. */
const BEGINNINGS = 5;
/** More lines than any page of a paper has: a drawing or an attack. */
const MOST_BANDS = 120;
const MOST_PIECES = 900;

/** Finds them from above. `prior` are the columns of a table that ended the page before: it may go on with a single row. */
export function alignedRegions(bands: readonly Band[], prior: readonly ColumnEdges[] | null): readonly AlignedRegion[] {
  if (bands.length > MOST_BANDS || bands.reduce((sum, band) => sum + band.segments.length, 0) > MOST_PIECES) return [];
  const windows: Window[] = [];
  for (let at = 0; at < bands.length; at += 1) {
    const goesOn = at <= 2 && prior !== null && windows.length === 0 ? continued(bands, at, prior) : null;
    const found = goesOn ?? sound(bands, bestFrom(bands, at)) ?? signedLines(bands, at, windows.at(-1)?.to ?? -1);
    if (found === null) continue;
    windows.push(found);
    at = found.to;
  }
  const regions: AlignedRegion[] = [];
  for (const window of windows) {
    const after = regions.at(-1)?.to ?? -1;
    if (window.from <= after) continue;
    regions.push(window.single === true ? { ...window, single: true, spanning: new Set() } : regionOf(bands, window, after));
  }
  return regions;
}

interface Window {
  readonly from: number;
  readonly to: number;
  readonly columns: readonly ColumnEdges[];
  readonly score: number;
  readonly single?: true;
}

/** The best run of lines that begins here, or a little below where the first lines only stand near. */
function bestFrom(bands: readonly Band[], at: number): Window | null {
  let best = bestWindow(bands, at);
  if (best === null) return null;
  for (let next = at + 1; next <= Math.min(at + BEGINNINGS, best.to); next += 1) {
    const other = bestWindow(bands, next);
    if (other !== null && other.score > best.score) best = other;
  }
  return best;
}

/** Two columns may come about by chance where justified text has wide spaces: then the pieces of a line outnumber the columns. */
function sound(bands: readonly Band[], window: Window | null): Window | null {
  if (window === null) return null;
  const { columns, score, from, to } = window;
  const own = bands.slice(from, to + 1).filter((band) => band.segments.length > 1);
  const stretched = own.filter((band) => {
    const at = band.segments.map((one) => columnAt(one, columns));
    return new Set(at).size < at.length;
  });
  const [one, other] = columns;
  if (one === undefined || other === undefined) return null;
  const wide = other.left - one.right > (own[0]?.size ?? 0) * SURELY_WIDE;
  if (columns.length === 2 && own.length >= 8 && score > 4) return window;
  if (stretched.length * 3 > own.length) return null;
  return (columns.length === 2 ? wide || score >= 4 : score >= columns.length) ? window : null;
}

function bestWindow(bands: readonly Band[], from: number): Window | null {
  const first = bands[from];
  if (first === undefined || first.segments.length < 2) return null;
  let best: Window | null = null;
  const own: Band[] = [first];
  let columns = columnsOf(own);
  let sections = 0;
  for (let to = from + 1; to < bands.length; to += 1) {
    const band = bands[to];
    const above = bands[to - 1];
    if (band === undefined || above === undefined || apart(above, band)) break;
    const before = columns.length;
    const narrowed = withBand(columns, band);
    if (band.segments.length === 1 && narrowed.length < before && before > 2 && sections < SECTION_LINES && isSection(band)) {
      sections += 1;
      continue;
    }
    own.push(band);
    columns = narrowed;
    if (columns.length < 2) break;
    if (band.segments.length < 2) continue;
    sections = 0;
    const score = scoreOf(own, columns);
    if (score > (best?.score ?? 1.5)) best = { from, to, columns, score };
  }
  return best;
}

/** Not the rest of a sentence. */
function isSection(band: Band): boolean {
  return /^[^\p{Ll}\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(band.segments[0].text);
}

function apart(above: Band, band: Band): boolean {
  const size = Math.max(above.size, band.size);
  return band.baseline - above.baseline > size * FURTHEST || Math.min(above.size, band.size) < size * 0.7;
}

/** How many words begin exactly where their column does, beside others of the same line. */
function scoreOf(bands: readonly Band[], columns: readonly ColumnEdges[]): number {
  let score = 0;
  for (const column of columns.slice(1)) {
    const starts = bands.flatMap((band) => {
      const at = band.segments.findIndex((one) => one.left >= column.left - 0.1 && one.right <= column.right + 0.1);
      return at > 0 ? [band.segments[at] as Segment] : [];
    });
    const fitting = Math.max(
      ...[(one: Segment) => one.left, (one: Segment) => (one.left + one.right) / 2, (one: Segment) => one.right].map((place) =>
        mostAt(starts.map(place)),
      ),
    );
    if (fitting >= 2) score += fitting + (starts.length - fitting) * MISFIT;
    else score += starts.length * MISFIT;
  }
  return score;
}

function mostAt(places: readonly number[]): number {
  const sorted = places.toSorted((a, b) => a - b);
  let [most, from] = [0, 0];
  sorted.forEach((place, at) => {
    while (place - (sorted[from] ?? place) > SAME_PLACE * 2) from += 1;
    most = Math.max(most, at - from + 1);
  });
  return most;
}

/** The rest of a table of the page before: as many lines from here as stand in its columns. */
function continued(bands: readonly Band[], from: number, columns: readonly ColumnEdges[]): Window | null {
  let to = from - 1;
  let split = 0;
  for (let at = from; at < bands.length; at += 1) {
    const band = bands[at];
    const above = bands[at - 1];
    if (band === undefined || (at > from && above !== undefined && apart(above, band))) break;
    const begun = band.segments.every((one) => columns.some(({ left }) => Math.abs(left - one.left) <= SAME_PLACE));
    if (!begun || !fits(band, columns)) break;
    if (band.segments.length > 1) split += 1;
    to = at;
  }
  if (split === 0) return null;
  return { from, to, columns: [...columns], score: split };
}

/** Every piece stands within one column; several pieces in more than one of them. */
function fits(band: Band, columns: readonly ColumnEdges[]): boolean {
  const at = band.segments.map((one) => columnAt(one, columns));
  return !at.includes(-1) && (at.length === 1 || new Set(at).size > 1);
}

/** With the head above and the last words below, which do not stand exactly in the columns or not side by side. */
function regionOf(bands: readonly Band[], window: Window, after: number): AlignedRegion {
  let { from, to } = window;
  const usual = pitchOf(bands.slice(from, to + 1));
  for (let at = from - 1, skipped = 0; at > after && skipped < 3; at -= 1) {
    const band = bands[at];
    const below = bands[at + 1];
    if (band === undefined || below === undefined || apart(band, below)) break;
    const whole = fits(band, window.columns);
    if (whole && band.segments.length > 1) {
      from = at;
      skipped = 0;
    } else if (!whole && band.segments.length > 1) break;
    else skipped += 1;
  }
  for (let at = to + 1; at < bands.length; at += 1) {
    const band = bands[at];
    const above = bands[at - 1];
    if (band === undefined || above === undefined || band.baseline - above.baseline > usual * 1.2) break;
    if (!fits(band, window.columns) || !hangsOn(band, above, window.columns)) break;
    to = at;
  }
  const own = bands.slice(from, to + 1);
  const spanning = new Set(own.flatMap((band, at) => (isAcross(band, window.columns) ? [from + at] : [])));
  const inside = own.filter((_, at) => !spanning.has(from + at));
  return { from, to, columns: widened(window.columns, inside), spanning };
}

/** The distance most lines of a cell keep: the smallest that occurs more than once in a while. */
function pitchOf(bands: readonly Band[]): number {
  const pitches = bands.slice(1).map((band, at) => band.baseline - (bands[at]?.baseline ?? 0));
  return Math.max(pitches.toSorted((a, b) => a - b)[Math.floor(pitches.length / 4)] ?? 0, (bands[0]?.size ?? 10) * 1.05);
}

/** Words below the last line: in a column of their own they go on; at the left they do when they begin in the middle of a sentence. */
function hangsOn(band: Band, above: Band, columns: readonly ColumnEdges[]): boolean {
  const [first] = band.segments;
  const same = above.segments.filter((one) => Math.abs(one.left - first.left) <= SAME_PLACE);
  if (same.length === 0) return false;
  return columnAt(first, columns) > 0 || /^[\p{Ll}(]/u.test(first.text);
}

/** One piece that lies across a white way, or in the middle of all columns and at the beginning of none. */
function isAcross(band: Band, columns: readonly ColumnEdges[]): boolean {
  if (band.segments.length > 1) return false;
  const [one] = band.segments;
  if (columnAt(one, columns) < 0) return true;
  const [first, last] = [columns[0], columns.at(-1)];
  if (first === undefined || last === undefined || columns.some(({ left }) => Math.abs(left - one.left) <= 3)) return false;
  return columns.length > 2 && Math.abs(one.left + one.right - first.left - last.right) <= 16;
}

function widened(columns: readonly ColumnEdges[], bands: readonly Band[]): readonly ColumnEdges[] {
  const all = bands.flatMap((band) => [...band.segments]);
  return columns.map((column, at) => {
    const own = all.filter((one) => columnAt(one, columns) === at);
    return { left: Math.min(column.left, ...own.map((one) => one.left)), right: Math.max(column.right, ...own.map((one) => one.right)) };
  });
}
