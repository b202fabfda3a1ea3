import { attendeeText } from '../../documents/wording.ts';
import { readSpeaker } from '../protocol/readSpeaker.ts';
import { newId, pointOf, printAbove, printOf, type All, type Both, type Told } from './comparedLines.ts';
import type { FileLine } from './fileLines.ts';
import type { Anchor, PaperChange, ParagraphAnchor, WordsPlace } from './paperChange.ts';
import { anchorsOf } from './pointAnchors.ts';
import type { PrintedLine } from './printedLines.ts';
import { readAttendee } from './takePerson.ts';
import { comparable, DEADLINE_WORD, typedLabel, withoutTypedLabel } from './wordsOfLine.ts';

/** A line nobody printed: its neighbours tell what it is, or a person has to place it. */
export function newLine(both: All, line: FileLine, at: number): PaperChange {
  const plain: PaperChange = {
    kind: 'newLine',
    after: [line.label, line.text].filter((part) => part !== '').join(' '),
    source: line.source,
  };
  if (line.cells !== undefined) return newRow(both, line, at) ?? plain;
  return (
    newDeadline(both, line, at) ??
    newAttendee(both, line, at) ??
    newQuestion(both, line, at) ??
    newPoint(both, line, at) ??
    newParagraph(both, line, at) ??
    plain
  );
}

/** Lines that belong to new points and questions: their deadlines, speakers and further paragraphs are told with them. */
export function toldWithOthers(both: Told): ReadonlySet<number> {
  const told = new Set<number>();
  both.lines.forEach((_, at) => {
    if (both.peers[at] !== null || told.has(at)) return;
    if (both.newPoints.has(at)) pointTail(both, at).forEach((each) => told.add(each));
    else if (isNewQuestion(both, at) && isSpeakerLine(both, at + 1)) told.add(at + 1);
  });
  return told;
}

function newDeadline(both: Both, line: FileLine, at: number): PaperChange | null {
  const above = printAbove(both, at);
  const owner = above && pointOf(above);
  if (!owner || line.label !== '' || !DEADLINE_WORD.test(line.text) || !isOwnersTail(both, at)) return null;
  if (both.printed.some(({ place }) => place.kind === 'deadline' && place.id === owner)) return null;
  return { kind: 'newDeadline', id: owner, after: line.text.trim(), source: line.source };
}

/** Nothing with a number of its own stands between a line and the printed one above it. */
function isOwnersTail({ lines, peers }: Both, at: number): boolean {
  const above = peers.findLastIndex((peer, index) => index < at && peer !== null);
  return lines.slice(above + 1, at).every((line) => labelOf(line) === '' && line.cells === undefined);
}

function newPoint(both: All, line: FileLine, at: number): PaperChange | null {
  const typed = labelOf(line);
  const anchors = typed === '' ? [] : anchorsOf(both, at);
  if (anchors.length === 0) return null;
  const tail = pointTail(both, at).map((each) => both.lines[each]?.text.trim() ?? '');
  const deadline = tail.find((text) => DEADLINE_WORD.test(text)) ?? null;
  return {
    kind: 'newPoint',
    id: newId(at),
    anchors,
    mark: line.bullet || /^[-–—•]$/u.test(typed) ? 'bullet' : 'number',
    after: (line.label === '' ? withoutTypedLabel(line.text) : line.text).trim(),
    more: tail.filter((text) => text !== deadline),
    deadline,
    source: line.source,
  };
}

/** Lines under a new point that nobody printed and that have no number: its further paragraphs, and at last its deadline. */
function pointTail({ lines, peers }: Both, at: number): readonly number[] {
  const tail: number[] = [];
  for (let next = at + 1; next < lines.length; next += 1) {
    const line = lines[next];
    if (!line || peers[next] !== null || line.cells !== undefined || labelOf(line) !== '') break;
    tail.push(next);
    if (DEADLINE_WORD.test(line.text)) break;
  }
  return tail;
}

function labelOf(line: FileLine): string {
  return line.label === '' ? typedLabel(line.text) : line.label;
}

