import type { RolesOf } from './builder.ts';
import { isNoise } from './head/isNoise.ts';
import type { LineHints, LineRole } from './lineRole.ts';
import { stretchWords, wholeLine, type LineStretch } from './lineStretch.ts';
import { lineText } from './lineText.ts';
import { findOperative } from './order/operativeWord.ts';
import { orderHeadRoles } from './order/orderHeadRoles.ts';
import { isKindWordAlone, isKindWordLine, isRunningHead, isWebTail } from './order/orderWords.ts';
import { opensTail, orderTailRoles } from './order/orderTailRoles.ts';
import { pointRoles } from './pointRoles.ts';
import { isPointRole } from './points/isPointRole.ts';
import { readPointLabel } from './points/pointLabel.ts';
import { asksForSomething } from './points/asksForSomething.ts';
import { signatureStart } from './protocol/signatureStart.ts';
import type { SourceLine } from './sourceLines.ts';

/** The role of each line of the main part: annexes were cut off before. */
export const orderRoles: RolesOf = (lines, hints) => {
  const cut = cutOrder(lines, hints);
  const head = orderHeadRoles(lines.slice(0, cut.points), hints);
  const zone: readonly LineStretch[] = [...(cut.rest ? [cut.rest] : []), ...lines.slice(cut.points, cut.tail).map(wholeLine)];
  const points = pointRoles(zone, withRunningHeads(zone, hints)).slice(cut.rest ? 1 : 0);
  const tail = orderTailRoles(lines.slice(cut.tail), hints);
  return [...withOperative(head, lines, cut, hints), ...points, ...tail];
};

/** Running heads that a reader took for lines of the text. */
function withRunningHeads(zone: readonly LineStretch[], hints: LineHints): LineHints {
  const heads = zone.filter((stretch) => isRunningHead(stretchWords(stretch).trim()) || isWebTail(stretchWords(stretch).trim()));
  return { ...Object.fromEntries(heads.map(({ line }) => [String(line.at), 'noise' as const])), ...hints };
}

interface CutOrder {
  /** The line of the operative word, `-1` without one. */
  readonly operative: number;
  /** What follows the operative word on its line. */
  readonly rest: LineStretch | null;
  /** The first line of the points. */
  readonly points: number;
  /** The first line behind the text. */
  readonly tail: number;
}

function cutOrder(lines: readonly SourceLine[], hints: LineHints): CutOrder {
  const operative = operativeAt(lines, hints);
  const points = operative < 0 ? pointsAt(lines, hints) : operative + 1;
  const tail = tailAt(lines, points, hints);
  const rest = operative < 0 ? null : restOf(lines[operative]);
  return { operative, rest, points: Math.min(points, tail), tail };
}

/** The basis of an order is not longer than this. */
const HEAD = 80;

function operativeAt(lines: readonly SourceLine[], hints: LineHints): number {
  const hinted = lines.findIndex((line) => hints[String(line.at)] === 'operative');
  if (hinted >= 0) return hinted;
  const kind = kindAbove(lines);
  return lines.findIndex((line, index) => {
    const hint = hints[String(line.at)];
    if (index <= kind || index > HEAD || isNoise(line) || (hint !== undefined && hint !== 'preamble')) return false;
    return findOperative(line.words) !== null && readPointLabel(line.words.slice(0, 60)) === null;
  });
}

/** The line of the kind word; a site may tell it below the paper («Постановление / 1807 / 27 мая 2015 года»): `-1` then. */
function kindAbove(lines: readonly SourceLine[]): number {
  const kind = lines.findIndex((line) => isKindWordLine(lineText(line)));
  const word = lines.findIndex((line) => /[:;]\s*$/u.test(line.words.slice(-20)) && findOperative(line.words) !== null);
  return word >= 0 && word < kind && kind <= HEAD ? -1 : kind;
}

/** Words behind «ПРИКАЗЫВАЮ:» on its line: the first point. */
function restOf(line: SourceLine | undefined): LineStretch | null {
  const found = line && findOperative(line.words);
  if (!line || !found || line.words.slice(found.to).trim() === '') return null;
  return { line, from: found.to, to: line.words.length };
}

/** Without an operative word the points begin with number 1, or with the first line that asks for something. */
function pointsAt(lines: readonly SourceLine[], hints: LineHints): number {
  const hinted = lines.findIndex((line) => isPointRole(hints[String(line.at)]));
  if (hinted >= 0) return hinted;
  const kind = lines.findIndex((line) => isKindWordLine(lineText(line)));
  const amending = lines.findIndex((line, index) => index > kind && AMENDS.test(line.words.trim().slice(-LONGEST_AMENDING)));
  const first = lines.findIndex((line, index) => {
    if (amending >= 0 && index > amending) return false;
    const label = index > kind ? readPointLabel(line.words.slice(0, 60)) : null;
    return label !== null && !label.weak && label.path.length === 1 && label.path[0] === 1;
  });
  if (first >= 0) return first;
  if (amending >= 0) return amending;
  const asking = lines.findIndex((line, index) => index > kind && asksForSomething(line.words.trim()));
  return asking < 0 ? lines.length : asking;
}

/** «Пункт 13 … изложить в следующей редакции:»: the numbers behind it are of the new words. */
const AMENDS = /(?<!\p{L})(?:изложить|дополнить|заменить).{0,200}(?:редакции|содержания|словами):$/iu;
const LONGEST_AMENDING = 300;

const TAIL_ROLES: ReadonlySet<LineRole> = new Set<LineRole>(['visa', 'acquaintance', 'distribution', 'executor']);

function tailAt(lines: readonly SourceLine[], from: number, hints: LineHints): number {
  const signed = signatureStart(lines, Math.min(from, lines.length), hints);
  const isBelow = kindAbove(lines) < 0;
  const opened = lines.findIndex((line, index) => {
    const hint = hints[String(line.at)];
    if (index < from) return false;
    return hint === undefined ? opensTail(line) || (isBelow && isKindWordAlone(lineText(line))) : TAIL_ROLES.has(hint);
  });
  return opened < 0 ? signed : Math.min(signed, opened);
}

/** The line of the operative word is `operative` when nothing of the basis stands before it. */
function withOperative(head: readonly LineRole[], lines: readonly SourceLine[], cut: CutOrder, hints: LineHints): readonly LineRole[] {
  return head.map((role, index) => {
    const line = lines[index];
    if (index !== cut.operative || !line || hints[String(line.at)] !== undefined) return role;
    const found = findOperative(line.words);
    if (found && line.words.slice(0, found.from).trim() === '') return 'operative';
    return role === 'continuation' ? role : 'preamble';
  });
}
