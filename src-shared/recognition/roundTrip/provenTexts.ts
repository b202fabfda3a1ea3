import type { Content } from '../../documents/kinds.ts';
import type { Letterhead } from '../../documents/letterhead.ts';
import { applyChanges } from './applyChanges.ts';
import type { Both } from './comparedLines.ts';
import { isApplicable, type PaperChange } from './paperChange.ts';
import { comparable, withoutTypedLabel } from './wordsOfLine.ts';

/**
 * Tries the changes of running texts together: what is taken over must print the lines of the file. Where a fixed word runs on after
 * a text («… ПРИКАЗЫВАЮ:») it goes over to another paragraph when the last one is gone: such a line has no change of its own.
 */
export function provenTexts(
  base: Content,
  letterhead: Letterhead,
  both: Both,
  changes: readonly PaperChange[],
  texts: (content: Content) => readonly string[],
): readonly PaperChange[] {
  if (!changes.some(isOfText)) return changes;
  const printed = (accepted: readonly PaperChange[]): ReadonlySet<string> =>
    new Set(texts(applyChanges(base, accepted.filter(isApplicable), letterhead, String).content));
  const all = printed(changes);
  const wrong = changes.filter((change) => isOfText(change) && !isPrinted(both, change, all));
  if (wrong.length === 0) return changes;
  const others = printed(changes.filter((change) => !wrong.includes(change)));
  return changes.flatMap((change): readonly PaperChange[] => {
    if (!wrong.includes(change)) return [change];
    if (isPrinted(both, change, others)) return [];
    if (change.kind === 'text') return [{ ...change, told: 'unclear' }];
    return change.kind === 'newParagraph' ? [{ kind: 'newLine', after: change.after, source: change.source }] : [change];
  });
}

/** A paragraph of a text that is new or has other words, taken over by the program. */
function isOfText(change: PaperChange): change is Extract<PaperChange, { kind: 'text' | 'newParagraph' }> {
  if (change.kind === 'newParagraph') return change.beside.place.kind === 'body';
  return change.kind === 'text' && change.place.kind === 'body' && change.told === undefined;
}

function isPrinted({ lines }: Both, change: PaperChange, printed: ReadonlySet<string>): boolean {
  const line = 'source' in change ? lines.find(({ source }) => source === change.source) : undefined;
  if (!line || !isOfText(change)) return true;
  return [line.text, withoutTypedLabel(line.text), change.after].some((text) => printed.has(comparable(text)));
}
