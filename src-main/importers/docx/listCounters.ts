import { spellNumber } from './numberFormats.ts';
import { seenText } from './symbolCharacters.ts';
import type { ListLevel, WordList } from './wordNumbering.ts';

/** The automatic mark of a paragraph as it is printed. */
export interface ListMark {
  readonly label: string;
  readonly bullet: boolean;
}

/** Counts the lists of one file: asked paragraph by paragraph in reading order, it gives the mark that each has. */
export function listCounters(): (list: WordList, level: number) => ListMark | null {
  /** Counters by definition: lists of one definition go on counting where another stopped. */
  const counters = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();
  return (list, at) => {
    const level = list.levels.get(at);
    if (!level) return null;
    const counts = counters.get(list.definition) ?? [];
    counters.set(list.definition, counts);
    // A level that is passed over has begun all the same: after «1.1.» its own first number is «2.» (so LibreOffice writes DOC as DOCX).
    for (let above = 0; above < at; above += 1) counts[above] ??= list.starts.get(above) ?? list.levels.get(above)?.start;
    counts[at] = nextNumber(list, level, at, counts[at], begun);
    for (let deeper = at + 1; deeper < counts.length; deeper += 1) if (beginsAgain(list.levels.get(deeper), at)) counts[deeper] = undefined;
    const label = printed(list, level, counts);
    return label === '' ? null : { label, bullet: level.format === 'bullet' };
  };
}

function nextNumber(list: WordList, level: ListLevel, at: number, before: number | undefined, begun: Set<string>): number {
  const key = `${list.id}/${at}`;
  const start = list.starts.get(at);
  const isFirst = start !== undefined && !begun.has(key);
  begun.add(key);
  return isFirst || before === undefined ? (start ?? level.start) : before + 1;
}

/** Whether a deeper level counts anew after a paragraph of this level (17.9.10). */
function beginsAgain(deeper: ListLevel | undefined, at: number): boolean {
  return deeper?.restart === undefined || at < deeper.restart;
}

function printed(list: WordList, level: ListLevel, counts: readonly (number | undefined)[]): string {
  if (level.format === 'bullet') return seenText(level.text, level.font).trim();
  const text = level.text.replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    const one = list.levels.get(at);
    const value = counts[at] ?? list.starts.get(at) ?? one?.start ?? 0;
    return spellNumber(value, level.legal && one?.format !== 'none' ? 'decimal' : (one?.format ?? 'decimal'), one?.pattern);
  });
  return seenText(text, level.font).trim();
}
