import type { Content } from '../documents/kinds.ts';
import type { Performer } from '../documents/point.ts';
import { foldForSearch } from '../russian/fold.ts';
import { splitParties } from '../tracking/wordPerformers.ts';
import { mentionWords, type DirectoryMatch, type MatchCandidate } from './matchDirectory.ts';
import { mapSlots } from './directory/partySlots.ts';

/** What a person chose: a match, and whom of its candidates (all of them where several are meant together). */
export interface ChosenMatch extends Pick<DirectoryMatch, 'target' | 'what' | 'words'> {
  readonly candidates: readonly Pick<MatchCandidate, 'kind' | 'id' | 'text'>[];
}

/** The same paper, tied to the directory where that was chosen. Not one printed word changes. */
export function applyMatches(content: Content, chosen: readonly ChosenMatch[]): Content {
  const byPlace = new Map(chosen.map((each) => [placeOf(each), each.candidates]));
  const at = (target: string, what: string, words: string) => byPlace.get(placeOf({ target, what, words })) ?? [];
  return mapSlots(content, {
    mention: (target, what, mention) => {
      const person = at(target, what, mentionWords(mention)).find(({ kind }) => kind === 'person');
      if (!person) return mention;
      // With words of its own the name is not printed: it becomes the directory's, in the nominative.
      return mention.wording === undefined ? { ...mention, personId: person.id } : { ...mention, personId: person.id, name: person.text };
    },
    performers: (target, what, performers) =>
      performers.flatMap((performer): Performer[] => {
        if (performer.kind !== 'words') return [performer];
        const whole = at(target, what, performer.text);
        if (whole.length > 0) return performersOf(performer.text, whole);
        const parts = splitParties(performer.text).map((words) => ({ words, tied: at(target, what, words) }));
        if (parts.every(({ tied }) => tied.length === 0)) return [performer];
        return parts.flatMap(({ words, tied }) => performersOf(words, tied));
      }),
    cell: (target, what, cell) => {
      const tied = splitParties(cell.text).flatMap((words) => {
        const candidates = at(target, what, words);
        return candidates.length === 0 ? [] : performersOf(words, candidates);
      });
      if (tied.length === 0) return cell;
      const now = new Set(tied.map(({ text }) => foldForSearch(text)));
      return { ...cell, parties: [...(cell.parties ?? []).filter(({ text }) => !now.has(foldForSearch(text))), ...tied].slice(0, 100) };
    },
  });
}

/** The words stay the paper's own. */
function performersOf(words: string, candidates: ChosenMatch['candidates']): Performer[] {
  const text = words.slice(0, 1000);
  return candidates.length === 0 ? [{ kind: 'words', text }] : candidates.map(({ kind, id }) => ({ kind, id, text }));
}

function placeOf({ target, what, words }: Pick<DirectoryMatch, 'target' | 'what' | 'words'>): string {
  return JSON.stringify([target, what, words]);
}
