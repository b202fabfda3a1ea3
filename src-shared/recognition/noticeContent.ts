import type { BodyPart, TextRole } from '../documents/bodyPart.ts';
import type { Mention } from '../documents/mention.ts';
import type { Notice } from '../documents/notice.ts';
import { bulletPoints, isBulletLine } from './bulletPoints.ts';
import { bodyParts } from './bodyParts.ts';
import type { BuilderContext } from './builder.ts';
import { findDate } from './head/findDate.ts';
import { joinStretches } from './joinStretches.ts';
import { findNames } from './people/findNames.ts';
import type { LineHints, LineRole } from './lineRole.ts';
import { lineText } from './lineText.ts';
import { wholeLine } from './lineStretch.ts';
import { noticeTextRole } from './noticeTextRole.ts';
import type { SourceLine } from './sourceLines.ts';
import type { SourcePaper } from './sourcePaper.ts';

/** A notice out of all lines of a file: title, then text in parts and lists of topics, every word kept. Notes the role of each line. */
export function buildNotice(
  paper: SourcePaper,
  lines: readonly SourceLine[],
  hints: LineHints,
  context: BuilderContext,
  roles: Map<number, LineRole>,
): Notice {
  const own = lines.filter((line) => isOwn(line, hints));
  const titleLines = own.slice(0, noticeTitleLength(own, hints));
  const joined = joinStretches(titleLines.map(wholeLine), '\n');
  joined.claim(context.claims, 'title');
  for (const line of titleLines) roles.set(line.at, 'title');
  const rest = own.slice(titleLines.length);
  // The day of publication stands alone above the text; it stays there as it is written.
  const dated = [...titleLines, ...rest.slice(0, 2)].find((line) => line.words.length <= 30 && findDate(line.words)?.date);
  return {
    kind: 'notice',
    version: 1,
    number: null,
    date: dated ? (findDate(dated.words)?.date ?? null) : null,
    title: joined.text,
    parts: paragraphParts(paper, rest, hints, context, roles),
    protocolId: null,
  };
}

function isOwn(line: SourceLine, hints: LineHints): boolean {
  const hint = hints[String(line.at)];
  return hint === undefined ? line.aside === undefined || line.aside === 'textbox' : hint !== 'noise' && hint !== 'unplaced';
}

/** A title is no sentence and no list. */
const LONGEST = 300;
const MOST_LINES = 4;

function noticeTitleLength(lines: readonly SourceLine[], hints: LineHints): number {
  let end = 0;
  while (end < Math.min(MOST_LINES, lines.length)) {
    const line = lines[end];
    const previous = lines[end - 1];
    if (!line) break;
    const hint = hints[String(line.at)];
    const goesOn =
      line.cell === undefined &&
      line.words.length <= LONGEST &&
      !/[.;:]\s*$/u.test(line.words) &&
      line.paragraph.label === undefined &&
      (!previous || line.broken === true || (line.gap === 0 && /^[\p{Ll}«"(]/u.test(lineText(line))) || isHeading(line, previous));
    if (hint === undefined ? !goesOn : hint !== 'title' && hint !== 'kindWord') break;
    end += 1;
  }
  return end;
}

/** «Информационное сообщение» alone is followed by what it is about. */
function isHeading(line: SourceLine, previous: SourceLine): boolean {
  const centred = line.paragraph.align === 'center' && previous.paragraph.align === 'center';
  return centred || /^(?:информационное сообщение|новости|пресс-релиз)$/iu.test(lineText(previous));
}

/** Parts with what each text is for; a text with another purpose is a part of its own. */
function paragraphParts(
  paper: SourcePaper,
  lines: readonly SourceLine[],
  hints: LineHints,
  context: BuilderContext,
  roles: Map<number, LineRole>,
): BodyPart[] {
  const stretches: { readonly role: TextRole | 'list'; readonly own: SourceLine[] }[] = [];
  const last = lines.findLastIndex((line) => line.words.trim() !== '');
  let inList = false;
  lines.forEach((line, index) => {
    inList = isListed(line, lines[index - 1], inList, hints);
    const open = stretches.at(-1);
    const goesOn = open !== undefined && (line.broken === true || hints[String(line.at)] === 'continuation');
    const role = goesOn
      ? open.role
      : inList
        ? 'list'
        : noticeTextRole(lineText(line), { isFirst: !stretches.some(({ role: r }) => r === 'lead'), isLast: index === last });
    if (open?.role === role && (role === 'list' || goesOn || line.block === open.own.at(-1)?.block || role === 'part')) open.own.push(line);
    else stretches.push({ role, own: [line] });
  });
  return stretches.flatMap(({ role, own }): BodyPart[] => {
    if (role !== 'list') {
      const bare = Object.fromEntries(own.map((line) => [line.at, 'text' as const]));
      return bodyParts(paper, own, { ...bare, ...ofLines(hints, own) }, context, roles).map((part) =>
        part.kind === 'text' ? { ...part, role, speakers: role === 'speakers' ? speakersIn(own) : [] } : part,
      );
    }
    if (own.some((line) => hints[String(line.at)] !== undefined || (isTyped(line) && !isBulletLine(line)))) {
      return bodyParts(paper, own, hints, context, roles);
    }
    for (const line of own) roles.set(line.at, line.broken ? 'continuation' : 'bullet');
    return [{ kind: 'points', id: `${context.idPrefix}${own[0]?.at}b`, points: bulletPoints(own, context) }];
  });
}

/** Names as they stand, in whatever case; their posts are told by the text. */
function speakersIn(lines: readonly SourceLine[]): Mention[] {
  const names = lines.flatMap((line) => findNames(line.words.slice(0, LONGEST_SPEECH))).map(({ name }) => name.slice(0, 300));
  return [...new Set(names)].slice(0, 50).map((name) => ({ name }));
}

const LONGEST_SPEECH = 5000;

function ofLines(hints: LineHints, lines: readonly SourceLine[]): LineHints {
  return Object.fromEntries(
    lines.flatMap(({ at }) => (hints[String(at)] === undefined ? [] : [[String(at), hints[String(at)] ?? 'text']])),
  );
}

const NUMBERED = /^(?:\d{1,2}[.)] ?\S|[а-яё]\) ?\S)/u;

function isTyped(line: SourceLine): boolean {
  return line.paragraph.label !== undefined || isBulletLine(line) || NUMBERED.test(line.words.trimStart().slice(0, 20));
}

/** A line of a list: marked, or between the lines of one that end with a semicolon. */
function isListed(line: SourceLine, previous: SourceLine | undefined, inList: boolean, hints: LineHints): boolean {
  const hint = hints[String(line.at)];
  if (hint !== undefined)
    return hint === 'point' || hint === 'subpoint' || hint === 'bullet' || hint === 'heading' || (hint === 'continuation' && inList);
  if (line.cell) return false;
  if (isTyped(line)) return true;
  return inList && previous !== undefined && /;\s*$/u.test(previous.words) && /^[\p{Ll}«"]/u.test(lineText(line));
}
