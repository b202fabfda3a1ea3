import { expect, test } from 'vitest';
import { readDocx } from '../../../../src-main/importers/docx/readDocx.ts';
import { defaultLetterhead } from '../../../../src-shared/documents/defaultLetterhead.ts';
import type { Content } from '../../../../src-shared/documents/kinds.ts';
import { plainParagraph } from '../../../../src-shared/documents/richText.ts';
import { isApplicable, type PaperChange } from '../../../../src-shared/recognition/roundTrip/paperChange.ts';
import { applyChanges } from '../../../../src-shared/recognition/roundTrip/applyChanges.ts';
import { paperChanges } from '../../../../src-shared/recognition/roundTrip/paperChanges.ts';
import { remarksIn } from '../../../../src-shared/recognition/roundTrip/remarksIn.ts';
import { idMaker } from '../../../support/arbitraryProtocol.ts';
import { wordFile, wordParagraph, wordRun } from '../../../support/wordFile.ts';
import { editedPaper } from './editedPaper.ts';
import { ORDER, point, PROTOCOL } from './samplePapers.ts';

/** What is only told and why, and what becomes of people when words around them change. */

const letterhead = defaultLetterhead('l', ['Отдел садов']);
const UNREGISTERED = { number: null, date: null };

function changesOf(base: Content, edited: Content): readonly PaperChange[] {
  return paperChanges(base, letterhead, UNREGISTERED, editedPaper(base, edited, letterhead, false));
}

test('a number is told, for the journal gives it; a day is taken over, and with it the day in the heads of annexes', () => {
  const changes = changesOf(ORDER, { ...ORDER, date: '2026-05-20', number: '7' });
  expect(
    changes.map((change) => [change.kind === 'text' && change.place, isApplicable(change), 'told' in change ? change.told : undefined]),
  ).toEqual([
    [{ kind: 'field', field: 'date', id: '' }, true, undefined],
    [{ kind: 'field', field: 'number', id: '' }, false, 'number'],
    [{ kind: 'field', field: 'annexHeading', id: 'a1' }, false, 'derived'],
    [{ kind: 'field', field: 'annexHeading', id: 'a2' }, false, 'derived'],
    // The sheet of visas names both.
    [{ kind: 'other' }, false, undefined],
  ]);
});

test.each(['32.05.2026', '14.04.2026–20.04.2026', 'после праздников', '14.04.2026, перенесён на 20.04.2026'])(
  'a day that is not clear is only told: %s',
  (date) => {
    const [change, ...others] = changesOf(ORDER, { ...ORDER, wording: { date } });
    expect(others).toEqual([]);
    expect(change && [isApplicable(change), 'told' in change ? change.told : undefined]).toEqual([false, 'unclear']);
  },
);

test('another name drops who was chosen from the directory, another post does not', () => {
  const [one, two] = ['Солодов П.А.', 'Рябинин О.О.'].map((name) => {
    const attendees = PROTOCOL.attendees.map((each) =>
      each.id === 'm1' ? { kind: 'person' as const, id: 'm1', mention: { name, post: 'сторож' } } : each,
    );
    const { content } = applyChanges(PROTOCOL, changesOf(PROTOCOL, { ...PROTOCOL, attendees }), letterhead, idMaker());
    return content.kind === 'protocol' ? content.attendees[0] : null;
  });
  expect(one).toEqual({ kind: 'person', id: 'm1', mention: { personId: 'd1', name: 'Солодов П.А.', post: 'сторож' } });
  expect(two).toEqual({ kind: 'person', id: 'm1', mention: { name: 'Рябинин О.О.', post: 'сторож' } });
});

test('only the head is accepted: the line under the paper goes on naming who it named', () => {
  const changes = changesOf(PROTOCOL, { ...PROTOCOL, chair: { name: 'Солодов П.А.', post: 'директор' } });
  const head = changes.filter((change) => change.kind === 'text' && change.place.kind === 'field' && change.place.field === 'chair');
  const { content } = applyChanges(PROTOCOL, head, letterhead, idMaker());
  expect(content).toMatchObject({
    chair: { name: 'Солодов П.А.' },
    signatures: [{ id: 's1', of: 'chair', name: 'Н.С. Ветлугина' }, { id: 's2' }],
  });
});

test('who has to do a point follows its words, as words', () => {
  const performers = [{ kind: 'institution' as const, id: 'i1', text: 'Отделу озеленения' }];
  const base = { ...ORDER, points: [point('p1', 'Отделу озеленения подготовить рассаду.', { performers })] };
  const done = (text: string) => {
    const { content } = applyChanges(base, changesOf(base, { ...base, points: [point('p1', text)] }), letterhead, idMaker());
    return content.kind === 'order' ? content.points[0]?.performers : null;
  };
  expect(done('Отделу озеленения подготовить рассаду бархатцев.')).toEqual(performers);
  expect(done('Директору питомника подготовить рассаду.')).toEqual([{ kind: 'words', text: 'Директору питомника' }]);
});

test('a draft that has gone on keeps its own words, and what did not fit is said', () => {
  const changes = changesOf(ORDER, { ...ORDER, title: 'О смотре газонов\nи газонов', settlement: 'г. Ключи' });
  const { content, skipped } = applyChanges({ ...ORDER, title: 'О субботнике' }, changes, letterhead, idMaker());
  expect(content).toMatchObject({ title: 'О субботнике', settlement: 'г. Ключи' });
  expect(skipped.map(({ kind }) => kind)).toEqual(['text']);
});

test('two paragraphs of one text go at once, whichever come first', () => {
  const base = { ...ORDER, preamble: ['Первый абзац.', 'Второй, лишний.', 'Третий абзац.', 'Четвёртый, лишний.'].map(plainParagraph) };
  const edited = { ...base, preamble: ['Первый абзац.', 'Третий абзац.'].map(plainParagraph) };
  const changes = changesOf(base, edited);
  for (const order of [changes, changes.toReversed()]) {
    const { content, skipped } = applyChanges(base, order, letterhead, idMaker());
    expect(skipped).toEqual([]);
    expect(content).toEqual(edited);
  }
});

test('notes in the margin are told with who left them and beside which words; tracked changes are read as accepted', async () => {
  const tracked = `<w:ins w:author="Солодов П.А.">${wordRun(' и петуний')}</w:ins><w:del w:author="Солодов П.А."><w:r><w:delText>, если успеют</w:delText></w:r></w:del>`;
  const comment = `<w:comment w:id="0" w:author="Ветлугина Н.С.">${wordParagraph('Проверить смету.')}</w:comment>`;
  const body = `<w:p>${wordRun('Подготовить рассаду бархатцев')}${tracked}<w:r><w:commentReference w:id="0"/></w:r></w:p>`;
  const file = await readDocx(wordFile(body, { comments: comment }));
  expect(remarksIn(file)).toEqual([
    { kind: 'remark', author: 'Ветлугина Н.С.', after: 'Проверить смету.', about: 'Подготовить рассаду бархатцев и петуний', source: 0 },
  ]);
  expect(file.doubts.join()).toContain('Солодов П.А.');
  const changes = paperChanges({ ...ORDER, points: [point('p1', 'Подготовить рассаду бархатцев')] }, letterhead, UNREGISTERED, file);
  expect(changes.filter(({ kind }) => kind === 'text' || kind === 'remark').map((change) => 'after' in change && change.after)).toEqual([
    'Подготовить рассаду бархатцев и петуний',
    'Проверить смету.',
  ]);
});