/** A row of a plan between rows of it, with as many cells, or with one over the full width. */
function newRow(both: Both, line: FileLine, at: number): PaperChange | null {
  const cells = line.cells ?? [];
  const above = rowAnchors(both, at, -1);
  const below = rowAnchors(both, at, 1);
  const beside = above.print ?? below.print;
  if (!beside) return null;
  const filled = cells.filter((cell) => cell.trim() !== '');
  // A row that has words only where the number stands is a section that nobody joined into one cell.
  const section =
    cells.length === 1 || (filled.length === 1 && cells[0] === filled[0] && /\p{L}{2}/u.test(filled[0] ?? '') && numberFirst(both));
  if (!section && cells.length !== beside.width) return null;
  const anchors = [
    ...above.anchors.map((id): Anchor => ({ neighbour: id, side: 'after' })),
    ...below.anchors.map((id): Anchor => ({ neighbour: id, side: 'before' })),
  ];
  return { kind: 'newRow', id: newId(at), anchors, cells, section, source: line.source };
}

/** The rows next to a line, new ones up to the first that was there. */
function rowAnchors(both: Both, at: number, step: 1 | -1): { readonly anchors: readonly string[]; readonly print?: PrintedLine } {
  const anchors: string[] = [];
  for (let index = at + step; both.lines[index]?.cells !== undefined; index += step) {
    const print = printOf(both, index);
    // What is new below comes only later.
    if (!print && step < 0) anchors.push(newId(index));
    if (!print) continue;
    return print.place.kind === 'cell' || print.place.kind === 'section'
      ? { anchors: [...anchors, print.place.id], print }
      : { anchors: [] };
  }
  return { anchors: [] };
}

/** The first column of the rows is the derived number. */
function numberFirst({ printed }: Both): boolean {
  return printed.some(({ cells }) => cells !== undefined && cells.every(({ at }) => at > 0));
}

/** One more among those present, on a line of its own. */
function newAttendee(both: Both, line: FileLine, at: number): PaperChange | null {
  const above = printAbove(both, at);
  const below = printBelow(both, at);
  const [up, down] = [attendeeOf(above), attendeeOf(below) ?? attendeeGone(both)];
  if (both.letterhead.protocol.attendeesLayout !== 'lines' || (up === null && !(down !== null && isLabel(above, 'attendeesLabel'))))
    return null;
  const read = readAttendee('', line.text, (each) => attendeeText(each, both.letterhead.protocol));
  // After the last one anything may begin: only a name or a sheet shows that it is not the agenda.
  if (read === null || (down === null && (read.kind === 'group' ? read.members.length === 0 : false))) return null;
  const anchors: Anchor[] = [];
  for (let index = at - 1; both.peers[index] === null; index -= 1) anchors.push({ neighbour: newId(index), side: 'after' });
  if (up !== null) anchors.push({ neighbour: up, side: 'after' });
  else if (down !== null) anchors.push({ neighbour: down, side: 'before' });
  return { kind: 'newAttendee', id: newId(at), anchors, after: [line.label, line.text].join(' ').trim(), source: line.source };
}

/** The first of those present where the file has none of them any more. */
function attendeeGone({ printed, peers }: Both): string | null {
  const present = printed.flatMap((print, index) => (attendeeOf(print) === null ? [] : [index]));
  return peers.some((peer) => peer !== null && present.includes(peer)) ? null : attendeeOf(printed[present[0] ?? -1]);
}

function attendeeOf(print: PrintedLine | undefined): string | null {
  return print?.place.kind === 'field' && print.place.field === 'attendee' ? print.place.id : null;
}

function isLabel(print: PrintedLine | undefined, key: string): boolean {
  return print?.place.kind === 'field' && print.place.field === 'label' && print.place.id === key;
}

/** A question among the questions, or who speaks to one. */
function newQuestion(both: Both, line: FileLine, at: number): PaperChange | null {
  const above = printAbove(both, at);
  const up = questionOf(above);
  if (isSpeakerLine(both, at) && above?.place.kind === 'question' && both.peers[at - 1] !== null)
    return { kind: 'newSpeaker', id: above.place.id, after: line.text.trim(), source: line.source };
  if (!isNewQuestion(both, at)) return null;
  const down = questionOf(printBelow(both, at));
  const anchors: Anchor[] = [];
  for (let index = at - 1; both.peers[index] === null; index -= 1)
    if (isNewQuestion(both, index)) anchors.push({ neighbour: newId(index), side: 'after' });
  if (up !== null) anchors.push({ neighbour: up, side: 'after' });
  if (down !== null) anchors.push({ neighbour: down, side: 'before' });
  return {
    kind: 'newQuestion',
    id: newId(at),
    anchors,
    after: (line.label === '' ? withoutTypedLabel(line.text) : line.text).trim(),
    speaker: isSpeakerLine(both, at + 1) ? (both.lines[at + 1]?.text.trim() ?? null) : null,
    source: line.source,
  };
}

