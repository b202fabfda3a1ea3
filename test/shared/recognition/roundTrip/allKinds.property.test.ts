import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defaultLetterhead } from '../../../../src-shared/documents/defaultLetterhead.ts';
import type { Content } from '../../../../src-shared/documents/kinds.ts';
import { contentPaper } from '../../../../src-shared/paper/contentPaper.ts';
import { paperText } from '../../../../src-shared/paper/toText.ts';
import { applyChanges } from '../../../../src-shared/recognition/roundTrip/applyChanges.ts';
import { isApplicable, type PaperChange } from '../../../../src-shared/recognition/roundTrip/paperChange.ts';
import { paperChanges } from '../../../../src-shared/recognition/roundTrip/paperChanges.ts';
import { idMaker } from '../../../support/arbitraryProtocol.ts';
import { editedPaper } from './editedPaper.ts';
import { editsOf, goTogether, type PaperEdit } from './paperEdits.ts';
import { NOTICE, ORDER, PLAN, PROTOCOL } from './samplePapers.ts';

/** Edits of every kind on papers of every kind: always the same ones, and any others where a long look is asked for from outside. */

const LONG = process.env['ROUND_TRIP_RUNS'];
const CHOICE = LONG === undefined ? { numRuns: 120, seed: 20261122 } : { numRuns: Number(LONG) };
const UNREGISTERED = { number: null, date: null };
const letterhead = defaultLetterhead('l', ['Отдел садов']);

test('every edit by itself is one that can be taken over, and taken over it is the edited paper', () => {
  for (const base of [ORDER, PROTOCOL, PLAN, NOTICE]) {
    for (const edit of editsOf(base, 'заново')) {
      const edited = edit.make(base);
      const { changes, content, skipped } = takenOver(base, edited);
      expect(skipped, `${base.kind}, ${edit.target}`).toEqual([]);
      expect(
        changes.filter((change) => !isApplicable(change)),
        `${base.kind}, ${edit.target}`,
      ).toEqual([]);
      expect(printed(content), `${base.kind}, ${edit.target}`).toBe(printed(edited));
    }
  }
});

test('several edits taken over are the edited paper, and some of them are those made by hand alone', () => {
  fc.assert(
    fc.property(paperAndEdits, ({ base, edits, some }) => {
      const all = made(base, edits);
      const { changes, content, skipped } = takenOver(base, all);
      expect(skipped).toEqual([]);
      expect(changes.filter((change) => !isApplicable(change))).toEqual([]);
      expect(printed(content)).toBe(printed(all));
      if (edits.length === 0) expect(changes).toEqual([]);

      const chosen = edits.filter((_, at) => (some >> at) & 1);
      const wanted = new Set(chosen.flatMap((edit) => changesOf(base, edit.make(base)).map(keyOf)));
      const accepted = changes.filter((change) => wanted.has(keyOf(change)));
      expect(printed(applyChanges(base, accepted, letterhead, idMaker()).content)).toBe(printed(made(base, chosen)));
    }),
    CHOICE,
  );
});

const paperAndEdits = fc
  .record({
    base: fc.constantFrom<Content[]>(ORDER, PROTOCOL, PLAN, NOTICE),
    places: fc.array(fc.nat(9999), { maxLength: 6 }),
    word: fc.constantFrom('заново', 'срочно', 'весной'),
    some: fc.nat(63),
  })
  .map(({ base, places, word, some }) => {
    const possible = editsOf(base, word);
    const edits: PaperEdit[] = [];
    for (const place of places) {
      const edit = possible[place % possible.length];
      if (edit && edits.every((each) => goTogether(each, edit))) edits.push(edit);
    }
    return { base, edits, some, [fc.toStringMethod]: () => `${base.kind}: ${edits.map(({ target }) => target).join('; ')} (${some})` };
  });

function made(base: Content, edits: readonly PaperEdit[]): Content {
  return edits.reduce((content, edit) => edit.make(content), base);
}

function changesOf(base: Content, edited: Content): readonly PaperChange[] {
  return paperChanges(base, letterhead, UNREGISTERED, editedPaper(base, edited, letterhead, false));
}

function takenOver(base: Content, edited: Content) {
  const changes = changesOf(base, edited);
  return { changes, ...applyChanges(base, changes.filter(isApplicable), letterhead, idMaker()) };
}

/** What a change is about, wherever it stands in the list; the number of a new row depends on the others. */
function keyOf(change: PaperChange): string {
  switch (change.kind) {
    case 'newRow':
      return `newRow ${change.cells.filter((cell) => !/^[\d.]*$/u.test(cell)).join('|')}`;
    case 'newPoint':
    case 'newQuestion':
    case 'newAttendee':
    case 'newLine':
    case 'remark':
      return `${change.kind} ${change.after}`;
    case 'newParagraph':
      return `newParagraph ${change.beside.place.id} ${change.after}`;
    case 'newDeadline':
    case 'newSpeaker':
      return `${change.kind} ${change.id} ${change.after}`;
    case 'moved':
      return `moved ${change.id}`;
    case 'text':
      return `text ${JSON.stringify(change.place)} ${change.after}`;
    case 'removed':
      return `removed ${JSON.stringify(change.place)} ${change.before}`;
  }
}

function printed(content: Content): string {
  return paperText(contentPaper(content, letterhead, UNREGISTERED));
}
