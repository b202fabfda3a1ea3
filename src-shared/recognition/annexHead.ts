import type { LineHints, LineRole } from './lineRole.ts';
import { lineText } from './lineText.ts';
import type { SourceLine } from './sourceLines.ts';

/** Where an annex begins, and how far its heading goes (norms.md, section 3; import-variants.md). */

const NUMBER = String.raw`(?: ?(?:№+|N|N\u043e|No)?\.? ?(?:\d{1,3}(?:[./]\d{1,2})?[а-яА-Я]?|[А-Я]{1,4}|[IVX]{1,4}))?`;
/** «Приложение», «Приложение № 1», «/Приложение № 1/»: alone on its line. */
const ALONE = new RegExp(
  String.raw`^(?:[/(«\u0022] ?)?П(?:риложени[ея]|РИЛОЖЕНИ[ЕЯ])${NUMBER}(?: ?№)? ?[/)»\u0022]?(?: ?\((?:обязательное|справочное|рекомендуемое|форма|образец)\))?[.:]?$`,
  'u',
);
const WHOSE = String.raw`(?:приказ|постановлени|распоряжени|протокол|решени|указани|письм|положени|порядк|программ|договор|плану|регламент)`;
const TO = new RegExp(String.raw`^(?:[/(«\u0022] ?)?П(?:риложени[ея]|РИЛОЖЕНИ[ЕЯ])${NUMBER}[,.]? ?[/)]? ?к (?:\p{L}+ ){0,3}${WHOSE}`, 'iu');
/** «Приложение 1. План …»: the title runs on. */
const TITLED = /^П(?:риложение|РИЛОЖЕНИЕ) ?(?:№ ?)?\d{1,3}[.:]? (?:[«"]?\p{Lu})/u;
const APPROVED =
  /^[«"“]?(?:УТВЕРЖД[ЕЁ]Н[АОЫ]?|УТВЕРЖДАЮ|Утвержд[её]н[аоы]?|Утверждаю)[»"”]?(?: ?:)?(?:$| (?:приказ|постановлени|распоряжени|протокол|решени)\p{L}*)/u;
const BY = /^(?:приказ|постановлени|распоряжени|протокол|решени)\p{L}*/iu;

/** What an annex may begin after: a main part of some lines, or another annex. */
export type Before = number | 'annex';

/** Whether an annex begins at a line. `before` counts the lines of the main part so far. */
export function isAnnexHead(lines: readonly SourceLine[], at: number, hints: LineHints, before: Before): boolean {
  const line = lines[at];
  if (!line) return false;
  const hint = hints[String(line.at)];
  const previous = lines[at - 1];
  if (hint !== undefined) return hint === 'annexReference' && (previous === undefined || hints[String(previous.at)] !== 'annexReference');
  if (isAside(line)) return false;
  if (line.words.length > 300) return false;
  const text = lineText(line);
  if (TO.test(text)) return !/[.;]$/u.test(text) || isSetApart(line, previous);
  if (ALONE.test(text)) return hasBrackets(text) && !isInText(line, previous) && standsAsHead(lines, at);
  if (TITLED.test(text)) return before !== 0 && isSetApart(line, previous) && !TITLED.test(textBelow(lines, at));
  if (!APPROVED.test(text)) return false;
  if (before === 0) return true;
  // Within a paper it must look like a heading: the words «утверждён» begin sentences too.
  if (/^УТВЕРЖД[ЕЁ]Н[АОЫ]?:?$/u.test(text) && BY.test(textBelow(lines, at))) return true;
  return isSetApart(line, previous) || (line.gap > 0 && BY.test(textBelow(lines, at)));
}

/** Behind the annexes the paper itself goes on with its sheets. */
const SHEET = /^(?:лист (?:согласования|ознакомления)|с (?:приказом|распоряжением|постановлением) ознакомлен)/iu;

/** What a person says of a line that can only be the paper's own. */
const MAIN_ROLES: ReadonlySet<LineRole> = new Set<LineRole>([
  'visa',
  'acquaintance',
  'distribution',
  'executor',
  'signature',
  'signaturePost',
  'signatureName',
  'operative',
  'preamble',
]);

export function isBackInMain(line: SourceLine, hints: LineHints): boolean {
  const hint = hints[String(line.at)];
  if (hint !== undefined) return MAIN_ROLES.has(hint);
  return !line.cell && !isAside(line) && SHEET.test(lineText(line));
}

/** A heading has no more lines than this. */
const LONGEST = 14;

/** The line after the last of a heading that begins at `start`. */
export function annexHeadEnd(lines: readonly SourceLine[], start: number, hints: LineHints): number {
  const head = lines[start];
  if (!head) return start;
  let end = start + 1;
  while (end < lines.length && end - start < LONGEST) {
    const line = lines[end];
    if (!line) break;
    const hint = hints[String(line.at)];
    if (hint !== undefined ? hint !== 'annexReference' : !goesOn(lines, start, end)) break;
    end += 1;
  }
  return end;
}

/** Names a paper of its own: «ПРОТОКОЛ № 3» below «УТВЕРЖДАЮ». */
const OTHER_TITLE =
  /^(?:(?:ПРОТОКОЛ|ПРИКАЗ|ПОСТАНОВЛЕНИЕ|РАСПОРЯЖЕНИЕ|РЕШЕНИЕ|ПЛАН|ПОЛОЖЕНИЕ|СПИСОК|СОСТАВ)(?!\p{L})|Протокол(?!\p{L})|План(?!\p{L}))/u;
const DATED = /(?:^|\s)(?:от|№|N) ?[«"_\d]|\d{4} ?(?:г\.?|года?)?$|№ ?\S{1,12}$/u;
const OF_HEAD =
  /^(?:к |от |№|приказ|постановлени|распоряжени|решени|протокол|утвержд|согласован|председател|начальник|руководител|заведующ|директор|глава |управлени|комитет|отдел|департамент|министерств|администраци|муниципальн|городск|мку|мбу|мбоу|_{3,}|[«"]? ?[\d_]{1,2} ?[»".] ?)/iu;

function goesOn(lines: readonly SourceLine[], start: number, at: number): boolean {
  const head = lines[start];
  const line = lines[at];
  const previous = lines[at - 1];
  if (!head || !line || !previous || isAside(line)) return false;
  if (head.cell) {
    if (line.block === head.block && line.cell?.row === head.cell.row) return isShort(line);
    if (line.block === head.block) return isShort(line) && OF_HEAD.test(lineText(line)) && !isEndedBy(previous);
    return false;
  }
  if (line.cell || !isShort(line)) return false;
  if (line.paragraph === head.paragraph) return true;
  const text = lineText(line);
  if (OTHER_TITLE.test(text)) return false;
  if (line.broken) return previous.paragraph === line.paragraph;
  if (isAtRight(head)) return isAtRight(line) || (line.gap === 0 && OF_HEAD.test(text) && line.paragraph.align !== 'center');
  if (line.paragraph.align === 'center' && head.paragraph.align !== 'center') return false;
  if (/^утвержд/iu.test(text)) return true;
  if (isEndedBy(previous))
    return line.gap === 0 && (/^_{3,}\s?\p{L}/u.test(text) || (/^№/u.test(text) && !lineText(previous).includes('№')));
  // Without places on the sheet: until the line with date and number, and no further than the next gap.
  const usual = usualGap(lines, start);
  if (line.gap > usual) return OF_HEAD.test(text) && DATED.test(text);
  return OF_HEAD.test(text) || DATED.test(text) || aheadIsDated(lines, at, usual);
}

/** «Приложение № 1» / / «к приказу …» / / «от …»: with empty lines between all lines a gap says nothing. */
function usualGap(lines: readonly SourceLine[], start: number): number {
  const second = lines[start + 1];
  return second && /^к (?:\p{L}+ ){0,2}\p{L}/u.test(lineText(second)) ? second.gap : 0;
}

const DAY = /^[«"“]?[\d_]{1,6}[»"”]?[ .]?[\p{L}_\d.]* ?(?:20)?[\d_]{2,4} ?(?:г\.?|года?)?$/u;

/** «от 20.08.2021 № 86» ends a heading, unless an «УТВЕРЖДЁН» follows. */
function isEndedBy(line: SourceLine): boolean {
  const text = lineText(line);
  return /(?:^|\s)от .*(?:№|(?<!\p{L})N) ?\S/u.test(text) || /^(?:№|N) ?\S+$/u.test(text) || DAY.test(text);
}

function aheadIsDated(lines: readonly SourceLine[], at: number, usual: number): boolean {
  for (let next = at + 1; next < Math.min(lines.length, at + 6); next += 1) {
    const line = lines[next];
    if (!line || line.gap > usual || line.cell || !isShort(line)) return false;
    if (isEndedBy(line)) return true;
  }
  return false;
}

function isShort(line: SourceLine): boolean {
  return line.words.length <= 160;
}

function isAside(line: SourceLine): boolean {
  return line.aside !== undefined && line.aside !== 'textbox';
}

/** Millimetres from which a paragraph stands in the right half of a sheet. */
const RIGHT_HALF = 60;

function isAtRight(line: SourceLine): boolean {
  return line.paragraph.align === 'right' || (line.paragraph.indentMm ?? 0) >= RIGHT_HALF || (line.cell?.column ?? 0) > 0;
}

function isSetApart(line: SourceLine, previous: SourceLine | undefined): boolean {
  return isAtRight(line) || (line.gap > 0 && line.paragraph.page !== undefined && line.paragraph.page !== previous?.paragraph.page);
}

/** The first words of a wrapped line: the sentence before has not ended. */
function isInText(line: SourceLine, previous: SourceLine | undefined): boolean {
  if (!previous || line.gap > 0 || line.cell || isAtRight(line)) return false;
  const before = previous.words.trimEnd();
  if (/(?:[,(]|(?<!\p{L})(?:согласно|см\.|и|в|к))$/u.test(before)) return true;
  // «… к новому учебному году / (Приложение № 1).»: the annex is named behind what it belongs to.
  return line.words.trimStart().startsWith('(') && !/[.;:!?]$/u.test(before);
}

/** «Приложение № 1» in a list of annexes under a paper stands among its likes; a heading does not. */
function standsAsHead(lines: readonly SourceLine[], at: number): boolean {
  const line = lines[at];
  const following = lines[at + 1];
  if (!line || !following) return false;
  return !(ALONE.test(lineText(following)) || TITLED.test(lineText(following)));
}

/** A bracket that closes was opened on the line: «Приложение № 1)» is the end of a sentence. */
function hasBrackets(text: string): boolean {
  return !text.includes(')') || text.includes('(');
}

function textBelow(lines: readonly SourceLine[], at: number): string {
  const line = lines[at + 1];
  return line ? lineText(line) : '';
}