/** A numbered line among the questions of the agenda. */
function isNewQuestion(both: Both, at: number): boolean {
  const line = both.lines[at];
  if (!line || both.peers[at] !== null || line.cells !== undefined || labelOf(line) === '') return false;
  const above = printAbove(both, at);
  return questionOf(above) !== null || (isLabel(above, 'agendaLabel') && questionOf(printBelow(both, at)) !== null);
}

const SPEAKER_WORD = /^\s*\(?\s*(?:со)?(?:докладчик|докладыва|доклад|информаци|информирует|сообщение|выступа|выступлени)/iu;

/** A line nobody printed that names who speaks. */
function isSpeakerLine({ lines, peers }: Both, at: number): boolean {
  const line = lines[at];
  if (!line || peers[at] !== null || line.cells !== undefined || labelOf(line) !== '') return false;
  return SPEAKER_WORD.test(line.text) && (readSpeaker(line.text)?.name ?? '') !== '';
}

function questionOf(print: PrintedLine | undefined): string | null {
  if (print?.place.kind === 'question') return print.place.id;
  return print?.place.kind === 'field' && print.place.field === 'speaker' ? print.place.id : null;
}

/** A paragraph more of the text or point above it, or of the text below. */
function newParagraph(both: Both, line: FileLine, at: number): PaperChange | null {
  const beside = paragraphAbove(both, line, at) ?? paragraphBelow(both, at);
  return beside && { kind: 'newParagraph', beside, after: [line.label, line.text].join(' ').trim(), source: line.source };
}

function paragraphAbove(both: Both, line: FileLine, at: number): ParagraphAnchor | null {
  const index = both.peers.findLastIndex((peer, place) => place < at && peer !== null);
  const print = index < 0 ? undefined : printOf(both, index);
  if (!print || !isParagraph(print.place)) return null;
  // A number of its own makes a point; what only follows the last point may be of the paper as a whole.
  if (print.place.kind === 'point' && (labelOf(line) !== '' || DEADLINE_WORD.test(line.text) || !goesOnWithPoints(both, at))) return null;
  // A word that runs on after the text («… ПРИКАЗЫВАЮ:») would come between.
  if (print.parts !== undefined && print.parts.at(-1)?.place?.kind !== 'body') return null;
  if (both.lines.slice(index + 1, at).some((between) => labelOf(between) !== '' && print.place.kind === 'point')) return null;
  return { place: print.place, side: 'after', words: wordsAt(print, both.lines[index]) };
}

function paragraphBelow(both: Both, at: number): ParagraphAnchor | null {
  const index = both.peers.findIndex((peer, place) => place > at && peer !== null);
  const print = index < 0 ? undefined : printOf(both, index);
  const above = printAbove(both, at);
  // Under a point it may be the point's; before a text that a fixed word begins there is no room.
  if (!print || (above !== undefined && pointOf(above) !== null) || print.place.kind !== 'body' || print.parts?.[0]?.place?.kind !== 'body')
    return null;
  return { place: print.place, side: 'before', words: wordsAt(print, both.lines[index]) };
}

function isParagraph(place: WordsPlace): place is ParagraphAnchor['place'] {
  return place.kind === 'body' || place.kind === 'point';
}

/** Below stand more points, or the vote on them; after the last words of a paper anything may begin. */
function goesOnWithPoints(both: Both, at: number): boolean {
  const place = printBelow(both, at)?.place;
  if (place?.kind === 'field') return place.field === 'word' || place.field === 'vote';
  return place?.kind === 'point' || place?.kind === 'deadline';
}

/** What the paragraph said when the file was made, and what the file says there. */
function wordsAt(print: PrintedLine, line: FileLine | undefined): readonly string[] {
  const own = print.parts?.find(({ place }) => place?.kind === 'body')?.text ?? print.text;
  const lead = own === print.text ? '' : print.text.slice(0, print.text.indexOf(own));
  const now =
    line === undefined
      ? own
      : comparable(line.text).startsWith(comparable(lead))
        ? comparable(line.text).slice(comparable(lead).length).trim()
        : line.text;
  return [own, now, withoutTypedLabel(now)];
}

function printBelow(both: Both, at: number): PrintedLine | undefined {
  const below = both.peers.findIndex((peer, index) => index > at && peer !== null);
  return below < 0 ? undefined : printOf(both, below);
}
