import { columnsOf, type ColumnEdges } from './columnEdges.ts';
import type { Band } from './textBands.ts';

const INITIALS = String.raw`\p{Lu}\.\s?(?:\p{Lu}\.)?`;
const SURNAME = String.raw`\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?`;
/** A name alone, as at the right of a signature; in brackets or after its line, too. */
const NAME = new RegExp(String.raw`^[/_(\s]*(?:${INITIALS}\s?${SURNAME}|${SURNAME}\s${INITIALS})[/)\s]*$`, 'u');
/** Lines of one post, set closely. */
const CLOSE = 1.5;
const MOST_LINES = 5;

export function isName(text: string): boolean {
  return NAME.test(text);
}

/** A post over several lines beside one name: the name stands at the first of them, at the last or between. */
export function signedLines(
  bands: readonly Band[],
  at: number,
  after: number,
): {
  readonly from: number;
  readonly to: number;
  readonly columns: readonly ColumnEdges[];
  readonly score: number;
  readonly single: true;
} | null {
  const named = bands[at];
  const name = named?.segments.at(-1);
  if (named === undefined || name === undefined || named.segments.length < 2 || !isName(name.text)) return null;
  const [post] = named.segments;
  const belongs = (band: Band | undefined): band is Band =>
    band !== undefined &&
    band.segments.length === 1 &&
    Math.abs(band.segments[0].left - post.left) <= 2 &&
    band.segments[0].right < name.left - named.size;
  const goesOn = (above: Band, below: Band): boolean =>
    below.baseline - above.baseline <= named.size * CLOSE &&
    (/^\p{Ll}/u.test(below.segments[0].text) || /[–,-]$/u.test(above.segments[0].text)) &&
    !/(?:[.:;]|^с уважением,?)$/iu.test(above.segments[0].text);
  let [from, to] = [at, at];
  for (let line = bands[from - 1]; from - 1 > after && to - from < MOST_LINES && belongs(line); line = bands[from - 1]) {
    if (!goesOn(line, bands[from] as Band)) break;
    from -= 1;
  }
  for (let line = bands[to + 1]; to - from < MOST_LINES && belongs(line); line = bands[to + 1]) {
    if (!goesOn(bands[to] as Band, line)) break;
    to += 1;
  }
  if (from === to || !/^\p{Lu}/u.test(bands[from]?.segments[0].text ?? '')) return null;
  const columns = columnsOf(bands.slice(from, to + 1));
  return columns.length < 2 ? null : { from, to, columns, score: 1, single: true };
}
