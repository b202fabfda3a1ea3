import type { Cursor } from './cursor.ts';
import type { Bound } from './deadline.ts';
import { followingWords } from './followingWords.ts';
import type { Piece } from './piece.ts';

type Event = Extract<Piece, { is: 'event' }>;

/**
 * What happens on a day that the calendar does not know: «до окончания учебного года», «к началу учебного года», «по завершении …»,
 * «на весенних каникулах», «со дня подписания», «в день проведения».
 */
export function eventRule(cursor: Cursor): Event | null {
  const start = cursor.at;
  const bound = cursor.attempt(eventBound);
  if (bound === null) return null;
  const rest = followingWords(cursor);
  if (rest === '' && !COMPLETE.has(cursor.peek(-1).is) && !MEETINGS.test(cursor.peek(-1).text)) return null;
  // «со дня 5», «до п. 3»: a bare figure names no event.
  const event = cursor.since(start);
  if (!/[А-Яа-яЁё]{3}/.test(event)) return null;
  return { is: 'event', event: lowerFirst(event), bound, ...entryIntoForce(bound, event) };
}

/** Words that may end an event: «на каникулах», «летом», «до конца года». */
const COMPLETE = new Set(['holidays', 'season', 'unit', 'yearShort', 'finish', 'result']);

function eventBound(cursor: Cursor): Bound | null {
  const token = cursor.peek();
  const next = cursor.peek(1);
  switch (token.is) {
    case 'before':
      cursor.at += 1;
      // «до особого распоряжения» ends when somebody says so.
      return next.text === 'особого' || next.text.startsWith('отмен') || next.text.startsWith('признани') ? 'until' : named(cursor, 'by');
    case 'towards':
      cursor.at += 1;
      return named(cursor, 'by');
    case 'not':
      return next.is === 'later' && step(cursor, 2) && !cursor.is('number', 'cardinal', 'than', 'behind', 'through')
        ? named(cursor, 'by')
        : null;
    case 'after':
      cursor.at += 1;
      return named(cursor, 'after');
    case 'along':
      return next.is === 'finish' || next.is === 'result' ? (step(cursor, 2), 'after') : null;
    case 'since':
    case 'of':
      return next.is === 'moment' || next.text === 'дня' ? (step(cursor, 2), 'from') : sinceStart(cursor);
    case 'in':
    case 'on':
      return inEvent(cursor);
    case 'dayNear':
      cursor.at += 1;
      return 'by';
    case 'season':
      return seasonEvent(cursor);
    case 'beginning':
    case 'end':
    case 'middle':
      // «начало учебного года» as a cell of its own.
      cursor.at += 1;
      return cursor.is('school', 'financial', 'unit', 'season', 'current', 'coming', 'number', 'ordinal') ? 'in' : null;
    default:
      return null;
  }
}

function step(cursor: Cursor, places: number): true {
  cursor.at += places;
  return true;
}

/** The preposition needs a word behind it. */
function named(cursor: Cursor, bound: Bound): Bound | null {
  return cursor.is('stop', 'mark', 'number') ? null : bound;
}

/** «с начала учебного года». */
function sinceStart(cursor: Cursor): Bound | null {
  if (!['beginning', 'finish'].includes(cursor.peek(1).is)) return null;
  cursor.at += 2;
  return 'from';
}

/** «в конце учебного года», «в день проведения», «во время каникул», «в период ГИА», «на осенних каникулах», «в летний период». */
function inEvent(cursor: Cursor): Bound | null {
  const next = cursor.peek(1);
  const third = cursor.peek(2);
  if (['end', 'beginning', 'middle', 'spell', 'holidays'].includes(next.is)) return (step(cursor, 2), 'in');
  if (MEETINGS.test(next.text) || (next.is !== 'stop' && MEETINGS.test(third.text))) return (step(cursor, 2), 'in');
  // «в летних кружках» is a place, «в летнее время» a time.
  const ofSeason =
    next.is === 'season' && (['period', 'spell', 'holidays', 'unit', 'month', 'stop'].includes(third.is) || SEASONS.test(third.text));
  if (ofSeason || third.is === 'holidays') return (step(cursor, 2), 'in');
  if (next.text === 'день' && third.is !== 'stop') return (step(cursor, 2), 'in');
  if (next.is === 'course' && !['unit', 'whole', 'number'].includes(third.is)) return (step(cursor, 2), 'in');
  if (next.is === 'period' && third.is !== 'since' && third.is !== 'number') return (step(cursor, 2), 'in');
  return null;
}

/** What is of a season and takes its time. */
const SEASONS = /^(?:месяц|врем|сезон|смен|дни|дней|недел|сесси|оздоровительн|каникулярн)/;

/** «на августовском совещании». */
const MEETINGS = /^(?:совещани|заседани|педсовет|собрани|конференци|семинар)/;

/** «летом», «летний период», «каникулярное время». */
function seasonEvent(cursor: Cursor): Bound | null {
  const adjective = !/^(?:лет|зим|весн|осен)(?:о|ом|а|ой|ы|ь|ью|и)$/.test(cursor.peek().text);
  if (adjective && !['period', 'spell', 'holidays'].includes(cursor.peek(1).is)) return null;
  cursor.at += adjective ? 2 : 1;
  return 'in';
}

function entryIntoForce(bound: Bound, event: string): { readonly use?: 'entry-into-force' } {
  return bound === 'from' && /подписан|опубликован|регистраци|принят/i.test(event) ? { use: 'entry-into-force' } : {};
}

/** «К началу» of a cell's beginning is «к началу»; a name keeps its capital. */
export function lowerFirst(words: string): string {
  return /^[А-ЯЁ](?:[а-яё]|\s)/.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}
