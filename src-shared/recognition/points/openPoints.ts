import { MAX_LEVELS } from '../../documents/point.ts';
import { follows, type PointLabel } from './pointLabel.ts';

/** A point under which others may come: what nesting is decided by. */
export interface OpenPoint {
  readonly level: number;
  readonly label: PointLabel | null;
  readonly mark: 'number' | 'bullet' | 'heading';
  /** Depth in the file's own list. */
  readonly listLevel?: number | undefined;
  /** Its words end with a colon: what follows is under it. */
  readonly leadsIn: boolean;
  /** It says what is to be done, and what follows lists whom or what: «Объявить благодарность коллективам:». */
  readonly lists: boolean;
}

/** The point just closed and those above it, outermost first. */
export type OpenPoints = readonly OpenPoint[];

/** The open points after one more was put down. */
export function putDown(open: OpenPoints, point: OpenPoint): OpenPoints {
  return [...open.filter(({ level }) => level < point.level), point];
}

/** The level of a point with a label. */
export function labelledLevel(label: PointLabel, listLevel: number | undefined, open: OpenPoints): number {
  return Math.min(label.shape === 'dash' ? dashLevel(label, listLevel, open) : numberedLevel(label, listLevel, open), MAX_LEVELS - 1);
}

/** The level of a point without any label: under the point that leads in, else beside the one before it. */
export function plainLevel(open: OpenPoints): number {
  const last = open.at(-1);
  if (!last || last.mark === 'heading') return last?.level ?? 0;
  if (last.leadsIn) return Math.min(last.level + 1, MAX_LEVELS - 1);
  const beside = open.findLast(({ mark }) => mark !== 'bullet') ?? last;
  return beside.level;
}

/** Where a line stands that belongs to a list under the last point that is no dash. */
export function bulletLevel(open: OpenPoints): number {
  const owner = open.findLast(({ mark }) => mark !== 'bullet');
  return Math.min((owner?.level ?? -1) + 1, MAX_LEVELS - 1);
}

function dashLevel(label: PointLabel, listLevel: number | undefined, open: OpenPoints): number {
  const beside = open.findLast((point) => point.label?.shape === 'dash' && isBesideDash(point, label, listLevel));
  if (beside) return beside.level;
  const last = open.at(-1);
  if (!last || last.mark === 'heading') return last?.level ?? 0;
  if (last.label?.shape === 'dash') return isDeeperDash(last, listLevel) ? last.level + 1 : last.level;
  // Under a paragraph without a number dashes are its list only where it leads in; else they are points as it is one.
  if (last.label === null && !last.leadsIn && last.mark === 'number') return last.level;
  return bulletLevel(open);
}

function isBesideDash(point: OpenPoint, label: PointLabel, listLevel: number | undefined): boolean {
  if (listLevel !== undefined && point.listLevel !== undefined) return listLevel === point.listLevel;
  return point.label?.text === label.text;
}

function isDeeperDash(last: OpenPoint, listLevel: number | undefined): boolean {
  if (listLevel !== undefined && last.listLevel !== undefined) return listLevel > last.listLevel;
  return last.leadsIn;
}

function numberedLevel(label: PointLabel, listLevel: number | undefined, open: OpenPoints): number {
  if (label.path.length > 1) return pathLevel(label, open);
  const byList = listLevel === undefined || listLevel === 0 ? undefined : levelInList(listLevel, open);
  return byList ?? simpleLevel(label, open);
}

/** «2.1.» stands beside another «2.x», under «2.», else as deep as other numbers of so many parts. */
function pathLevel(label: PointLabel, open: OpenPoints): number {
  const above = label.path.slice(0, -1);
  const pathOf = (point: OpenPoint): readonly number[] => point.label?.path ?? [];
  const twin = open.findLast(
    (point) => isNumber(point) && pathOf(point).length === label.path.length && isSamePath(pathOf(point).slice(0, -1), above),
  );
  if (twin) return twin.level;
  const parent = open.findLast((point) => isNumber(point) && isSamePath(pathOf(point), above));
  if (parent) return parent.level + 1;
  const beside = open.findLast((point) => isNumber(point) && pathOf(point).length === label.path.length);
  if (beside) return beside.level;
  const shorter = open.findLast((point) => isNumber(point) && pathOf(point).length < label.path.length);
  return shorter ? shorter.level + 1 : baseLevel(open);
}

function levelInList(listLevel: number, open: OpenPoints): number | undefined {
  const beside = open.findLast((point) => point.listLevel === listLevel);
  if (beside) return beside.level;
  const above = open.findLast((point) => point.listLevel !== undefined && point.listLevel < listLevel);
  return above === undefined ? undefined : above.level + 1;
}

/** One number, a letter or a Roman number: by what it counts on from, by the colon above it, by how it is written. */
function simpleLevel(label: PointLabel, open: OpenPoints): number {
  const alike = open.filter((point) => point.label?.shape === label.shape && point.label.path.length === 1);
  const before = alike.findLast((point) => point.label !== null && follows(label, point.label));
  if (before) return before.level;
  const last = open.at(-1);
  const value = label.path[0] ?? 0;
  if (value === 1 && last && last.mark !== 'heading' && last.leadsIn) return last.level + 1;
  const smaller = alike.findLast((point) => (point.label?.path[0] ?? 0) < value);
  if (smaller) return smaller.level;
  // A number again («6.» after «7.») or a new count beside the outermost of its kind.
  const outermost = alike[0];
  if (outermost) return outermost.level;
  const owner = open.findLast(({ mark, label: above }) => mark === 'number' && above !== null && above.shape !== 'dash');
  return owner && isFiner(label.shape, owner.label?.shape) ? owner.level + 1 : baseLevel(open);
}

/** Papers number from the coarse to the fine: I, 1., 1), а). */
const FINENESS: readonly PointLabel['shape'][] = ['roman', 'number', 'bracket', 'letter', 'dash'];

function isFiner(shape: PointLabel['shape'], than: PointLabel['shape'] | undefined): boolean {
  return than !== undefined && FINENESS.indexOf(shape) > FINENESS.indexOf(than);
}

/** A heading does not stand above its points but beside them. */
function baseLevel(open: OpenPoints): number {
  return open.find(({ mark }) => mark === 'heading')?.level ?? 0;
}

function isNumber({ label }: OpenPoint): boolean {
  return label?.shape === 'number' || label?.shape === 'roman' || label?.shape === 'bracket';
}

function isSamePath(left: readonly number[], right: readonly number[]): boolean {
  return left.length === right.length && left.every((number, index) => number === right[index]);
}
