import type { Id } from '../base/id.ts';
import { findDeadlines } from '../deadline/findDeadlines.ts';
import { foldForSearch } from '../russian/fold.ts';
import { blocksText } from './richText.ts';
import type { Point, PointMark } from './point.ts';

/** One point of a list as far as «без срока» needs it; lists are flat, in reading order. */
export interface TaskLine {
  readonly id: Id;
  readonly level: number;
  readonly mark: PointMark;
  /** Control, coming into force: no task. */
  readonly hasRole: boolean;
  readonly words: string;
  /** Somebody is named for it. */
  readonly performed: boolean;
  /** On a line of its own. */
  readonly hasDeadline: boolean;
  /** Inside its words. */
  readonly saysWhen: boolean;
}

/**
 * The points of one list that somebody has to do and that nothing gives a deadline: no line, no words of their own, none of a
 * point above or of an addressee line before. The one way in which the editor's status line and the doubts count «без срока»;
 * tracking finds the same for those that fall to somebody (test/shared/tracking/undatedTasks.property.test.ts). `acts`: in an order, «Создать комиссию» is done by the order itself.
 */
export function undatedTasks(lines: readonly TaskLine[], acts: boolean): readonly Id[] {
  const found: Id[] = [];
  const above: Above[] = [];
  // The addressee line that the points after it in the same list stand under.
  const headings = new Map<number, Above>();
  lines.forEach((line, place) => {
    while ((above.at(-1)?.level ?? -1) >= line.level) above.pop();
    for (const level of headings.keys()) if (level > line.level) headings.delete(level);
    const over = above.at(-1);
    const before = line.mark === 'heading' ? undefined : headings.get(line.level);
    const inherited = over?.dated === true || before?.dated === true;
    const performed = line.performed || hasDativeLead(line.words) || over?.performed === true || before?.performed === true;
    above.push({ level: line.level, dated: inherited || line.hasDeadline || line.saysWhen, performed });
    if (line.mark === 'heading') {
      headings.set(line.level, { level: line.level, dated: line.hasDeadline || over?.dated === true, performed: true });
      return;
    }
    const below = childrenOf(lines, place);
    const isDated = inherited || line.hasDeadline || line.saysWhen || below.some((child) => isDatedDash(child, line));
    if (!isDated && !leadsIn(below, line) && isTask(line, performed, acts)) found.push(line.id);
  });
  return found;
}

interface Above {
  readonly level: number;
  readonly dated: boolean;
  readonly performed: boolean;
}

/** A deadline in a dash or under it is of the point right above the dashes: they are no tasks of their own. */
function isDatedDash({ mark, level, hasDeadline, saysWhen: says }: TaskLine, above: TaskLine): boolean {
  return level === above.level + 1 && (says || (mark === 'bullet' && hasDeadline));
}

/** Everything that stands under a line. */
function childrenOf(lines: readonly TaskLine[], place: number): readonly TaskLine[] {
  const level = lines[place]?.level ?? 0;
  const next = lines.findIndex((other, index) => index > place && other.level <= level);
  return lines.slice(place + 1, next < 0 ? lines.length : next);
}

/** A point with numbered sub-points leads them in; dash items belong to the point above them. */
function leadsIn(below: readonly TaskLine[], { level }: TaskLine): boolean {
  return below.some((child) => child.mark !== 'bullet' && child.level === level + 1);
}

function isTask({ mark, hasRole, words, performed: named }: TaskLine, performed: boolean, acts: boolean): boolean {
  if (mark === 'bullet' || hasRole || words === '') return false;
  return named || !(needsNobody(words) || (acts && !performed && ACT.test(foldForSearch(words))));
}

const NEEDS_NOBODY =
  /^(?:информацию .*принять к сведению|принять (?:информацию )?к сведению|принять информацию|принять во внимание|отметить|утвердить|одобрить|признать|считать|согласовать|согласиться|снять с контроля)(?![а-я])/u;

/** Nothing to report on: taking note, approving. */
export function needsNobody(words: string): boolean {
  return NEEDS_NOBODY.test(foldForSearch(words));
}

const DATIVE = /^[а-яё-]+(?:ам|ям|им|ым|ому|ему|ой|у|ю)(?=[\s,])/i;

/** «Руководителям ОО обеспечить:» names its performers in the words. */
export function hasDativeLead(words: string): boolean {
  return DATIVE.test(words.trim());
}

/** What an order does by being signed: nobody has to be named for it. */
export const ACT =
  /^(?:создать|назначить|возложить|внести|отменить|ввести|установить|считать|присвоить|наградить|объявить|(?:настоящий )?приказ вступает|(?:общий )?контроль)(?![а-я])/;

/** So much of a point is searched for a deadline: the time the search takes grows faster than the text. */
const SEARCHED = 5000;

/** A deadline inside the sentence: «… до 10.05.2023», «ежегодно». */
export function saysWhen(words: string): boolean {
  return findDeadlines(words.slice(0, SEARCHED)).length > 0;
}

/** The points of a list as lines. */
export function taskLines(points: readonly Point[], level = 0): readonly TaskLine[] {
  return points.flatMap((point): readonly TaskLine[] => {
    const words = blocksText(point.body).trim();
    const line = {
      id: point.id,
      level,
      mark: point.mark,
      hasRole: point.role !== undefined,
      words,
      performed: point.performers.length > 0,
      hasDeadline: point.deadline !== undefined,
      saysWhen: saysWhen(words),
    };
    return [line, ...taskLines(point.children, level + 1)];
  });
}
