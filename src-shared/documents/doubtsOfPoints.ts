import type { Id } from '../base/id.ts';
import type { PlainDate } from '../base/plainDate.ts';
import { readCalendarDate } from '../deadline/calendarDate.ts';
import { formatDate } from '../russian/dateWords.ts';
import { foldForSearch } from '../russian/fold.ts';
import { plural } from '../russian/plural.ts';
import type { Doubt } from './doubt.ts';
import { inQuestion, questionName } from './doubtsOfHearings.ts';
import type { ProtocolLayout } from './letterhead.ts';
import { protocolLabels, type Label } from './numbering.ts';
import type { Point } from './point.ts';
import type { Protocol } from './protocol.ts';
import { blocksText, type Block } from './richText.ts';

/** A decided point with what it takes over from the points above it. */
interface Placed {
  readonly point: Point;
  /** «Вопрос 2», empty in a paper of one hearing. */
  readonly question: string;
  readonly performed: boolean;
  readonly dated: boolean;
}

/** Doubts about the decided points: emptiness, labels, performers, deadlines. */
export function pointDoubts(protocol: Protocol, layout: ProtocolLayout, today: PlainDate): readonly Doubt[] {
  const { points: labels } = protocolLabels(protocol, layout);
  const placed = protocol.hearings.flatMap((hearing) => {
    const question = questionName(protocol, hearing);
    const lists = hearing.parts.filter((part) => part.kind === 'decided');
    return lists.flatMap((part) => [...placePoints(part.points, question, { performed: false, dated: false })]);
  });
  const name = ({ point, question }: Placed): string => pointName(point, labels.get(point.id), question);
  return [
    ...placed.flatMap((each) => emptyDoubt(each.point, name(each))),
    ...sameLabels(placed, labels),
    ...placed.flatMap((each) => performerDoubt(each, name(each))),
    ...placed.flatMap((each) => deadlineDoubt(each.point, name(each), protocol.date, today)),
    ...undated(placed),
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
    const performed = addressed || point.performers.length > 0 || point.responsible.length > 0 || hasDativeLead(point);
    const dated = above.dated || point.deadline !== undefined;
    yield { point, question, performed, dated };
    yield* placePoints(point.children, question, { performed, dated });
  }
}

/** What sub-points take over from the point above them. */
interface Inherited {
  readonly performed: boolean;
  readonly dated: boolean;
}

function emptyDoubt(point: Point, name: string): readonly Doubt[] {
  return isEmpty(point.body) ? [{ kind: 'emptyPoint', text: `${name} пуст.`, where: point.id }] : [];
}

function isEmpty(body: readonly Block[]): boolean {
  return blocksText(body).trim() === '' && body.every((block) => block.kind === 'paragraph' || block.kind === 'pageBreak');
}

function sameLabels(placed: readonly Placed[], labels: ReadonlyMap<Id, Label>): readonly Doubt[] {
  const seen = new Map<string, Label>();
  const doubts: Doubt[] = [];
  for (const { point } of placed) {
    const label = labels.get(point.id);
    if (!label || label.text === '' || point.mark !== 'number') continue;
    // Numbering that starts again under each question repeats by itself; only a label typed by hand is a slip.
    const before = seen.get(label.text);
    if (before && !(before.auto && label.auto)) {
      doubts.push({ kind: 'sameLabel', text: `Номер «${label.text}» стоит у двух пунктов.`, where: point.id });
    }
    seen.set(label.text, label);
  }
  return doubts;
}

const NEEDS_NOBODY = /принять к сведению|принять во внимание|признать|утвердить|согласовать|отметить|одобрить/;

function performerDoubt({ point, performed }: Placed, name: string): readonly Doubt[] {
  if (performed || !isTask(point)) return [];
  return [{ kind: 'noPerformer', text: `${name}: не указан исполнитель.`, where: point.id }];
}

/** A point that has to be done itself: not an empty one, not a lead-in to its sub-points, not «принять к сведению». */
function isTask(point: Point): boolean {
  if (point.mark === 'heading' || point.children.length > 0 || isEmpty(point.body)) return false;
  return !NEEDS_NOBODY.test(foldForSearch(blocksText(point.body)));
}

const DATIVE = /^[а-яё-]+(?:ам|ям|им|ым|ому|ему|ой|у|ю)(?=[\s,])/i;

function hasDativeLead(point: Point): boolean {
  return DATIVE.test(blocksText(point.body).trim());
}

/** «Заведующим сельскими библиотеками:» as a line of its own addresses what follows it, whatever its mark. */
function addressesAll(point: Point): boolean {
  return point.children.length === 0 && hasDativeLead(point) && blocksText(point.body).trim().endsWith(':');
}

function deadlineDoubt(point: Point, name: string, date: PlainDate | null, today: PlainDate): readonly Doubt[] {
  if (!point.deadline) return [];
  const read = readCalendarDate(point.deadline.words, date ?? today);
  if (read?.kind === 'noSuchDay') {
    return [{ kind: 'noSuchDay', text: `${name}: срока «${point.deadline.words}» нет в календаре.`, where: point.id }];
  }
  if (read && read.date < (date ?? today)) {
    const before = date === null ? 'уже прошёл' : `раньше даты совещания (${formatDate(date, 'numeric')})`;
    return [{ kind: 'deadlinePast', text: `${name}: срок ${formatDate(read.date, 'numeric')} ${before}.`, where: point.id }];
  }
  return [];
}

/** One quiet line for all of them: many decisions rightly have no date. */
function undated(placed: readonly Placed[]): readonly Doubt[] {
  const open = placed.filter(({ point, dated }) => !dated && isTask(point));
  const [first] = open;
  if (!first) return [];
  const count = `${open.length}\u00a0${plural(open.length, 'пункт', 'пункта', 'пунктов')}`;
  return [{ kind: 'noDeadline', text: `Без срока ${count}: так и задумано?`, where: first.point.id }];
}
