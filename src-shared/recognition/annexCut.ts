import { annexHeadEnd, isAnnexHead, isBackInMain } from './annexHead.ts';
import type { LineHints } from './lineRole.ts';
import { lineText } from './lineText.ts';
import { paperTitle } from './paperTitle.ts';
import type { SourceLine } from './sourceLines.ts';

/** A paper taken apart, each line in one part. */
export interface CutPaper {
  /** Lines of the paper itself; sheets of visas and of acquaintance that follow the annexes belong to it. */
  readonly main: readonly SourceLine[];
  readonly annexes: readonly CutAnnex[];
}

export interface CutAnnex {
  /** «Приложение № 1 к приказу …», «УТВЕРЖДЕНО приказом …»: everything above the title. */
  readonly reference: readonly SourceLine[];
  readonly body: readonly SourceLine[];
}

/** Cuts a paper where its annexes begin. A file that is an annex by itself has an empty main part. */
export function cutAnnexes(lines: readonly SourceLine[], hints: LineHints): CutPaper {
  const main: SourceLine[] = [];
  const annexes: { readonly reference: readonly SourceLine[]; readonly body: SourceLine[] }[] = [];
  let open: SourceLine[] = main;
  const first = firstCut(lines, hints);
  let at = 0;
  while (at < lines.length) {
    const line = lines[at];
    if (!line) break;
    if (
      annexes.length < MOST &&
      (at > first || isSaid(line, hints)) &&
      isAnnexHead(lines, at, hints, open === main ? main.length : 'annex')
    ) {
      const before = sameRowBefore(open, line);
      const end = annexHeadEnd(lines, at, hints);
      open = [];
      annexes.push({ reference: [...before, ...lines.slice(at, end)], body: open });
      at = end;
      continue;
    }
    if (annexes.length < MOST && at > first && open.length > 0 && isTitleOfApproved(lines, at)) {
      open = [];
      annexes.push({ reference: [], body: open });
    }
    if (annexes.length < MOST && open === main && first >= 0 && at > first && isSaidOfAnnex(line, hints)) {
      open = [];
      annexes.push({ reference: [], body: open });
    }
    if (open !== main && isBackInMain(line, hints)) open = main;
    open.push(line);
    at += 1;
  }
  return { main, annexes };
}

/** «УТВЕРЖДАЮ …» above «ПРОТОКОЛ № 3» approves the protocol: annexes come behind the title of a paper. */
function firstCut(lines: readonly SourceLine[], hints: LineHints): number {
  const title = paperTitle(lines, hints);
  return title && (title.sign.kind === 'protocol' || title.sign.kind === 'order') ? lines.indexOf(title.line) : -1;
}

/** «Положение / о департаменте … / (утв. решением …)»: legal databases set the approval below the title. */
function isTitleOfApproved(lines: readonly SourceLine[], at: number): boolean {
  const [line, previous] = [lines[at], lines[at - 1]];
  if (!line || !previous || line.cell || !TITLE.test(lineText(line))) return false;
  const below = lines.slice(at, at + LONGEST_TITLE);
  const approved = below.findIndex((each) => /^\(утв\. (?:приказ|постановлени|распоряжени|решени)/iu.test(lineText(each)));
  return approved > 0 && below.slice(0, approved).every((each) => each.words.length <= 200 && !/[.;:]\s*$/u.test(each.words));
}

const LONGEST_TITLE = 7;
const TITLE =
  /^(?:Положение|Порядок|Правила|План|Программа|Состав|Перечень|Список|Регламент|Устав|Инструкция|Административный регламент|Комплекс мер|Дорожная карта|Муниципальная программа)(?!\p{L})/iu;

/** In an order or protocol a person's «план» or «заголовок приложения» begins an annex that has no heading. */
function isSaidOfAnnex(line: SourceLine, hints: LineHints): boolean {
  const hint = hints[String(line.at)];
  return hint === 'annexTitle' || hint === 'planHeader' || hint === 'planSection' || hint === 'planRow';
}

function isSaid(line: SourceLine, hints: LineHints): boolean {
  return hints[String(line.at)] === 'annexReference';
}

/** The left cell beside a heading in a layout table («СОГЛАСОВАНО …») stands above the annex too. */
function sameRowBefore(open: SourceLine[], head: SourceLine): readonly SourceLine[] {
  if (!head.cell) return [];
  const first = open.findLastIndex((line) => line.block !== head.block || line.cell?.row !== head.cell?.row) + 1;
  const beside = open.slice(first).reduce((sum, line) => sum + line.words.length, 0);
  return beside > LONGEST_BESIDE ? [] : open.splice(first);
}

/** A paper holds fifty annexes, and one may become two: what follows stays in the last. */
const MOST = 40;

/** Signs of a cell beside a heading: more of them are no approval but a text of its own. */
const LONGEST_BESIDE = 600;
