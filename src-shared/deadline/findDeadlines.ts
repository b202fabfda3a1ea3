import { rememberTexts } from '../base/rememberTexts.ts';
import { combine } from './combine.ts';
import type { Deadline, Reading } from './deadline.ts';
import type { Piece } from './piece.ts';
import { isInSentence } from './sentenceRule.ts';
import { scan, type Placed } from './scan.ts';
import { tokenise, type Token } from './token.ts';

/** A deadline within a text, with its place. */
export interface FoundDeadline {
  readonly value: Deadline;
  /** The words as they stand in the text. */
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

/** Every deadline in a sentence or a longer text. Dates of references, titles in quotation marks and mere narrative are none. */
export const findDeadlines = rememberTexts(search);

function search(text: string): readonly FoundDeadline[] {
  const tokens = tokenise(text);
  const placed = scan(text, tokens);
  // A line or a cell that is nothing but a deadline needs no preposition: «01.09.2023» (seed 000).
  const whole = covers(tokens, placed) && !placed.some(isSentence);
  return (whole ? [placed] : clusters(tokens, placed)).flatMap((cluster) => {
    const kept = whole ? cluster : cluster.filter((each) => isInSentence(each, cluster, tokens, text));
    const value = kept.length === 0 ? null : combine(segments(tokens, kept), eitherIn(tokens, kept));
    return value === null ? [] : [{ value, ...place(text, tokens, kept) }];
  });
}

/** Reads the words of a deadline: a cell, a line, what stands after «Срок:», or a sentence with one in it. */
export const parseDeadline = rememberTexts(read);

function read(words: string): Reading {
  const tokens = tokenise(words);
  const placed = scan(words, tokens);
  const noSuchDay = placed.some(({ piece }) => piece.is === 'noSuchDay');
  if (noSuchDay) return { kind: 'none', noSuchDay };
  const said = covers(tokens, placed)
    ? placed
    : clusters(tokens, placed).flatMap((cluster) => cluster.filter((each) => isInSentence(each, cluster, tokens, words)));
  return combine(segments(tokens, said), eitherIn(tokens, said)) ?? { kind: 'none' };
}

/** «В ходе обсуждения выступили …»: so many words are no name of an event any more. */
function isSentence({ piece, from, to }: Placed): boolean {
  return piece.is === 'event' && piece.bound === 'in' && to - from > 4;
}

function place(text: string, tokens: readonly Token[], kept: readonly Placed[]): Pick<FoundDeadline, 'words' | 'start' | 'end'> {
  const said = kept.filter(({ piece }) => piece.is !== 'lead');
  const start = tokens[said[0]?.from ?? 0]?.start ?? 0;
  const end = tokens[(said.at(-1)?.to ?? 1) - 1]?.end ?? text.length;
  return { words: text.slice(start, end), start, end };
}

/** Pieces with nothing but joints between them. */
function clusters(tokens: readonly Token[], placed: readonly Placed[]): readonly (readonly Placed[])[] {
  const found: Placed[][] = [];
  for (const each of placed) {
    const last = found.at(-1);
    const end = last?.at(-1)?.to;
    const together =
      last !== undefined && end !== undefined && tokens.slice(end, each.from).every((token) => isJoint(token) && token.text !== '.');
    if (together) last.push(each);
    else found.push([each]);
  }
  return found;
}

/** Whether the pieces and what may stand between them are the whole text. */
function covers(tokens: readonly Token[], placed: readonly Placed[]): boolean {
  let at = 0;
  for (const { from, to } of placed) {
    for (; at < from; at += 1) if (!isJointAt(tokens, at)) return false;
    at = to;
  }
  for (; at < tokens.length; at += 1) if (!isJointAt(tokens, at)) return false;
  return placed.length > 0;
}

function isJointAt(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && isJoint(token);
}

const FILLERS = new Set(['а', 'начиная', 'включительно', 'ориентировочно', 'примерно', 'предварительно', 'же', 'вкл', 'не']);

function isJoint(token: Token): boolean {
  if (token.is === 'mark') return token.text !== '№';
  return ['and', 'or', 'then', 'deadline', 'yearShort', 'yearsShort'].includes(token.is) || FILLERS.has(token.text);
}

/** «до 1 сентября, далее ежеквартально»: what follows «далее» or «или» is a rule of its own. */
function segments(tokens: readonly Token[], placed: readonly Placed[]): readonly (readonly Piece[])[] {
  const found: Piece[][] = [[]];
  for (const [at, { piece, from }] of placed.entries()) {
    const joints = tokens.slice(placed[at - 1]?.to ?? from, from);
    if (joints.some((token) => token.is === 'then' || token.is === 'or')) found.push([]);
    found.at(-1)?.push(piece);
  }
  return found;
}

function eitherIn(tokens: readonly Token[], placed: readonly Placed[]): boolean {
  return placed.some(({ to }, at) => {
    const next = placed[at + 1];
    return next !== undefined && tokens.slice(to, next.from).some((token) => token.is === 'or');
  });
}
