import type { Figures } from '../../../../src-shared/api/trackingRow.ts';

export type PartKey = 'inTime' | 'late' | 'overdue' | 'notDone' | 'ahead';

export interface ProgressPart {
  readonly key: PartKey;
  readonly count: number;
}

export const PART_WORDS: Readonly<Record<PartKey, string>> = {
  inTime: 'Исполнено в срок',
  late: 'Исполнено с опозданием',
  overdue: 'Просрочено',
  notDone: 'Не исполнено',
  ahead: 'Впереди',
};

export const PART_KEYS: readonly PartKey[] = ['inTime', 'late', 'overdue', 'notDone', 'ahead'];

/** What had to be done, cut into what became of it; what is not required is left out. The parts add up to `total - notApplicable`. */
export function progressParts({ done, doneLate, overdue, notDone, awaited }: Figures): readonly ProgressPart[] {
  const counts: Readonly<Record<PartKey, number>> = {
    inTime: done - doneLate,
    late: doneLate,
    overdue,
    notDone,
    ahead: awaited - overdue,
  };
  return PART_KEYS.map((key) => ({ key, count: counts[key] }));
}

/** The next round number above a count, for the top of an axis: 1, 2, 5 and their tens. */
export function axisTop(most: number): number {
  const size = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, most))));
  return ([1, 2, 5, 10].find((step) => step * size >= most) ?? 10) * size;
}

/** What stands beside the axis: nothing, the top, and the middle where it is a whole number. */
export function axisTicks(top: number): readonly number[] {
  return top % 2 === 0 ? [0, top / 2, top] : [0, top];
}
