import { annexHeadEnd, isAnnexHead } from './annexHead.ts';
import { KIND_SIGNS, type KindSign } from './kindSigns.ts';
import type { LineHints } from './lineRole.ts';
import { lineText } from './lineText.ts';
import type { SourceLine } from './sourceLines.ts';

/** The line that names a paper: «ПРИКАЗ», «Протокол № 4», «План мероприятий …». */
export interface PaperTitle {
  readonly line: SourceLine;
  readonly sign: KindSign;
  /** The kind word of one of our kinds as the line writes it; else empty. */
  readonly kindWord: string;
}

/** A head is not longer than this many lines. */
export const HEAD = 40;

const TITLES = KIND_SIGNS.filter(({ where }) => where === 'title');

/** The first title of a paper; the words of an approval or of an annex's heading («УТВЕРЖДЕНО / Приказ от …») are none. */
export function paperTitle(lines: readonly SourceLine[], hints: LineHints): PaperTitle | null {
  const hinted = lines.find((line) => hints[String(line.at)] === 'kindWord');
  if (hinted) return titleOf(hinted);
  for (let at = 0; at < Math.min(HEAD, lines.length); at += 1) {
    const line = lines[at];
    if (!line) continue;
    if (isAnnexHead(lines, at, hints, 0)) {
      at = annexHeadEnd(lines, at, hints) - 1;
      continue;
    }
    const title = isTitleLine(line) && !isApproving(lines, at) ? titleOf(line) : null;
    if (title) return title;
  }
  return null;
}

/** «ПРИНЯТО / на педагогическом совете / Протокол № 2 от …»: the paper below is another one. */
function isApproving(lines: readonly SourceLine[], at: number): boolean {
  const line = lines[at];
  if (!line || !/^(?:протокол|приказ|постановление|распоряжение|решение)(?!\p{L})/iu.test(lineText(line))) return false;
  const above = lines.slice(Math.max(0, at - APPROVAL), at).map(lineText);
  const from = above.findLastIndex((text) => AGREED.test(text));
  // Between the word and the paper that approves stand names of bodies and posts, short and without an end.
  return from >= 0 && above.slice(from).every((text) => text.length <= 100 && !/[.;]$/u.test(text));
}

/** So many lines an approval takes above its paper. */
const APPROVAL = 4;
const AGREED = /^[«"“]?(?:принят[оаы]?|рассмотрен[оаы]?|согласован[оаы]?|обсужден[оаы]?|одобрен[оаы]?)(?!\p{L})/iu;

function titleOf(line: SourceLine): PaperTitle | null {
  const text = lineText(line);
  const sign = TITLES.find((each) => each.sign.test(text));
  return sign ? { line, sign, kindWord: sign.kind === 'foreign' ? '' : (KIND_WORD.exec(line.words.slice(0, 200))?.[1] ?? '') } : null;
}

/** A title is no sentence: it is short, and no verb of a letter stands in it. In a table «Приказ» is the result of an activity. */
function isTitleLine(line: SourceLine): boolean {
  const text = lineText(line);
  if (line.cell && line.cell.row > 0 && !/^(?:\p{Lu}[\p{Lu}\s]+(?![\p{L}])|.*(?:№|совещани|заседани|мероприяти))/u.test(text)) return false;
  return text.length <= 300 && !/(?<!\p{L})(?:направля|сообща|прос(?:им|ит)|прошу|состоял|прилага|размещ)/iu.test(text);
}

const KIND_WORD =
  /^\s*[*#\s]*((?:\p{L}[ \u00a0]){4,}\p{L}(?![\p{L}])|(?:(?:выписка из )?(?:протокола?|приказа?|постановлени[ея]|распоряжени[ея]|указание|решени[ея]|план)))(?![\p{L}])/iu;
