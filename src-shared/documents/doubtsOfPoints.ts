import type { Id } from '../base/id.ts';
import type { PlainDate } from '../base/plainDate.ts';
import { readCalendarDate } from '../deadline/calendarDate.ts';
import { parseDeadline } from '../deadline/findDeadlines.ts';
import { formatDate } from '../russian/dateWords.ts';
import { foldForSearch } from '../russian/fold.ts';
import { plural } from '../russian/plural.ts';
import { dayOffWords } from './dayOff.ts';
import type { Doubt, DoubtKind } from './doubt.ts';
import { inQuestion, questionName } from './doubtsOfHearings.ts';
import type { ProtocolLayout } from './letterhead.ts';
import { protocolLabels, type Label } from './numbering.ts';
import type { Point } from './point.ts';
import type { Protocol } from './protocol.ts';
import { blocksText, type Block } from './richText.ts';
import { ACT, hasDativeLead, saysWhen, taskLines, undatedTasks } from './undatedTasks.ts';

/** A decided point with what it takes over from the points above it. */
interface Placed {
  readonly point: Point;
  /** «Вопрос 2», empty in a paper of one hearing. */
  readonly question: string;
  readonly performed: boolean;
  /** The point above it. */
  readonly parent: Id | null;
}

/** Points of one paper to be judged, list by list, with what the sentences about them name. */
export interface JudgedPoints {
  readonly lists: readonly { readonly points: readonly Point[]; readonly question: string }[];
  readonly labels: ReadonlyMap<Id, Label>;
  readonly date: PlainDate | null;
  readonly today: PlainDate;
  /** Whose day it is, genitive: «совещания», «приказа». */
  readonly dateOf: string;
  /** Whether «Создать комиссию» without a performer is done by the paper itself, as in an order. */
  readonly acts: boolean;
}

/** Doubts about the decided points: emptiness, labels, performers, deadlines. */
export function pointDoubts(protocol: Protocol, layout: ProtocolLayout, today: PlainDate): readonly Doubt[] {
  const lists = protocol.hearings.flatMap((hearing) => {
    const question = questionName(protocol, hearing);
    return hearing.parts.flatMap((part) => (part.kind === 'decided' ? [{ points: part.points, question }] : []));
  });
  const { points: labels } = protocolLabels(protocol, layout);
  return judgePoints({ lists, labels, date: protocol.date, today, dateOf: 'совещания', acts: false });
}

/** The same for the points of any paper. */
export function judgePoints(judged: JudgedPoints): readonly Doubt[] {
  const { lists, labels } = judged;
  const placed = lists.flatMap(({ points, question }) => [...placePoints(points, question, { performed: false, parent: null })]);
  const name = ({ point, question }: Placed): string => pointName(point, labels.get(point.id), question);
  const tasks = placed.filter((each) => isTask(each, judged.acts));
  const unsure = judged.acts ? unsureScopes(lists.flatMap(({ points }) => [...points])) : [];
  return [
    ...placed.flatMap((each) => emptyDoubt(each.point, name(each))),
    ...sameLabels(placed, labels),
    ...tasks.flatMap((each) => performerDoubt(each, name(each))),
    ...placed.flatMap((each) => deadlineDoubt(each.point, name(each), judged)),
    ...unsure.map(({ parent, last }) => scopeDoubt(parent, last, labels)),
    ...undated(judged, new Set(unsure.flatMap(({ parent }) => parent.children.map(({ id }) => id)))),
  ];
}

/** «Вопрос 2, пункт 2.1», or the beginning of the point's words where it has no number. */
export function pointName(point: Point, label: Label | undefined, question = ''): string {
  return inQuestion(question, bareName(point, label), ', ');
}

function bareName(point: Point, label: Label | undefined): string {
  const number = point.mark === 'number' ? (label?.text ?? '').replace(/[.)]+$/, '') : '';
  if (number !== '') return `пункт ${number}`;
  const words = blocksText(point.body).trim();
  return words === '' ? 'пункт без номера' : `пункт «${words.length > 40 ? `${words.slice(0, 40)}…` : words}»`;
}

/** An unnumbered addressee line gives its performers to the points after it, a point to its sub-points. */
function* placePoints(points: readonly Point[], question: string, above: Inherited): Generator<Placed> {
  let addressed = above.performed;
  for (const point of points) {
    if (point.mark === 'heading' || addressesAll(point)) addressed = true;
    // «Руководителям ОО обеспечить:» names its performers in the words.
    const performed = addressed || point.performers.length > 0 || point.responsible.length > 0 || hasDativeLead(blocksText(point.body));
    yield { point, question, performed, parent: above.parent };
    yield* placePoints(point.children, question, { performed, parent: point.id });
  }
}

/** What sub-points take over from the point above them. */
interface Inherited {
  readonly performed: boolean;
  readonly parent: Id | null;
}

function emptyDoubt(point: Point, name: string): readonly Doubt[] {
  return isEmpty(point.body) ? [{ kind: 'emptyPoint', text: `${name} пуст.`, where: point.id }] : [];
}

function isEmpty(body: readonly Block[]): boolean {
  return blocksText(body).trim() === '' && body.every((block) => block.kind === 'paragraph' || block.kind === 'pageBreak');
}

