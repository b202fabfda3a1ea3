import type { Id } from '../base/id.ts';
import type { Label } from '../documents/numbering.ts';
import type { Performer, Point } from '../documents/point.ts';
import { blocksText } from '../documents/richText.ts';
import { ACT, needsNobody, saysWhen } from '../documents/undatedTasks.ts';
import { foldForSearch } from '../russian/fold.ts';
import { leadingAddressee } from './addressee.ts';
import type { Duty } from './duty.ts';
import { splitParties } from './wordPerformers.ts';

/** What sub-points take over from the points above them. */
interface Above {
  readonly words: readonly string[];
  readonly performers: readonly Performer[];
  readonly deadline: string | null;
}

const NOTHING: Above = { words: [], performers: [], deadline: null };

/**
 * The duties of one list of points. A point with numbered sub-points leads them in; its performers, the words of its
 * address and its deadline are theirs where they have none of their own. Dash items belong to the point above them.
 */
export function pointDuties(points: readonly Point[], labels: ReadonlyMap<Id, Label>, annexId: Id | null): readonly Duty[] {
  return listDuties(points, NOTHING, { labels, annexId });
}

interface Scope {
  readonly labels: ReadonlyMap<Id, Label>;
  readonly annexId: Id | null;
}

function listDuties(points: readonly Point[], above: Above, scope: Scope): readonly Duty[] {
  const duties: Duty[] = [];
  let addressed = above;
  for (const point of points) {
    const words = pointWords(point);
    if (point.mark === 'heading')
      addressed = { ...above, performers: ownPerformers(point, words), deadline: point.deadline?.words ?? above.deadline };
    const own = taken(point, words, addressed);
    if (leadsIn(point)) duties.push(...listDuties(point.children, own, scope));
    else if (isDuty(point, words, own)) duties.push(duty(point, words, addressed, own, scope));
  }
  return duties;
}

/** What a point hands on to its sub-points. */
function taken(point: Point, words: string, above: Above): Above {
  const performers = ownPerformers(point, words);
  return {
    words: words === '' ? above.words : [...above.words, words],
    performers: performers.length > 0 ? performers : above.performers,
    deadline: point.deadline?.words ?? above.deadline,
  };
}

/** Chosen from the directory, else the words the point begins with. */
function ownPerformers(point: Point, words: string): readonly Performer[] {
  if (point.performers.length > 0) return point.performers;
  const address = leadingAddressee(words);
  return address === null ? [] : splitParties(address).map((text) => ({ kind: 'words', text }));
}

/** Numbered sub-points are duties of their own; a heading's are, too. */
function leadsIn(point: Point): boolean {
  return point.mark === 'heading' || point.children.some((child) => child.mark !== 'bullet');
}

function isDuty(point: Point, words: string, own: Above): boolean {
  if (point.role !== undefined || words === '' || point.mark === 'bullet') return false;
  if (point.performers.length > 0 || responsibleOf(point).length > 0 || ownDeadline(point) !== null) return true;
  if (needsNobody(words)) return false;
  return own.performers.length > 0 || own.deadline !== null || isDatedDeed(words, own.words);
}

/**
 * «Солодову подготовить письмо до 1 декабря»: whom nobody could tell, but a day was named, here or above. The department minds it:
 * a date must not be passed over in silence. What an order does by being signed («Создать комиссию») falls to nobody.
 */
function isDatedDeed(words: string, all: readonly string[]): boolean {
  return !ACT.test(foldForSearch(words)) && all.some(saysWhen);
}

function duty(point: Point, words: string, above: Above, own: Above, { labels, annexId }: Scope): Duty {
  const deadline = ownDeadline(point);
  return {
    source: { kind: 'point', id: point.id, annexId },
    label: (labels.get(point.id)?.text ?? '').replace(/[.)]+$/u, ''),
    text: [words, ...point.children.map((child) => `– ${pointWords(child)}`)].join('\n'),
    above: above.words,
    performers: own.performers,
    responsible: responsibleOf(point),
    deadline,
    inherited: deadline === null ? above.deadline : null,
  };
}

/** Those of its dashes, too. */
function responsibleOf(point: Point): Point['responsible'] {
  return [...point.responsible, ...point.children.flatMap((child) => (child.mark === 'bullet' ? child.responsible : []))];
}

/** «Срок: …» under the last dash of a list is of the point above it: dashes are no duties of their own. */
function ownDeadline(point: Point): string | null {
  const last = point.children.findLast(({ mark, deadline }) => mark === 'bullet' && deadline !== undefined);
  return point.deadline?.words ?? last?.deadline?.words ?? null;
}

function pointWords(point: Point): string {
  return blocksText(point.body)
    .replaceAll(/[^\S\n]+/g, ' ')
    .trim();
}
