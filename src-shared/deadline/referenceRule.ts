import type { Cursor } from './cursor.ts';
import { followingWords } from './followingWords.ts';
import { lowerFirst } from './eventRule.ts';
import type { Piece } from './piece.ts';

/** A time that another paper names: «по графику Минпросвещения России», «согласно плану», «в сроки, определяемые …». */
export function planrefRule(cursor: Cursor): Piece | null {
  const start = cursor.at;
  const found = cursor.attempt(byPlan) ?? cursor.attempt(setTerms);
  if (found === null) return null;
  followingWords(cursor);
  return { is: 'planref', ref: lowerFirst(cursor.since(start)) };
}

/** «по плану», «по отдельному графику», «согласно приказу», «в соответствии с планом работы». */
function byPlan(cursor: Cursor): true | null {
  cursor.attempt((at) => (at.eat('in', 'on') && at.eat('deadline') && (at.eatText(','), at.is('along', 'according')) ? true : null));
  if (cursor.eat('according')) return nounAhead(cursor, 1);
  if (cursor.is('in') && cursor.peek(1).is === 'according') {
    cursor.at += 2;
    cursor.eat('since');
    return nounAhead(cursor, 1);
  }
  if (!cursor.eat('along')) return null;
  if (cursor.is('result', 'finish', 'measure', 'need', 'request', 'weekday')) return null;
  for (let ahead = 0; ahead < 4; ahead += 1) {
    const token = cursor.peek(ahead);
    if (token.is === 'plan' || (token.is === 'deadline' && ahead === 0)) {
      cursor.at += ahead + 1;
      return true;
    }
    if (!['unknown', 'set', 'school', 'calendar', 'working', 'season'].includes(token.is)) return null;
  }
  return null;
}

/** «согласно» takes any paper: a plan, an order, a letter. */
function nounAhead(cursor: Cursor, words: number): true | null {
  cursor.eat('since');
  if (cursor.is('stop', 'mark')) return null;
  cursor.at += words;
  return true;
}

/** «в сроки, определяемые …», «в установленный срок», «в срок, установленный приказом», «в сроки проведения …». */
function setTerms(cursor: Cursor): true | null {
  cursor.eat('in');
  const before = cursor.eat('set') !== null;
  cursor.attempt((at) => (before && at.eatText('законодательством', 'законом', 'порядком') ? true : null));
  if (!cursor.eat('deadline')) return null;
  if (before) return true;
  cursor.eatText(',');
  return (cursor.eat('set') ?? nounOfTerm(cursor)) ? true : null;
}

/** «сроки проведения олимпиады». */
function nounOfTerm(cursor: Cursor): boolean {
  return (
    cursor.peek(-1).is === 'deadline' &&
    /^(?:проведени|реализаци|подач|предоставлени|представлени)/.test(cursor.peek().text) &&
    step(cursor)
  );
}

function step(cursor: Cursor): true {
  cursor.at += 1;
  return true;
}

/** «по мере необходимости», «при необходимости», «по запросу», «при поступлении обращений», «в случае изменений». */
export function asneededRule(cursor: Cursor): Piece | null {
  const start = cursor.at;
  if (cursor.attempt(bareNeed)) return { is: 'asneeded' };
  const found = cursor.attempt(conditioned);
  return found === null ? null : { is: 'asneeded', condition: lowerFirst(cursor.since(start)) };
}

function bareNeed(cursor: Cursor): true | null {
  if (cursor.eat('along')) cursor.eat('measure');
  else if (cursor.eat('in')) {
    if (!cursor.eat('case')) return null;
  } else if (!cursor.eat('at')) return null;
  // «при возникновении необходимости».
  cursor.eatText('возникновения', 'возникновении', 'служебной', 'производственной');
  return cursor.eat('need') ? true : null;
}

function conditioned(cursor: Cursor): true | null {
  if (cursor.eat('along')) {
    if (!cursor.eat('measure', 'request')) return null;
    if (cursor.peek(-1).is === 'measure' && cursor.is('stop', 'mark')) return null;
    followingWords(cursor);
    return true;
  }
  if (cursor.is('in') && cursor.peek(1).is === 'case') cursor.at += 2;
  else if (!cursor.eat('at')) return null;
  return followingWords(cursor) === '' ? null : true;
}
