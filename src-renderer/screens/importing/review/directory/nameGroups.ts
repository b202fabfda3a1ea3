import type { ChosenMatch } from '../../../../../src-shared/recognition/applyMatches.ts';
import { isNameAlone } from '../../../../../src-shared/recognition/people/findNames.ts';
import type { DirectoryMatch, MatchCandidate } from '../../../../../src-shared/recognition/matchDirectory.ts';

/** Somebody a paper names, in all the places that can be the same of the directory. */
export interface NameGroup {
  readonly key: string;
  readonly words: string;
  readonly places: readonly DirectoryMatch[];
  /** What can be accepted: one of them is. Those that are meant together stand together. */
  readonly choices: readonly NameChoice[];
  /** The words can be nobody else's. */
  readonly sure: boolean;
}

export interface NameChoice {
  readonly key: string;
  readonly text: string;
  readonly candidates: readonly MatchCandidate[];
}

/** What was accepted, by the key of its name. */
export type AcceptedNames = Readonly<Record<string, NameChoice>>;

/** The names of a paper in its order, each once however often and in whatever case it stands there. */
export function nameGroups(matches: readonly DirectoryMatch[]): readonly NameGroup[] {
  const groups = Map.groupBy(matches, ({ words, candidates }) => [wordsKey(words), ...candidates.map(({ id }) => id)].join(' '));
  return [...groups].flatMap(([key, places]) => {
    const [first] = places;
    if (first === undefined) return [];
    const sure = first.candidates.every((candidate) => candidate.sure);
    const choices = sure ? [choiceOf(first.candidates)] : first.candidates.map((candidate) => choiceOf([candidate]));
    return [{ key, words: bareName(first.words), places, choices, sure }];
  });
}

/** What `applyMatches` is to be given. */
export function chosenMatches(groups: readonly NameGroup[], accepted: AcceptedNames): readonly ChosenMatch[] {
  return groups.flatMap(({ key, places }) => {
    const choice = accepted[key];
    return choice === undefined ? [] : places.map(({ target, what, words }) => ({ target, what, words, candidates: choice.candidates }));
  });
}

/** All that can be nobody else, accepted besides what was chosen already. */
export function acceptSure(groups: readonly NameGroup[], accepted: AcceptedNames): AcceptedNames {
  const sure = groups.flatMap(({ key, sure: isSure, choices: [only] }) => (isSure && only ? [[key, only] as const] : []));
  return { ...Object.fromEntries(sure), ...accepted };
}

/** One person's name alone is the same in every case; other words may mean more than the one who is named in them. */
function wordsKey(words: string): string {
  return isNameAlone(words) ? '' : words.trim();
}

/** «(Кедров С.И.)» stands in brackets only where it stands. */
function bareName(words: string): string {
  return words.trim().replace(/^\(([^()]+)\)$/u, '$1');
}

function choiceOf(candidates: readonly MatchCandidate[]): NameChoice {
  return { key: candidates.map(({ id }) => id).join(' '), text: candidates.map(({ text }) => text).join(', '), candidates };
}
