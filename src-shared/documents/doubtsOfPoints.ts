import type { Id } from '../base/id.ts';
import type { PlainDate } from '../base/plainDate.ts';
import { readCalendarDate } from '../deadline/calendarDate.ts';
import { formatDate } from '../russian/dateWords.ts';
import { foldForSearch } from '../russian/fold.ts';
import { plural } from '../russian/plural.ts';
import type { Doubt } from './doubt.ts';
import type { ProtocolLayout } from './letterhead.ts';
import { protocolLabels, type Label } from './numbering.ts';
import type { Point } from './point.ts';
import type { Protocol } from './protocol.ts';
import { blocksText, type Block } from './richText.ts';

/** A decided point with what it takes over from the points above it. */
interface Placed {
  readonly point: Point;
  readonly performed: boolean;
  readonly dated: boolean;
}

/** Doubts about the decided points: emptiness, labels, performers, deadlines. */
export function pointDoubts(protocol: Protocol, layout: ProtocolLayout, today: PlainDate): readonly Doubt[] {
  const { points: labels } = protocolLabels(protocol, layout);
  const lists = protocol.hearings.flatMap((hearing) => hearing.parts).filter((part) => part.kind === 'decided');
  const placed = lists.flatMap((part) => [...placePoints(part.points, false, false)]);
  const name = (point: Point): string => pointName(point, labels.get(point.id));
  return [
    ...placed.flatMap(({ point }) => emptyDoubt(point, name(point))),
    ...sameLabels(placed, labels),
    ...placed.flatMap((each) => performerDoubt(each, name(each.point))),
    ...placed.flatMap(({ point }) => deadlineDoubt(point, name(point), protocol.date, today)),
    ...undated(placed),
  ];
}

/** «Пункт 2.1», or the beginning of its words where it has no number. */
export function pointName(point: Point, label: Label | undefined): string {
  const number = point.mark === 'number' ? (label?.text ?? '').replace(/[.)]+$/, '') : '';
  if (number !== '') return `Пункт ${number}`;
  const words = blocksText(point.body).trim();
  return words === '' ? 'Пункт без номера' : `Пункт «${words.length > 40 ? `${words.slice(0, 40)}…` : words}»`;
}

/** An unnumbered addressee line gives its performers to the points after it, a point to its sub-points. */
function* placePoints(points: readonly Point[], performed: boolean, dated: boolean): Generator<Placed> {
  let addressed = performed;
  for (const point of points) {
    if (point.mark === 'heading') addressed = true;
    const own = addressed || point.performers.length > 0 || point.responsible.length > 0;
    const date = dated || point.deadline !== undefined;
    yield { point, performed: own, dated: date };
    yield* placePoints(point.children, own, date);
  }
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
  // «Руководителям ОО обеспечить:» names its performers in the words.
  if (hasDativeLead(point)) return [];
  return [{ kind: 'noPerformer', text: `${name}: не указан исполнитель.`, where: point.id }];
}

/** A point that has to be done itself: not an empty one, not a lead-in to its sub-points, not «принять к сведению». */
function isTask(point: Point): boolean {
  if (point.mark === 'heading' || point.children.length > 0 || isEmpty(point.body)) return false;
  return !NEEDS_NOBODY.test(foldForSearch(blocksText(point.body)));
}

const DATIVE = /^[а-яё-]+(?:ам|ям|ому|ему|ой|у|ю)(?=[\s,])/i;

function hasDativeLead(point: Point): boolean {
  return DATIVE.test(blocksText(point.body).trim());
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