function sameLabels(placed: readonly Placed[], labels: ReadonlyMap<Id, Label>): readonly Doubt[] {
  const seen = new Map<string, { readonly label: Label; readonly count: string }>();
  const doubts: Doubt[] = [];
  let headings = 0;
  for (const { point, question, parent } of placed) {
    if (point.mark === 'heading') headings += 1;
    const label = labels.get(point.id);
    if (!label || !/[\p{L}\p{N}]/u.test(label.text) || point.mark !== 'number') continue;
    // «а)», «1)» and «1.» begin anew under every point, «2.1» does not.
    const count = `${question} ${headings}${/\d\D+\d/u.test(label.text) ? '' : ` ${parent ?? ''}`}`;
    const before = seen.get(label.text);
    // Numbering that starts again under each question or addressee repeats by itself, also where an old paper has it typed.
    const again = before && before.label.auto === label.auto && (label.auto || before.count !== count);
    if (before && !again) {
      doubts.push({ kind: 'sameLabel', text: `Номер «${label.text}» стоит у двух пунктов.`, where: point.id });
    }
    seen.set(label.text, { label, count });
  }
  return doubts;
}

const NEEDS_NOBODY = /принять к сведению|принять во внимание|признать|утвердить|согласовать|отметить|одобрить/;

function performerDoubt({ point, performed }: Placed, name: string): readonly Doubt[] {
  if (performed) return [];
  return [{ kind: 'noPerformer', text: `${name}: не указан исполнитель.`, where: point.id }];
}

/** A point that has to be done itself: not an empty one, not a lead-in to its sub-points, not «принять к сведению». */
function isTask({ point, performed }: Placed, acts: boolean): boolean {
  if (point.mark === 'heading' || point.role !== undefined || point.children.length > 0 || isEmpty(point.body)) return false;
  const words = foldForSearch(blocksText(point.body));
  return !NEEDS_NOBODY.test(words) && !(acts && !performed && ACT.test(words));
}

/** «Заведующим сельскими библиотеками:» as a line of its own addresses what follows it, whatever its mark. */
function addressesAll(point: Point): boolean {
  return point.children.length === 0 && hasDativeLead(blocksText(point.body)) && blocksText(point.body).trim().endsWith(':');
}

function deadlineDoubt(point: Point, name: string, { date, today, dateOf }: JudgedPoints): readonly Doubt[] {
  if (!point.deadline) return [];
  const { words } = point.deadline;
  const doubt = (kind: DoubtKind, text: string): readonly Doubt[] => [{ kind, text: `${name}: ${text}.`, where: point.id }];
  const reading = parseDeadline(words);
  const day = readCalendarDate(words, date ?? today);
  if (day?.kind === 'noSuchDay' || (reading.kind === 'none' && reading.noSuchDay))
    return doubt('noSuchDay', `срока «${words}» нет в календаре`);
  if (day === null) return reading.kind === 'none' ? doubt('unclearDeadline', `срок «${words}» непонятен`) : [];
  const shown = formatDate(day.date, 'numeric');
  if (day.date < (date ?? today)) {
    return doubt(
      'deadlinePast',
      `срок ${shown} ${date === null ? 'уже прошёл' : `раньше даты ${dateOf} (${formatDate(date, 'numeric')})`}`,
    );
  }
  const off = dayOffWords(day.date);
  return off === null ? [] : doubt('dayOff', `срок ${shown} приходится на ${off}`);
}

/** One quiet line for all of them: many decisions rightly have no date. `asked`: about these there is a question already. */
function undated({ lists, acts }: JudgedPoints, asked: ReadonlySet<Id>): readonly Doubt[] {
  const open = lists.flatMap(({ points }) => undatedTasks(taskLines(points), acts)).filter((id) => !asked.has(id));
  const [first] = open;
  if (first === undefined) return [];
  const count = `${open.length}\u00a0${plural(open.length, 'пункт', 'пункта', 'пунктов')}`;
  return [{ kind: 'noDeadline', text: `Без срока ${count}: так и задумано?`, where: first }];
}

interface UnsureScope {
  readonly parent: Point;
  readonly last: Point;
}

/** «Срок: …» under the last of several sub-points may be meant for all of them (seed 004, point 2). */
function unsureScopes(points: readonly Point[]): readonly UnsureScope[] {
  return points.flatMap((parent): readonly UnsureScope[] => {
    const last = parent.children.at(-1);
    const others = parent.children.slice(0, -1);
    const unsure = parent.deadline === undefined && last?.deadline !== undefined && others.length > 0 && others.every(isOpen);
    return [...(unsure ? [{ parent, last }] : []), ...unsureScopes(parent.children)];
  });
}

/** No deadline of its own, neither on a line below nor in the sentence. */
function isOpen(point: Point): boolean {
  return point.deadline === undefined && point.children.length === 0 && !saysWhen(blocksText(point.body));
}

function scopeDoubt(parent: Point, last: Point, labels: ReadonlyMap<Id, Label>): Doubt {
  const whole = bareName(parent, labels.get(parent.id)).replace(/^пункт/, 'пункта');
  const text = `${pointName(last, labels.get(last.id))}: срок «${last.deadline?.words ?? ''}» только его или всего ${whole}?`;
  return { kind: 'deadlineScope', text, where: last.id };
}
