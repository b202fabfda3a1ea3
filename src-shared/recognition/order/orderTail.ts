import type { Mention } from '../../documents/mention.ts';
import type { Executor, Order, SheetLine } from '../../documents/order.ts';
import type { BuilderContext } from '../builder.ts';
import { joinStretches } from '../joinStretches.ts';
import type { LineRole } from '../lineRole.ts';
import { stretchWords, wholeLine, type LineStretch } from '../lineStretch.ts';
import { findNames } from '../people/findNames.ts';
import { readPerson } from '../people/readPerson.ts';
import { findPhone } from './findPhone.ts';
import { isSheetColumn } from './isSheetColumn.ts';
import { orderSignatures } from './orderSignatures.ts';
import type { RoledLine } from './roledLine.ts';

export type OrderTail = Pick<Order, 'signatory' | 'signatures' | 'executor' | 'visas' | 'acquaintance'>;

/** What stands behind the text of an order. The distribution has no place in the content and stays unplaced. */
export function orderTail(lines: readonly RoledLine[], context: Pick<BuilderContext, 'claims' | 'doubt' | 'idPrefix'>): OrderTail {
  const groups = withRoles(lines);
  const of = (...roles: readonly LineRole[]): readonly RoledLine[] => groups.filter(({ role }) => roles.includes(role));
  return {
    ...orderSignatures(of('signature', 'signaturePost', 'signatureName'), context),
    executor: executorOf(of('executor'), context),
    visas: sheetLines(of('visa'), 100, context),
    acquaintance: sheetLines(of('acquaintance'), 500, context),
  };
}

/** A line that goes on has the role of the line before it. */
function withRoles(lines: readonly RoledLine[]): readonly RoledLine[] {
  let role: LineRole = 'unplaced';
  return lines.map((one) => {
    if (one.role !== 'continuation' && one.role !== 'text') role = one.role;
    return { line: one.line, role };
  });
}

/** «Исп. Жаркова Е.Л. / 2-15-40»: the words are kept as they stand. */
function executorOf(lines: readonly RoledLine[], { claims }: Pick<BuilderContext, 'claims'>): Executor | null {
  if (lines.length === 0) return null;
  const joined = joinStretches(
    lines.map(({ line }) => wholeLine(line)),
    '\n',
  );
  if (joined.text.length > 1000) return null;
  joined.claim(claims, 'executor');
  const phone = findPhone(joined.text);
  const [name] = findNames(joined.text);
  const number = phone === null ? '' : joined.text.slice(phone.from, phone.to);
  return {
    person: name === undefined ? { name: '', wording: joined.text.split('\n')[0] ?? '' } : { name: name.name.slice(0, 300) },
    phone: number.replace(/^(?:тел(?:ефон)?|т)\.?\s*:?\s*/iu, '').slice(0, 100),
    wording: joined.text,
  };
}

const HEADING =
  /^\s*(?:согласован[оы]?|лист согласования|визы?|завизирован\p{L}*|(?:с\s+)?(?:приказом|распоряжением|постановлением)\s+ознакомлен\p{L}*|ознакомлен\p{L}*|лист ознакомления)(?:\s*\([а-яё]+\))?\s*:?\s*/iu;
const ROW_NUMBER = /^\d{1,3}[.)]?$/u;

/** «к приказу», «от 20.08.2026 № 86» under «ЛИСТ СОГЛАСОВАНИЯ». */
function isSheetTitle(words: string): boolean {
  return SHEET_OF.test(words) && findNames(words).length === 0;
}

const SHEET_OF =
  /^\s*(?:(?:(?:к\s+)?проект[ау]|к|с)\s+(?:приказ|распоряжени|постановлени)\p{L}*|от\s+[\d«_].*|(?:№|N)\s*[\d_].*)(?:\s+(?:от|№|N)\s.*)?\s*$/iu;

/** One line of a sheet a person. */
function sheetLines(
  lines: readonly RoledLine[],
  most: number,
  { claims, idPrefix }: Pick<BuilderContext, 'claims' | 'idPrefix'>,
): SheetLine[] {
  const people: LineStretch[][] = [];
  let open = false;
  let row = '';
  lines.forEach(({ line }) => {
    const heading = HEADING.exec(line.words)?.[0].length ?? 0;
    // Heads of a sheet and the numbers of its rows have no place in the content: the program prints its own.
    if (isSheetColumn(line.words.trim()) || isSheetTitle(line.words.slice(heading)) || (line.cell && ROW_NUMBER.test(line.words.trim())))
      return;
    const words: LineStretch = { line, from: heading, to: line.words.length };
    if (!/[\p{L}\d]/u.test(line.words.slice(heading))) return;
    const cell = line.cell ? `${line.block}/${line.cell.row}` : '';
    const several = namesOf(words);
    const last = people.at(-1);
    if (several.length > 1) people.push(...several.map((one) => [one]));
    else if (last && (cell === '' ? open : cell === row)) last.push(words);
    else people.push([words]);
    row = cell;
    open = !(people.at(-1) ?? []).some(({ line: each, from }) => findNames(each.words.slice(from)).length > 0);
  });
  return people.slice(0, most).map((stretches, index) => {
    const joined = joinStretches(stretches);
    const first = stretches[0]?.line.at ?? index;
    const beside = people.slice(0, index).filter(([other]) => other?.line.at === first).length;
    const id = `${idPrefix}${first}v${beside > 0 ? beside + 1 : ''}`;
    joined.claim(claims, id, '', 0, LONGEST);
    return { id, person: personOf(joined.text.slice(0, LONGEST)) };
  });
}

/** «С приказом ознакомлены: Лугов А.П., К.Ю. Малая»: a line that is nothing but names is so many people. */
function namesOf(words: LineStretch): readonly LineStretch[] {
  const text = stretchWords(words);
  const names = findNames(text);
  const between = names.map(({ to }, index) => text.slice(to, names[index + 1]?.from)).join('');
  if (names.length < 2 || /[\p{L}\d]/u.test(text.slice(0, names[0]?.from) + between)) return [];
  return names.map(({ from }, index) => ({
    ...words,
    from: words.from + (index === 0 ? 0 : from),
    to: words.from + (names[index + 1]?.from ?? text.length),
  }));
}

/** Longest words of a mention. */
const LONGEST = 2000;

function personOf(text: string): Mention {
  const wording = text
    .replaceAll(/_{2,}/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .replace(/[\s,;]+$/u, '')
    .trim();
  return readPerson(wording) ?? { name: '', wording };
}
