import { findDeadlines } from '../../deadline/findDeadlines.ts';
import type { Point } from '../../documents/point.ts';
import { blocksText } from '../../documents/richText.ts';
import type { BuilderContext } from '../builder.ts';
import { follows } from './pointLabel.ts';
import type { PointDraft } from './pointDraft.ts';

/** What a person should look at in the points of a zone. */
export function pointDoubts(points: readonly Point[], drafts: readonly PointDraft[], { doubt }: Pick<BuilderContext, 'doubt'>): void {
  const lines = new Map(drafts.map(({ id, first }) => [id, first.line.at]));
  const tell = (what: string, { id }: Point): void => doubt({ what, line: lines.get(id) ?? null, target: id });
  const labels = new Map(drafts.map(({ id, first }) => [id, first.label]));
  inList(points);

  function inList(list: readonly Point[], parent?: Point): void {
    scope(list, parent);
    let before: Point | undefined;
    for (const point of list) {
      if (point.mark === 'heading') before = undefined;
      sequence(point, before);
      if (point.mark === 'number' && labels.get(point.id)) before = point;
      inList(point.children, point);
    }
  }

  /** «Срок: …» under the last of several points may be meant for all of them (seeds 001 and 004). */
  function scope(list: readonly Point[], parent: Point | undefined): void {
    const last = list.at(-1);
    if (!last?.deadline || parent?.deadline || list.length < 2 || (!parent && list.length < 3)) return;
    if (list.slice(0, -1).some((point) => point.mark === 'heading' || !isOpen(point))) return;
    const own = isNamed(last) ? `пункта ${bare(last)}` : last.mark === 'bullet' ? 'последней строки' : 'последнего пункта';
    const all = parent && isNamed(parent) ? `всего пункта ${bare(parent)}` : 'всех пунктов';
    tell(`Срок «${shorten(last.deadline.words)}» – только ${own} или ${all}?`, last);
  }

  function sequence(point: Point, before: Point | undefined): void {
    const [own, other] = [labels.get(point.id), before && labels.get(before.id)];
    if (!own || !other || own.shape === 'dash' || own.shape !== other.shape || follows(own, other)) return;
    if (own.path.at(-1) === 1 || own.path.length !== other.path.length) return;
    // The same number twice is told by the content itself (paperDoubts.ts), as are days that no calendar has.
    if (own.path.join('.') !== other.path.join('.')) tell(`После пункта «${other.text}» стоит пункт «${own.text}».`, point);
  }
}

/** So much of a point is searched for a deadline. */
const SEARCHED = 2000;

/** No deadline of its own, neither on a line below nor in the sentence. */
function isOpen(point: Point): boolean {
  return (
    point.deadline === undefined && point.children.length === 0 && findDeadlines(blocksText(point.body).slice(0, SEARCHED)).length === 0
  );
}

/** Whether a number or letter tells it from others. */
function isNamed({ label }: Point): boolean {
  return /[\p{L}\d]/u.test(label ?? '');
}

function bare(point: Point): string {
  return (point.label ?? '').replace(/[.)]+$/u, '');
}

function shorten(words: string): string {
  return words.length > 60 ? `${words.slice(0, 60)}…` : words;
}
