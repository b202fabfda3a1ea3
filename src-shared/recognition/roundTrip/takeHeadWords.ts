import type { PlainDate } from '../../base/plainDate.ts';
import { findDate } from '../head/findDate.ts';
import { findTime } from '../head/findTime.ts';

/** The day that words of a head name; `null` where they name none, more than one or anything besides. */
export function dayIn(words: string): PlainDate | null {
  const found = findDate(words);
  if (found === null || found.date === null || findDate(words.slice(found.to)) !== null) return null;
  return isBare(words, found) && !/\d\s*[-–—]\s*\d+\s*[.\p{L}]/u.test(words) ? found.date : null;
}

/** The hour that words of a head name, as `HH:MM`; `null` where that is not all they say. */
export function hourIn(words: string): string | null {
  const found = findTime(words, false);
  return found !== null && isBare(words, found) ? found.time : null;
}

function isBare(words: string, { from, to }: { readonly from: number; readonly to: number }): boolean {
  return !/[\p{L}\d]/u.test(words.slice(0, from) + words.slice(to));
}
