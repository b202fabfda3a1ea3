import type { Protocol, WordingKey } from '../../documents/protocol.ts';
import type { BuilderContext } from '../builder.ts';
import { findDate } from '../head/findDate.ts';
import { findNumber } from '../head/findNumber.ts';
import type { FieldRole } from '../head/fieldPieces.ts';
import { isExtractWord, protocolWordEnd } from '../head/kindWord.ts';
import { readHeadFields, type HeadFields } from '../head/readHeadFields.ts';
import { joinStretches } from '../joinStretches.ts';
import type { LineRole } from '../lineRole.ts';
import { wholeLine } from '../lineStretch.ts';
import { joinedText, type RoledText } from './protocolItems.ts';

export type ProtocolHeadFields = Pick<Protocol, 'number' | 'date' | 'time' | 'settlement' | 'place' | 'meeting' | 'wording'>;

const FIELD_ROLES: ReadonlySet<LineRole> = new Set<LineRole>(['date', 'number', 'dateAndNumber', 'settlement', 'time', 'place']);
/** Longest overtyped words of the head (documents/protocol.ts). */
const LONGEST = 5000;

/** Organisation, title, number, date, hour and place of a protocol in the source's words. */
export function protocolHead(texts: readonly RoledText[], context: BuilderContext): ProtocolHeadFields {
  const fields = readHeadFields(
    texts.flatMap(({ role, lines }) => (FIELD_ROLES.has(role) ? [{ role: role as FieldRole, stretches: lines.map(wholeLine) }] : [])),
    context,
  );
  const organisation = linesOf(texts, ['organisation'], 'organisation', context);
  const title = readTitle(texts, context);
  const number = fields.number ?? title.number;
  return {
    number,
    date: fields.date ?? title.date,
    time: fields.time,
    settlement: fields.words.settlement ?? '',
    place: fields.words.place ?? '',
    meeting: title.meeting.slice(0, 2000),
    wording: { ...wordingOf(fields, title), organisation },
  };
}

interface Title {
  readonly words: string;
  readonly meeting: string;
  readonly number: string | null;
  readonly date: string | null;
  readonly numbered: boolean;
  readonly dated: boolean;
}

/** «Протокол №1» and the lines under it; number and day may stand among them. */
function readTitle(texts: readonly RoledText[], context: BuilderContext): Title {
  const words = linesOf(texts, ['kindWord', 'title'], 'title', context);
  const meeting: string[] = [];
  let [number, date, numbered, dated]: [string | null, string | null, boolean, boolean] = [null, null, false, false];
  for (const text of texts.filter(({ role }) => role === 'kindWord' || role === 'title')) {
    const line = joinedText(text).text;
    if (text.role === 'kindWord' && isExtractWord(line)) continue;
    let rest = text.role === 'kindWord' ? line.slice(protocolWordEnd(line)) : line;
    const day = findDate(rest);
    if (day && !dated) {
      [date, dated] = [day.date, true];
      rest = cut(rest, day);
    }
    const sign = findNumber(rest);
    // «по итогам совещания 13 марта 2023 года № 9»: right behind the day.
    const isOfPaper = text.role === 'kindWord' || (day !== null && sign !== null && /^\W*$/u.test(rest.slice(day.from, sign.from)));
    if (sign && !numbered && isOfPaper) {
      [number, numbered] = [sign.number, true];
      rest = cut(rest, sign);
    }
    const bare = rest.replace(/^[\s.,:)–—-]+|[\s,:–—-]+$/gu, '').replace(/\s+/gu, ' ');
    if (bare !== '') meeting.push(bare);
  }
  return { words, meeting: meeting.join('\n'), number, date, numbered, dated };
}

function cut(text: string, { from, to }: { readonly from: number; readonly to: number }): string {
  return `${text.slice(0, from)} ${text.slice(to)}`;
}

/** Every word of the head as the source has it, so that nothing depends on a letterhead; what the title says is not said again. */
function wordingOf({ words, labels }: HeadFields, title: Title): Partial<Record<WordingKey, string>> {
  const has = (value: string | undefined): value is string => value !== undefined;
  return {
    title: title.words,
    ...(has(words.number) ? { number: [labels.number, words.number].filter(has).join(' ') } : title.numbered ? { number: '' } : {}),
    ...(has(words.date) ? { date: words.date, dateLabel: labels.date ?? '' } : title.dated ? { date: '', dateLabel: '' } : {}),
    ...(has(words.time) ? { time: words.time, timeLabel: labels.time ?? '' } : {}),
    ...(has(words.settlement) ? { settlementLabel: labels.settlement ?? '' } : {}),
    ...(has(words.place) ? { placeLabel: labels.place ?? '' } : {}),
  };
}

/** Lines of these roles as they stand one under the other, claimed. */
function linesOf(texts: readonly RoledText[], roles: readonly LineRole[], target: string, context: BuilderContext): string {
  const own = texts.filter(({ role }) => roles.includes(role));
  const joined = joinStretches(
    own.flatMap(({ lines }) => lines.map(wholeLine)),
    '\n',
  );
  if (joined.text.length > LONGEST) return '';
  joined.claim(context.claims, target);
  return joined.text;
}
