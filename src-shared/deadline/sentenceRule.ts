import { isInfinitive } from './followingWords.ts';
import type { Piece } from './piece.ts';
import type { Placed } from './scan.ts';
import type { Token } from './token.ts';

/**
 * Whether a piece found within a sentence tells a deadline. A cell says nothing but its time; a sentence also tells of papers
 * («приказ от 20.01.2021 № 19»), of past years and of plans, so here a preposition, a lead or a deed before it is asked for.
 */
export function isInSentence(placed: Placed, cluster: readonly Placed[], tokens: readonly Token[], text: string): boolean {
  if (isReference(placed, tokens)) return false;
  // «довести до учителей (срок – до 1 мая)»: a lead speaks for what follows it.
  const lead = cluster.find(({ piece }) => piece.is === 'lead');
  if (lead && placed.from >= lead.from) return true;
  const first = tokens[placed.from];
  const opened = first !== undefined && PREPOSITIONS.has(first.is);
  return tells(placed, { opened, deed: hasDeedBefore(placed.from, tokens), tokens, text });
}

const PREPOSITIONS = new Set<Token['is']>(['before', 'towards', 'in', 'since', 'not', 'on', 'period', 'along', 'after', 'deadline']);

/** «от 20.01.2021», «№ 19», «за 2022 год», «по итогам 1 квартала»: a paper or a reported period. */
function isReference({ piece, from, to }: Placed, tokens: readonly Token[]): boolean {
  const before = tokens[from - 1];
  if (before?.is === 'of' || tokens[from]?.is === 'of' || before?.text === '№' || before?.text === 'п') return true;
  const dated = piece.is === 'days' || piece.is === 'years' || piece.is === 'months' || piece.is === 'counted' || piece.is === 'range';
  if (!dated) return false;
  // «обобщить итоги к 1 ноября»: with a preposition of its own the day is not what the results are of.
  const ofResult = before?.is === 'result' && !PREPOSITIONS.has(tokens[from]?.is ?? 'unknown');
  return before?.is === 'behind' || ofResult || (tokens[to]?.text === '№' && piece.is === 'days');
}

/** «проведение мониторинга в мае»: the deed as a noun, as plans have it; «о проведении …» is a topic. */
const DEED_NOUNS =
  /^(?:проведение|организаци[яю]|подготовк[ау]|предоставление|представление|размещение|обеспечение|разработк[ау]|направление|сдач[ау]|участие)$/;

/** «провести», «подготовить», «проведение» somewhere before, in the same sentence. */
function hasDeedBefore(from: number, tokens: readonly Token[]): boolean {
  for (let at = from - 1; at >= 0; at -= 1) {
    const token = tokens[at];
    if (token === undefined) return false;
    if (token.is === 'unknown' && (isInfinitive(token.text) || DEED_NOUNS.test(token.text))) return true;
    if (token.text === ';') return false;
  }
  return false;
}

interface Sentence {
  readonly opened: boolean;
  readonly deed: boolean;
  readonly tokens: readonly Token[];
  readonly text: string;
}

function tells({ piece, from, to }: Placed, { opened, deed, tokens }: Sentence): boolean {
  switch (piece.is) {
    case 'lead':
    case 'every':
    case 'dayOfMonth':
    case 'weekdayOfMonth':
    case 'immediate':
    case 'time':
    case 'assignee':
      return true;
    case 'days':
      return (opened && (piece.bound === 'by' || deed)) || (deed && piece.dates.length > 0);
    case 'range':
      return opened || deed;
    case 'months':
    case 'counted':
      return opened && (deed || piece.bound === 'by');
    case 'weekdays':
      return piece.each === true;
    case 'relative':
      return piece.bare !== true;
    case 'scope':
      return isAdverbOfAll(piece, { from, to }, tokens);
    case 'event':
      return isKnownEvent(piece, from, tokens, deed);
    case 'planref':
      return /график|срок|циклограмм/i.test(piece.ref);
    case 'asneeded':
      return piece.condition === undefined || /^по (?:мере|запрос|требовани)/i.test(piece.condition);
    case 'years':
      return deed && piece.during === true;
    case 'noSuchDay':
      return false;
    default:
      return piece satisfies never;
  }
}

const BARE_SCOPE = new Set<Token['is']>(['school', 'calendar', 'financial']);

/** «постоянно» closes a sentence or opens it; «постоянно действующая комиссия» is a name. */
function isAdverbOfAll(
  piece: Extract<Piece, { is: 'scope' }>,
  { from, to }: { readonly from: number; readonly to: number },
  tokens: readonly Token[],
): boolean {
  // «завершения учебного года»: without «в течение» or «весь» the year is no time of the deed.
  if (piece.scope !== 'permanent') return !BARE_SCOPE.has(tokens[from]?.is ?? 'unknown');
  const next = tokens[to];
  return next === undefined || next.is === 'mark' || (from === 0 && isInfinitive(next.text));
}

const HEADS = /^(?:начал|кон[ец]|окончан|завершен|особого|дня|момент|подписан|утвержден|проведени|открыти|каникул)/;

/** «на осенних каникулах», «в период каникул», «в период летних каникул». */
function isOfHolidays(from: number, tokens: readonly Token[]): boolean {
  return tokens[from + 2]?.is === 'holidays' || (tokens[from + 2]?.is === 'season' && tokens[from + 3]?.is === 'holidays');
}

/** «довести до сведения» and «в ходе собеседований» name no time. */
function isKnownEvent(piece: Extract<Piece, { is: 'event' }>, from: number, tokens: readonly Token[], deed: boolean): boolean {
  const second = tokens[from + 1];
  if (second === undefined) return false;
  if (piece.use !== undefined) return true;
  if (piece.bound === 'in')
    return deed && (second.is === 'holidays' || second.is === 'season' || second.is === 'end' || isOfHolidays(from, tokens));
  return HEADS.test(second.text) && (piece.bound !== 'after' || (deed && second.is !== 'result'));
}
