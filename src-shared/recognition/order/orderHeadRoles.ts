import { findDate } from '../head/findDate.ts';
import { findNumber } from '../head/findNumber.ts';
import { fieldRole } from '../head/fieldPieces.ts';
import { findSettlement } from '../head/findSettlement.ts';
import { isNoise } from '../head/isNoise.ts';
import type { LineHints, LineRole } from '../lineRole.ts';
import { lineText } from '../lineText.ts';
import type { SourceLine } from '../sourceLines.ts';
import { beginsPreamble, beginsTitle, goesOnAsTitle, isAddress, isKindWordAlone, isKindWordLine, isWebLine } from './orderWords.ts';

type Phase = 'organisation' | 'fields' | 'title' | 'preamble';

interface State {
  phase: Phase;
  /** The title so far, and its last line. */
  title: string;
  last: SourceLine | null;
  /** The line before, where it is of the basis. */
  basis: SourceLine | null;
}

/**
 * Roles of the lines above the points: letterhead, kind word, day, number, place, title, basis. Words behind the operative
 * word on its line are outside.
 */
export function orderHeadRoles(lines: readonly SourceLine[], hints: LineHints): readonly LineRole[] {
  const hintOf = (line: SourceLine): LineRole | undefined => hints[String(line.at)];
  const kindAt = kindWordAt(lines, hintOf);
  const titleAt = lines.findIndex(
    (line, index) => index > kindAt && (hintOf(line) ?? (beginsTitle(lineText(line)) ? 'title' : '')) === 'title',
  );
  const state: State = { phase: kindAt < 0 ? 'fields' : 'organisation', title: '', last: null, basis: null };
  return lines.map((line, index) => {
    const hint = hintOf(line);
    const role = hint ?? headRole(line, index, { kindAt, titleAt, kindText: lines[kindAt] ? lineText(lines[kindAt]) : '' }, state);
    follow(line, role, state);
    return role;
  });
}

/** The line of the kind word, `-1` without one: the first whose words are it, whatever a title says below. */
function kindWordAt(lines: readonly SourceLine[], hintOf: (line: SourceLine) => LineRole | undefined): number {
  const hinted = lines.findIndex((line) => hintOf(line) === 'kindWord');
  if (hinted >= 0) return hinted;
  // A page of a web site names the order above its own head: «Приказ № 19 от … Об утверждении …».
  const alone = lines.findIndex((line) => !isNoise(line) && isKindWordAlone(lineText(line)));
  return alone >= 0 ? alone : lines.findIndex((line) => !isNoise(line) && isKindWordLine(lineText(line)));
}

function headRole(
  line: SourceLine,
  index: number,
  { kindAt, titleAt, kindText }: { readonly kindAt: number; readonly titleAt: number; readonly kindText: string },
  state: State,
): LineRole {
  if (isNoise(line)) return 'noise';
  const text = lineText(line);
  if (index === kindAt) return 'kindWord';
  if (index < kindAt && isKindWordLine(text)) return 'unplaced';
  if (index < kindAt) return isWebLine(text) ? 'unplaced' : (fieldAbove(text, kindText) ?? (isAddress(text) ? 'unplaced' : 'organisation'));
  if (state.phase === 'preamble') return preambleRole(line, text, state);
  if (beginsPreamble(text)) return 'preamble';
  if (state.phase === 'title' && state.last && goesOnAsTitle(line, text, state.last, state.title) && fieldOf(text) === null) return 'title';
  const field = fieldOf(text);
  if (field !== null) return field;
  if (state.phase === 'title') return 'preamble';
  if (beginsTitle(text)) return 'title';
  if (kindAt < 0) return isAddress(text) ? 'unplaced' : titleAt > index ? 'organisation' : 'preamble';
  // «ПРИКАЗ / по управлению образования»
  if (state.phase === 'fields' && /^\p{Ll}/u.test(text) && text.length <= 150) return 'kindWord';
  if (titleAt > index) return isAddress(text) ? 'unplaced' : 'organisation';
  return text.length <= 150 && !/[.:,;]$/u.test(text) ? 'title' : 'preamble';
}

/** A line of the head that holds a day, a number, a place; the hour and the hall are no fields of an order. */
function fieldOf(text: string): LineRole | null {
  if (text.length > 150) return null;
  const role = fieldRole(text);
  return role === 'time' || role === 'place' ? null : role;
}

/** Above the kind word a name alone is of the body or its land, not of a settlement; «ПРИКАЗ № 1 от 25.08.2017» has its own day. */
function fieldAbove(text: string, kindText: string): LineRole | null {
  const role = fieldOf(text);
  if (role !== null && role !== 'settlement' && findDate(kindText) !== null && findNumber(kindText) !== null) return 'unplaced';
  return role === 'settlement' && findSettlement(text) === null ? null : role;
}

function preambleRole(line: SourceLine, text: string, { basis }: State): LineRole {
  if (basis === null || line.paragraph !== basis.paragraph) {
    const ended = basis === null || /[.;:!?]$/u.test(basis.words.trim());
    return ended && !/^\p{Ll}/u.test(text) ? 'preamble' : basis === null ? 'preamble' : 'continuation';
  }
  return 'continuation';
}

function follow(line: SourceLine, role: LineRole, state: State): void {
  if (role === 'kindWord') state.phase = 'fields';
  if (role === 'title') {
    state.phase = 'title';
    state.title = `${state.title} ${line.words.trim()}`.trim();
    state.last = line;
  }
  if (role === 'preamble' || (role === 'continuation' && state.phase === 'preamble')) {
    state.phase = 'preamble';
    state.basis = line;
  }
}
