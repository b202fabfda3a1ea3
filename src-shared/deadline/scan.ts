import { Cursor } from './cursor.ts';
import { countedRule } from './countedRule.ts';
import { dayOfMonthRule } from './dayOfMonthRule.ts';
import { daysRule } from './daysRule.ts';
import { edgeRule } from './edgeRule.ts';
import { eventRule } from './eventRule.ts';
import { everyRule } from './everyRule.ts';
import { assigneeRule, leadRule } from './leadRule.ts';
import { monthsRule } from './monthsRule.ts';
import type { Piece } from './piece.ts';
import { rangeRule } from './rangeRule.ts';
import { asneededRule, planrefRule } from './referenceRule.ts';
import { relativeRule } from './relativeRule.ts';
import { scopeRule } from './scopeRule.ts';
import { readTime } from './timeRule.ts';
import type { Token } from './token.ts';
import { weekdayRule } from './weekdayRule.ts';
import { yearsRule } from './yearsRule.ts';

/** A piece and the tokens it covers, the last one excluded. */
export interface Placed {
  readonly piece: Piece;
  readonly from: number;
  readonly to: number;
}

type Rule = (cursor: Cursor) => Piece | null;

const BOUND = ['before', 'towards', 'along', 'not', 'since', 'after', 'in', 'on', 'deadline', 'period'] as const;
const COUNT = ['number', 'ordinal', 'cardinal', 'unknown'] as const;
const EDGE = ['end', 'beginning', 'middle', 'finish', 'last'] as const;

/** Of these the one that covers most words wins, the earlier one at a draw; each with what it can begin with. */
const EXACT: readonly (readonly [Rule, readonly Token['is'][]])[] = [
  [leadRule, ['deadline']],
  [edgeRule, BOUND],
  [rangeRule, ['since', 'of', 'in', 'on', 'period', 'deadline', 'month', 'mark', ...COUNT]],
  [daysRule, [...BOUND, ...COUNT, 'mark']],
  [dayOfMonthRule, [...BOUND, ...COUNT, 'last']],
  [everyRule, ['every', 'each', 'times', 'twice', 'less', 'more', 'in', 'not', 'along', ...COUNT]],
  [weekdayRule, ['weekday', 'each', 'last', 'except', 'in', 'along', 'behind', 'since', 'towards', 'before', 'mark', ...COUNT]],
  [countedRule, [...BOUND, ...COUNT, ...EDGE, 'course']],
  [monthsRule, [...BOUND, ...COUNT, ...EDGE, 'course', 'each', 'month']],
  [yearsRule, ['number', 'in', 'on', 'course', 'period', 'before', 'not', 'since']],
  [relativeRule, [...COUNT, 'in', 'on', 'not', 'behind', 'through', 'along', 'following', 'course', 'deadline', 'before']],
  [scopeRule, ['permanent', 'in', 'on', 'course', 'whole', 'school', 'calendar', 'financial']],
  [assigneeRule, ['doer', 'mark']],
  [timeRule, ['number', 'before', 'towards', 'in', 'not']],
  [immediateRule, ['immediate', 'in', 'unknown']],
];
const BY_BEGINNING = new Map<Token['is'], Rule[]>();
for (const [rule, beginnings] of EXACT) {
  for (const kind of beginnings) BY_BEGINNING.set(kind, [...(BY_BEGINNING.get(kind) ?? []), rule]);
}

/** These take the words that follow as they are; they come when nothing exact fits. */
const LOOSE: readonly Rule[] = [asneededRule, planrefRule, eventRule];

/** Every piece of a deadline in a text, in order. What stands in quotation marks is a title and says nothing about time. */
export function scan(text: string, tokens: readonly Token[]): readonly Placed[] {
  const cursor = new Cursor(text, tokens);
  const placed: Placed[] = [];
  while (cursor.at < tokens.length) {
    const from = cursor.at;
    const piece = canBegin(cursor.peek()) ? (longest(cursor) ?? first(cursor)) : null;
    if (piece !== null) placed.push({ piece, from, to: cursor.at });
    else if (!skipQuotation(cursor)) cursor.at += 1;
  }
  return placed;
}

function longest(cursor: Cursor): Piece | null {
  const from = cursor.at;
  let best: Piece | null = null;
  let end = from;
  for (const rule of BY_BEGINNING.get(cursor.tokens[from]?.is ?? 'stop') ?? []) {
    cursor.at = from;
    const piece = rule(cursor);
    if (piece === null || cursor.at <= end) continue;
    best = piece;
    end = cursor.at;
  }
  cursor.at = end;
  return best;
}

function first(cursor: Cursor): Piece | null {
  for (const rule of LOOSE) {
    const piece = cursor.attempt(rule);
    if (piece !== null) return piece;
  }
  return null;
}

/** Most words of a sentence begin nothing; of unknown ones only numerals and «десятидневный» do. */
function canBegin(token: Token): boolean {
  if (token.is === 'mark') return token.text === '"' || token.text === '(';
  return token.is !== 'unknown' || token.text.length <= 4 || /дневн|месячн|недельн|суточн|летн|годичн|^как$/.test(token.text);
}

function timeRule(cursor: Cursor): Piece | null {
  const bound =
    cursor.eat('before', 'towards', 'in') ??
    (cursor.sees('not', 'later') ? (cursor.eatAll('not', 'later') ? cursor.peek(-1) : null) : null);
  const time = readTime(cursor, bound !== null && bound.is !== 'in');
  return time === null ? null : { is: 'time', time };
}

/** «срочно», «в кратчайшие сроки», «без промедления». */
function immediateRule(cursor: Cursor): Piece | null {
  if (cursor.eat('immediate')) return { is: 'immediate' };
  if (cursor.eat('in') && cursor.eatText('кратчайшие', 'кратчайший', 'максимально', 'возможно', 'самые')) {
    cursor.eatText('короткие', 'кратчайшие', 'короткий', 'возможные');
    return cursor.eat('deadline') ? { is: 'immediate' } : null;
  }
  return cursor.eatText('без') && cursor.eatText('промедления') ? { is: 'immediate' } : null;
}

/** A title in quotation marks, nested ones included; without its end it goes to the end of the line. */
function skipQuotation(cursor: Cursor): boolean {
  if (cursor.peek().text !== '"') return false;
  const opening = cursor.text.charAt(cursor.peek().start);
  if (opening === '»' || opening === '”') return false;
  const newline = cursor.text.indexOf('\n', cursor.peek().start);
  const stops = (): boolean => cursor.is('stop') || (newline >= 0 && cursor.peek().start > newline);
  const paired = opening === '«' || opening === '„' || opening === '“';
  let depth = 0;
  do {
    const mark = cursor.text.charAt(cursor.peek().start);
    if (cursor.peek().text === '"')
      depth += !paired && depth > 0 ? -1 : mark === '»' || mark === '”' || (opening === '„' && mark === '“') ? -1 : 1;
    cursor.at += 1;
  } while (depth > 0 && !stops());
  return true;
}
