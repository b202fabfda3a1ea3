import type { PlainDate } from '../../base/plainDate.ts';
import type { Order } from '../../documents/order.ts';
import type { BuilderContext } from '../builder.ts';
import { fieldPieces, type FieldRole } from '../head/fieldPieces.ts';
import { findDate } from '../head/findDate.ts';
import { findNumber } from '../head/findNumber.ts';
import { findSettlement } from '../head/findSettlement.ts';
import { joinStretches, trimStretch } from '../joinStretches.ts';
import { stretchWords, wholeLine, type LineStretch } from '../lineStretch.ts';
import { unspaced } from '../unspaced.ts';
import type { RoledLine } from './roledLine.ts';

export interface OrderHead {
  readonly number: string | null;
  readonly date: PlainDate | null;
  readonly settlement: string;
  readonly title: string;
  readonly wording: Order['wording'];
}

type Field = 'organisation' | 'kindWord' | 'number' | 'date' | 'settlement' | 'title';

/** The head of an order; every word as it stands, so that the letterhead changes none. */
export function orderHead(lines: readonly RoledLine[], { claims, doubt }: Pick<BuilderContext, 'claims' | 'doubt'>): OrderHead {
  const stretches: Record<Field, LineStretch[]> = { organisation: [], kindWord: [], number: [], date: [], settlement: [], title: [] };
  let before: Field | null = null;
  for (const roled of lines) {
    for (const { field, stretch } of fieldsOf(roled, before)) {
      before = field;
      stretches[field].push(stretch);
    }
  }
  const text = (field: Field, joint = ' '): string => {
    const joined = joinStretches(stretches[field], joint);
    joined.claim(claims, field);
    return joined.text;
  };
  const [organisation, kindWord, title] = [text('organisation', '\n'), text('kindWord', '\n'), text('title')];
  const [numberText, dateText, settlement] = [text('number'), text('date'), text('settlement')];
  const date = findDate(dateText);
  const line = stretches.date[0]?.line.at ?? null;
  if (date === null || date.date === null) {
    const words = date?.impossible ? `Даты «${dateText}» нет в календаре` : 'Дата документа не найдена';
    doubt({ what: `${words}: укажите её сами.`, line, target: 'date' });
  }
  const bare = withoutQuotes(title);
  return {
    number: findNumber(numberText)?.number ?? null,
    date: date?.date ?? null,
    settlement,
    title: bare,
    wording: {
      organisation,
      kindWord,
      number: numberText,
      date: dateText,
      ...(bare === title ? {} : { title }),
    },
  };
}

/** The fields of a line of the head; a line that goes on belongs to the field before it. */
function fieldsOf({ line, role }: RoledLine, before: Field | null): readonly { readonly field: Field; readonly stretch: LineStretch }[] {
  switch (role) {
    case 'organisation':
    case 'title':
      return [{ field: role, stretch: wholeLine(line) }];
    case 'kindWord':
      return kindWordFields(wholeLine(line));
    case 'number':
    case 'date':
    case 'dateAndNumber':
    case 'settlement':
      return lineFields(wholeLine(line), role);
    default:
      return before === null ? [] : [{ field: before, stretch: wholeLine(line) }];
  }
}

function lineFields(stretch: LineStretch, role: FieldRole): readonly { readonly field: Field; readonly stretch: LineStretch }[] {
  return fieldPieces(stretchWords(stretch), role).flatMap(({ field, from, to }) => {
    const piece = trimStretch({ line: stretch.line, from: stretch.from + from, to: stretch.from + to });
    if (piece.from >= piece.to) return [];
    return [{ field: field === 'number' || field === 'date' || field === 'settlement' ? field : ('settlement' as const), stretch: piece }];
  });
}

const LONGEST_KIND = 100;
const KIND = /(?:приказ|распоряжение|постановление|решение|указание|указ)(?!\p{L})/iu;

/** «АДМИНИСТРАЦИЯ … ПОСТАНОВЛЕНИЕ», «ПРИКАЗ от 20.08.2021 № 86»: the word may share its line. */
function kindWordFields(whole: LineStretch): readonly { readonly field: Field; readonly stretch: LineStretch }[] {
  const words = stretchWords(whole);
  const { line } = whole;
  const number = findNumber(words);
  const date = findDate(words);
  const settled = findSettlement(words.slice(0, LONGEST_KIND));
  // «РЕШЕНИЕ г. Заозёрска от …» names whose it is: only a place that ends the line is one.
  const place = settled && words.slice(settled.to).trim() === '' ? settled.from : Infinity;
  const first = Math.min(number?.from ?? Infinity, date?.from ?? Infinity, place);
  const end = first === Infinity ? words.length : first;
  const kind = unspaced(words) === words ? KIND.exec(words.slice(0, end)) : null;
  const split = kind !== null && kind.index > 3 && /\p{Lu}{3}/u.test(words.slice(0, kind.index)) ? kind.index : 0;
  return [
    ...(split > 0 ? [{ field: 'organisation' as const, stretch: { line, from: 0, to: split } }] : []),
    { field: 'kindWord', stretch: { line, from: split, to: end } },
    ...(first === Infinity ? [] : fieldsAndTitle({ line, from: end, to: words.length })),
  ];
}

/** «№ 1 от 25.08.2017 г. Об организации питания», also in quotation marks: the title may end the line. */
function fieldsAndTitle(stretch: LineStretch): readonly { readonly field: Field; readonly stretch: LineStretch }[] {
  const title = /\s(?=[«"“„]?Об?о? \p{Ll})/u.exec(stretchWords(stretch));
  if (title === null) return lineFields(stretch, 'dateAndNumber');
  const at = stretch.from + title.index;
  const own = trimStretch({ ...stretch, from: at });
  return [...lineFields({ ...stretch, to: at }, 'dateAndNumber'), { field: 'title', stretch: own }];
}

/** Without quotation marks around all of it: the letterhead sets them. */
function withoutQuotes(title: string): string {
  const inner = /^[«"“„]\s*(.+?)\s*[»"”“][.]?$/su.exec(title)?.[1];
  return inner === undefined || !isBalanced(inner) ? title : inner;
}

/** «О садах» и «О школах» is not one quotation. */
function isBalanced(text: string): boolean {
  let depth = 0;
  for (const sign of text) {
    if (sign === '«') depth += 1;
    if (sign === '»') depth -= 1;
    if (depth < 0) return false;
  }
  return true;
}
