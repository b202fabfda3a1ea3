import type { Content } from '../../documents/kinds.ts';
import type { Letterhead } from '../../documents/letterhead.ts';
import type { Registration } from '../../paper/blocks.ts';
import { applyChanges } from './applyChanges.ts';
import { removeWords, setWords } from './applyWords.ts';
import type { Both } from './comparedLines.ts';
import type { PaperChange } from './paperChange.ts';
import { printedTexts } from './printedLines.ts';
import { provenTexts } from './provenTexts.ts';
import { comparable } from './wordsOfLine.ts';

type Text = Extract<PaperChange, { kind: 'text' }>;

/**
 * Tries each change of a requisite: taken over by itself it must print its words in its place. One that does not is only told.
 * Lines that follow it (the day in the heading of an annex) are no changes of their own where the file has them as they follow.
 */
export function provenChanges(
  base: Content,
  letterhead: Letterhead,
  registration: Registration,
  both: Both,
  changes: readonly PaperChange[],
): readonly PaperChange[] {
  const texts = (content: Content): readonly string[] => printedTexts(content, letterhead, registration).map(comparable);
  return provenTexts(base, letterhead, both, provenFields(base, letterhead, both, changes, texts), texts);
}

function provenFields(
  base: Content,
  letterhead: Letterhead,
  both: Both,
  changes: readonly PaperChange[],
  texts: (content: Content) => readonly string[],
): readonly PaperChange[] {
  const before = texts(base);
  const proven = changes.map((change): PaperChange => {
    if (change.kind === 'removed' && change.place.kind === 'field' && change.told === undefined)
      return removeWords(base, change.place, change.before, letterhead) === null ? { ...change, told: 'unclear' } : change;
    if (!isOfField(change)) return change;
    const at = lineOf(both, change);
    const content = setWords(base, change.place, change.before, change.after, letterhead);
    if (content === null) return { ...change, told: 'unclear' };
    const after = texts(content);
    const isPrinted = after.length === before.length && after[at] === comparable(replaced(both, at, change));
    return isPrinted ? change : { ...change, told: 'derived' };
  });
  const own = new Set(proven.filter(isOfField).map((change) => lineOf(both, change)));
  if (own.size === 0) return proven;
  const together = texts(applyChanges(base, proven.filter(isOfField), letterhead, String).content);
  const following = new Set(
    both.peers.filter((peer, at) => peer !== null && !own.has(peer) && together[peer] === comparable(both.lines[at]?.text ?? '')),
  );
  return proven.filter((change) => change.kind !== 'text' || !following.has(lineOf(both, change)));
}

/** Other words of a requisite that nothing speaks against. */
function isOfField(change: PaperChange): change is Text {
  return change.kind === 'text' && change.place.kind === 'field' && change.told === undefined;
}

/** The printed line on which the words stand: no two lines of a file have one source. */
function lineOf({ lines, peers }: Both, { source }: Text): number {
  return peers[lines.findIndex((line, at) => line.source === source && peers[at] !== null)] ?? -1;
}

/** The line with the new words in the place of the old ones. */
function replaced({ printed }: Both, at: number, { place, after }: Text): string {
  const parts = printed[at]?.parts ?? [];
  return parts.map((part) => (part.place !== undefined && samePlace(part.place, place) ? after : part.text)).join('');
}

function samePlace(left: Text['place'], right: Text['place']): boolean {
  return left.kind === 'field' && right.kind === 'field' && left.field === right.field && left.id === right.id;
}
