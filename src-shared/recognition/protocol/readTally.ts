import type { Tally } from '../../documents/protocol.ts';

/** Counts of a vote in its words: «за – 12, против – нет, воздержались – 1», or a table of them; `null` where no count is named. */
export function readTally(words: string): Tally | null {
  const row = /за\P{L}*против\P{L}*воздержал\p{L}*\s+(?<counts>[\d\s%.,()чел]+)/iu.exec(words.replace(/[«»\u0022„“]/gu, ''));
  const counts = row?.groups?.['counts']?.match(/\d+(?![\d.,]*\s*%)/gu)?.map(Number);
  if (counts?.length === 3) return { for: counts[0] ?? 0, against: counts[1] ?? 0, abstained: counts[2] ?? 0 };
  const inFavour = countOf(words, 'за');
  if (inFavour === null) return null;
  return { for: inFavour, against: countOf(words, 'против') ?? 0, abstained: countOf(words, String.raw`воздержал\p{L}*`) ?? 0 };
}

function countOf(words: string, vote: string): number | null {
  const match = new RegExp(
    String.raw`(?<!\p{L})[«\u0022“„']?${vote}[»\u0022”“']?(?!\p{L})\s*[:=–—-]*\s*(?<count>\d{1,5}|нет|никто|0)(?!\s*%)`,
    'iu',
  ).exec(words);
  if (!match) return null;
  const count = match.groups?.['count'] ?? '';
  return /\d/u.test(count) ? Number(count) : 0;
}
