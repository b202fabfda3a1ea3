import { LINE_END } from './lineEndHyphens.ts';
import type { Column, PdfLine } from './pdfShapes.ts';

/** A paragraph: its lines in order. */
export type LineGroup = readonly [PdfLine, ...PdfLine[]];

/** Puts lines together that were one paragraph before it was wrapped. */
export function joinLines(lines: readonly PdfLine[], columnOf: (line: PdfLine) => Column): readonly LineGroup[] {
  const groups: [PdfLine, ...PdfLine[]][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    if (group !== undefined && goesOn(group, line, columnOf)) group.push(line);
    else groups.push([line]);
  }
  return groups;
}

/** The words of a paragraph's lines; a hyphen at a line's end stays, marked as such until all words of the paper are known. */
export function joinedText(lines: readonly PdfLine[], column: Column): string {
  let text = '';
  lines.forEach((line, at) => {
    const last = lines[at - 1];
    text = last === undefined || isCut(last, line, column) ? text + line.text : withNext(text, line.text);
  });
  return text;
}

/** «организационно-» + «методический», but «учебных -» + «и» are two words; a hyphen that a program put in is not the writer's. */
export function withNext(text: string, next: string): string {
  if (/\p{L}[\u00ad\u2010]$/u.test(text) && /^\p{Ll}/u.test(next)) return text.slice(0, -1) + next;
  return /\p{L}-$/u.test(text) && /^\p{L}/u.test(next) ? text + LINE_END + next : `${text} ${next}`;
}

const SHORT_WORD =
  /^(?:а|в|и|к|о|с|у|я|во|да|до|за|из|или|на|не|ни|но|об|от|по|со|то|же|бы|ли|его|ее|её|их|им|он|для|без|при|под|над|как|что|где|это|год|мая|час|лет|дня|дни|ул|пгт|г)$/iu;

/** A word too long for a narrow cell is cut without a hyphen: «благоустройств / е». Only what cannot be a word itself tells it. */
function isCut(last: PdfLine, next: PdfLine, column: Column): boolean {
  if (/[^\p{L}-]/u.test(last.text) || column.right - last.right > last.size * 0.6 || last.left - column.left > last.size) return false;
  const first = /^\p{Ll}+/u.exec(next.text)?.[0] ?? '';
  if (first === '') return false;
  return /^[ьъы]/u.test(first) || next.text.startsWith(`${first}-`) || (first.length <= 3 && !SHORT_WORD.test(first));
}

const LISTED = /^(?:(?:\d{1,3}\.)+(?:\d{1,3}\.?)?|\d{1,3}\)|[IVX]{1,5}\.|\p{L}\))\s*[«"\p{L}]/u;
const BULLETED = /^[-–—•·●▪]\s/u;
const LOWER = /^[«"(]?\p{Ll}/u;
/** Lines that always begin something: they are never the rest of the line before. */
const OPENING =
  /^(?:срок|ответственн|приложение|слушали|выступил|решили|постановил|голосовали|приказываю|председатель|секретарь|повестка|присутствовали)/iu;

function goesOn(group: LineGroup, next: PdfLine, columnOf: (line: PdfLine) => Column): boolean {
  const last = group.at(-1) ?? group[0];
  const column = columnOf(last);
  const nextColumn = columnOf(next);
  const em = last.size;
  if (Math.abs(last.size - next.size) > em * 0.12 || next.text.includes('\t') || last.text.includes('\t')) return false;
  if (next.page === last.page && next.baseline - last.baseline > spacing(group, em)) return false;
  // Once more its column: a page may be wider than the one before.
  const room = column.right - column.left;
  const centred = isCentred(next, nextColumn) && (isCentred(last, column) || (isEven(last, column) && sameCase(last, next)));
  const used = centred ? last.right - last.left : last.right - column.left;
  const overfull = used + em * 0.25 + next.firstWord > room - em * (LOWER.test(next.text) ? 1.2 : 0.3);
  // In justified text a line that does not reach the edge is the last one, whatever would not have fitted on it.
  const stretched = Math.abs(column.right - last.right) <= em * 0.2;
  // A first line that is indented, and a next one that is not.
  const outdented = group.length === 1 && last.left > column.left + em && next.left < column.left + em * 0.5;
  const wrapped = overfull && (centred || outdented || !column.justified || stretched || LOWER.test(next.text) || last.text.endsWith(','));
  if (LISTED.test(next.text) || OPENING.test(next.text)) return false;
  if (BULLETED.test(next.text) && (/[.:;,]$/u.test(last.text) || !wrapped)) return false;
  if (centred) return wrapped && last.bold === next.bold;
  if (!wrapped) return narrowGoesOn(group, next, nextColumn);
  return samePlace(group, next, nextColumn, em);
}

/** The distance between lines of one paragraph is even; the first two are measured by their letters. */
function spacing(group: LineGroup, em: number): number {
  const [first, second] = group;
  if (second === undefined || second.page !== first.page) return em * 1.9;
  return (second.baseline - first.baseline) * 1.15;
}

/** Second lines stand at the left edge or hang below the words of the first; what is indented begins anew. */
function samePlace(group: LineGroup, next: PdfLine, column: Column, em: number): boolean {
  const tolerance = em * 0.5;
  const second = group[1];
  const expected = second === undefined ? null : second.left;
  if (expected !== null && group[0].page === next.page) return Math.abs(next.left - expected) <= tolerance;
  if (next.left <= column.left + tolerance) return true;
  const [first] = group;
  // Hanging: below the first line's words, further right than its number; or a block at the right of the page.
  if (LISTED.test(first.text) || BULLETED.test(first.text)) return next.left >= first.left - tolerance;
  return Math.abs(next.left - first.left) <= tolerance && LOWER.test(next.text);
}

/** A block narrower than the text (a title beside the number, the reference of an annex): its own longest line tells its width. */
function narrowGoesOn(group: LineGroup, next: PdfLine, column: Column): boolean {
  const [first] = group;
  const last = group.at(-1) ?? first;
  if (!LOWER.test(next.text) || /[.:;]$/u.test(last.text) || Math.abs(next.left - first.left) > first.size * 0.5) return false;
  const widest = Math.max(...group.map((line) => line.right));
  return widest < column.right - first.size * 4 && last.right + next.firstWord > Math.max(widest, next.right);
}

/** Whether a line stands in the middle, with room at both sides. */
export function isCentred(line: PdfLine, column: Column): boolean {
  if (column.indents.some((indent) => Math.abs(line.left - indent) <= 1.5)) return false;
  return isEven(line, column) && line.left - column.left > line.size * 1.5;
}

/** As far from the left edge as from the right one: centred, or filling the line. */
function isEven(line: PdfLine, column: Column): boolean {
  return Math.abs(line.left - column.left - (column.right - line.right)) <= Math.max(6, line.size * 0.7);
}

/** «ОБ УТВЕРЖДЕНИИ / ПЛАНА» or «Об утверждении / плана»: a heading after the last line of a text seldom goes on with its letters. */
function sameCase(last: PdfLine, next: PdfLine): boolean {
  return LOWER.test(next.text) || (last.text === last.text.toUpperCase() && next.text === next.text.toUpperCase());
}
