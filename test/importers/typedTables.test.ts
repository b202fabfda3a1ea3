import { expect, test } from 'vitest';
import { withTypedTables } from '../../src-main/importers/typedTables.ts';
import type { SourceBlock, SourcePaper } from '../../src-shared/recognition/sourcePaper.ts';

const paragraph = (text: string, more: object = {}): SourceBlock => ({ kind: 'paragraph', text, ...more });
const paper = (blocks: SourceBlock[]): SourcePaper => ({ format: 'docx', blocks, doubts: [] });

test('rows typed with tabs are a table; a number of a list, a bookmark and a signature pushed to the right stay paragraphs', () => {
  const before = [
    paragraph('План работ'),
    paragraph('№\tМероприятие\tСрок'),
    paragraph('1\tПобелка\tапрель'),
    paragraph('2\tСтрижка\tиюнь'),
    paragraph(''),
    paragraph('Начальник отдела\tН.С. Ветлугина'),
  ];
  const { blocks } = withTypedTables(paper(before));
  expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'table', 'paragraph', 'paragraph']);
  const [, table] = blocks;
  expect(
    table?.kind === 'table' && table.rows.map((row) => row.cells.map((cell) => cell.paragraphs.map(({ text }) => text).join())),
  ).toEqual([
    ['№', 'Мероприятие', 'Срок'],
    ['1', 'Побелка', 'апрель'],
    ['2', 'Стрижка', 'июнь'],
  ]);
  const marked = [
    paragraph('№\tМероприятие\tСрок', { bookmarks: ['p_1'] }),
    paragraph('Побелка\tстен\tапрель', { label: '1.', level: 0 }),
    paragraph('Стрижка\tкустов\tиюнь', { label: '2.', level: 0 }),
  ];
  expect(withTypedTables(paper(marked)).blocks).toEqual(marked);
});
