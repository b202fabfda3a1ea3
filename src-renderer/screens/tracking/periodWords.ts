import type { PlainDate } from '../../../src-shared/base/plainDate.ts';
import { formatDate } from '../../../src-shared/russian/dateWords.ts';

/** «01.01.2026 – 31.03.2026», «с 01.01.2026»; `null` where any day will do. */
export function periodWords(from: PlainDate | undefined, to: PlainDate | undefined): string | null {
  const day = (date: PlainDate): string => formatDate(date, 'numeric');
  if (from !== undefined && to !== undefined) return `${day(from)} – ${day(to)}`;
  if (from !== undefined) return `с ${day(from)}`;
  return to === undefined ? null : `по ${day(to)}`;
}
