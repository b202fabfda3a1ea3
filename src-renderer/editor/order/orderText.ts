import { derivedOrderWording, orderWordingText } from '../../../src-shared/documents/orderWording.ts';
import type { Order, OrderWordingKey } from '../../../src-shared/documents/order.ts';
import { BLANK } from '../../../src-shared/documents/wording.ts';
import type { PlainDate } from '../../../src-shared/base/plainDate.ts';
import { readDate } from '../../../src-shared/russian/dateWords.ts';
import type { HeadScope } from '../headScope.ts';
import type { OrderHead } from '../heads.ts';

/** Fields of an order's head that are one text each. */
export type OrderField = 'organisation' | 'kindWord' | 'date' | 'number' | 'settlement' | 'title';

/** What a field of the sheet shows: exactly what is printed, empty where nothing is known yet. */
export function orderText(field: OrderField, head: OrderHead, { letterhead, number }: HeadScope): string {
  if (field === 'settlement') return head.settlement;
  const known = field === 'date' ? head.date : field === 'number' ? (number ?? head.number) : '';
  if (known === null && head.wording[field] === undefined) return '';
  return orderWordingText(field, whole(head), letterhead, number);
}

/** What typed text means for the head. The text shown afterwards is always exactly the text typed. */
export function readOrderText(field: OrderField, text: string, head: OrderHead, scope: HeadScope): Partial<OrderHead> {
  switch (field) {
    case 'settlement':
      return { settlement: text };
    case 'title':
      return { title: scope.letterhead.order.titleQuotes ? withoutQuotes(text) : text, ...overtypeOrder('title', null, head, scope) };
    case 'date':
      return readDay(text, head, scope);
    case 'number':
      return readNumber(text, head, scope);
    case 'organisation':
    case 'kindWord':
      return overtypeOrder(field, text, head, scope);
  }
}

/** What overtyping a derived word stores: nothing when it says what is derived anyway. */
export function overtypeOrder(key: OrderWordingKey, text: string | null, head: OrderHead, scope: HeadScope): Partial<OrderHead> {
  const { [key]: _before, ...rest } = head.wording;
  const derived = derivedOrderWording(key, whole(head), scope.letterhead, scope.number);
  return { wording: text === null || text === derived ? rest : { ...rest, [key]: text } };
}

/** Why a typed date is not understood, in one sentence; `null` when all is well. */
export function dateProblem(
  head: { readonly date: PlainDate | null; readonly wording: { readonly date?: string | undefined } },
  { today }: HeadScope,
): string | null {
  const words = head.wording.date;
  // An old paper words its day in many ways («от 02.09.2022 г.»): the day itself is known.
  if (words === undefined || words.trim() === '' || head.date !== null) return null;
  const read = readDate(words, { defaultYear: Number(today.slice(0, 4)) });
  if (!('error' in read)) return null;
  return read.error === 'noSuchDay'
    ? 'Такой даты нет: проверьте число и месяц, например 01.09.2026.'
    : 'Дата напечатается так, но в реестр не попадёт: чтобы попала, напишите её, например, 01.09.2026.';
}

/** The wording of an order asks for all of it; what it asks for stands in the head. */
function whole(head: OrderHead): Order {
  return { ...head, preamble: [], points: [] };
}

function readDay(text: string, head: OrderHead, scope: HeadScope): Partial<OrderHead> {
  if (text.trim() === '' || text === BLANK) return { date: null, ...overtypeOrder('date', null, head, scope) };
  const read = readDate(text, { defaultYear: Number((head.date ?? scope.today).slice(0, 4)) });
  const date = 'date' in read ? read.date : null;
  return { date, ...overtypeOrder('date', text, { ...head, date }, scope) };
}

/** A bare «5» is the number and prints as the letterhead prints numbers; «№5» keeps its spelling. */
function readNumber(text: string, head: OrderHead, scope: HeadScope): Partial<OrderHead> {
  const bare = text
    .replace(/^\s*(?:№|N[oо°]?\.?)?\s*/iu, '')
    .trim()
    .slice(0, 50);
  const number = bare === '' ? null : bare;
  const typed = text.trim() === bare ? null : text;
  return { number, ...overtypeOrder('number', typed, { ...head, number }, scope) };
}

/** The letterhead sets the quotation marks of the title: those typed or shown around it are not part of it. */
function withoutQuotes(text: string): string {
  const opens = text.split('«').length;
  const closes = text.split('»').length;
  const inner = text.slice(text.startsWith('«') ? 1 : 0, text.endsWith('»') && text.length > 1 ? -1 : undefined);
  if (text.startsWith('«') && text.endsWith('»') && opens === closes && !closesEarly(inner)) return inner;
  if (text.startsWith('«') && opens > closes) return text.slice(1);
  return text.endsWith('»') && closes > opens ? text.slice(0, -1) : text;
}

/** «Дорога» и «Поле»: the first mark is closed before the end, the marks belong to words. */
function closesEarly(inner: string): boolean {
  let depth = 0;
  for (const sign of inner) {
    if (sign === '«') depth += 1;
    else if (sign === '»') depth -= 1;
    if (depth < 0) return true;
  }
  return false;
}
