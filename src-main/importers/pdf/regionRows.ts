import type { AlignedRegion } from './alignedRegions.ts';
import { columnAt, type ColumnEdges } from './columnEdges.ts';
import type { PdfRule } from './pdfShapes.ts';
import { isName } from './signedLines.ts';
import type { Band, Segment } from './textBands.ts';

/** A row of an aligned table: its lines, or one that goes across all columns. */
export interface RegionRow {
  readonly bands: readonly Band[];
  readonly across: boolean;
}

const NUMBER = /^(?:№\s*)?(?:\d{1,3}\.)*\d{1,3}[.)]?$/u;
/** Rows stand further apart than the lines of a cell, where they do at all. */
const WIDER = 1.25;
/** What the middle of a sentence begins with. */
const GOES_ON = /^[\p{Ll}(№]/u;

/** Puts the lines of a region together to rows: by lines drawn between them, by the room between them, by their numbers, by their words. `head`: lines that began it on the page before. */
export function regionRows(
  bands: readonly Band[],
  region: AlignedRegion,
  rules: readonly PdfRule[],
  head: readonly string[] = [],
): readonly RegionRow[] {
  const own = bands.slice(region.from, region.to + 1);
  const printed = head.length > 0 && head.every((text, at) => bandText(own[at]) === text) ? head.length : 0;
  if (printed > 0 && printed < own.length) {
    const rest = regionRows(bands, { ...region, from: region.from + printed }, rules);
    return [{ bands: own.slice(0, printed), across: false }, ...rest];
  }
  const drawn = rowRules(own, region, rules);
  const inside = own.filter((_, at) => !region.spanning.has(region.from + at));
  const numbered = numberedFrom(inside, region.columns);
  const least = Math.min(...own.slice(1).map((band, at) => band.baseline - (own[at]?.baseline ?? 0)));
  const rows: { bands: Band[]; across: boolean }[] = [];
  own.forEach((band, at) => {
    const across = region.spanning.has(region.from + at);
    const row = rows.at(-1);
    const above = own[at - 1];
    const parted = above === undefined ? 0 : drawn.filter((y) => y > above.baseline && y < band.baseline).length;
    if (row === undefined || above === undefined || across !== row.across || parted > 0) rows.push({ bands: [band], across });
    else if (across || isFullyDrawn(drawn)) row.bands.push(band);
    else if (band.baseline - above.baseline > least * WIDER && rows.length > 0 && !isHead(row.bands, numbered))
      rows.push({ bands: [band], across });
    else if (goesOn(row.bands, band, region.columns, numbered)) row.bands.push(band);
    else rows.push({ bands: [band], across });
  });
  return rows;
}

export function bandText(band: Band | undefined): string {
  return band?.segments.map((one) => one.text).join('\t') ?? '';
}

/** Heights of lines drawn across most of the region, the outermost left out. */
function rowRules(bands: readonly Band[], { columns }: AlignedRegion, rules: readonly PdfRule[]): readonly number[] {
  const [top, bottom] = [bands[0]?.baseline ?? 0, bands.at(-1)?.baseline ?? 0];
  const [left, right] = [columns[0]?.left ?? 0, columns.at(-1)?.right ?? 0];
  const level = rules.filter((rule) => rule.way === 'horizontal' && rule.at > top && rule.at < bottom);
  return [...Map.groupBy(level, (rule) => Math.round(rule.at))]
    .filter(
      ([, group]) => group.reduce((sum, rule) => sum + Math.min(rule.to, right) - Math.max(rule.from, left), 0) > (right - left) * 0.8,
    )
    .map(([, group]) => group[0]?.at ?? 0);
}

/** One line may stand below the head alone; several stand between all rows. */
function isFullyDrawn(drawn: readonly number[]): boolean {
  return drawn.length >= 2;
}

/** The first line with a number of its own in a first column of numbers; null where there is no such column. */
function numberedFrom(bands: readonly Band[], columns: readonly ColumnEdges[]): Band | null {
  const first = bands.flatMap((band) => {
    const [one] = band.segments;
    return columnAt(one, columns) === 0 ? [{ band, text: one.text }] : [];
  });
  const begun = first.slice(first.findIndex(({ text }) => NUMBER.test(text)));
  const numbers = begun.filter(({ text }) => NUMBER.test(text));
  return numbers.length >= 2 && numbers.length >= begun.length * 0.7 ? (numbers[0]?.band ?? null) : null;
}

/** Above the first number. */
function isHead(row: readonly Band[], numbered: Band | null): boolean {
  return numbered !== null && row.every((band) => band.baseline < numbered.baseline);
}

function goesOn(row: readonly Band[], band: Band, columns: readonly ColumnEdges[], numbered: Band | null): boolean {
  const above = row.at(-1);
  if (above === undefined) return false;
  const [first] = band.segments;
  const leads = columnAt(first, columns) === 0;
  if (numbered !== null) {
    if (band.baseline < numbered.baseline) return true;
    return !leads && band !== numbered;
  }
  const all = band.segments.map((one) => ({ one, last: inColumn(above, columnAt(one, columns), columns), at: columnAt(one, columns) }));
  const going = all.map(({ one, last, at }) => last !== undefined && wraps(last, one, columns, at, band.size));
  const filled = (column: number): boolean => row.some((one) => inColumn(one, column, columns) !== undefined);
  // Whoever signs next, and a line that is full in all columns and begins with a capital letter.
  if (all.some(({ one, at }) => isName(one.text) && row.some((line) => isName(inColumn(line, at, columns)?.text ?? '')))) return false;
  if (leads && all.length === columns.length && !GOES_ON.test(first.text)) return false;
  if (leads) {
    // A post that goes on beside names, whatever would have fitted on its line.
    const post = isSigned(row, band) && /^\p{Ll}/u.test(first.text) && all[0]?.last !== undefined;
    return (
      (going[0] === true || post) &&
      all.every(({ last, at }, index) => (last === undefined ? !filled(at) : index === 0 || going[index] === true))
    );
  }
  // A cell that begins beside others that go on, or several of which none does.
  if (all.some(({ last }) => last === undefined)) return going.includes(true) || all.length === 1;
  return all.length === 1 || going.includes(true);
}

function isSigned(row: readonly Band[], band: Band): boolean {
  return [...row, band].some((one) => one.segments.length > 1 && isName(one.segments.at(-1)?.text ?? ''));
}

function inColumn(band: Band, column: number, columns: readonly ColumnEdges[]): Segment | undefined {
  return band.segments.find((one) => columnAt(one, columns) === column);
}

/** The first word would not have fitted on the line above it. */
function wraps(last: Segment, next: Segment, columns: readonly ColumnEdges[], at: number, size: number): boolean {
  const column = columns[at];
  const following = columns[at + 1];
  const limit = Math.max(column?.right ?? 0, following === undefined ? 0 : following.left - size);
  const [word = ''] = next.text.split(/\s/u);
  const width = ((next.right - next.left) * word.length) / Math.max(1, next.text.length);
  return last.right + size * 0.25 + width > limit - size * (GOES_ON.test(next.text) ? 1.2 : 0.2);
}
