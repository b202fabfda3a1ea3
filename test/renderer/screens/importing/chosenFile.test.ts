import { expect, it } from 'vitest';
import { refusalOf, sortOut } from '../../../../src-renderer/screens/importing/files/chosenFile.ts';

const file = (name: string, size = 5) => ({ name, file: new Blob(['x'.repeat(size)]) });
/** A file of that size without its bytes: nothing may ask for them. */
const huge = (size: number): Blob => Object.defineProperty(new Blob(), 'size', { value: size, enumerable: true });

it('takes papers of a folder in the order of their numbers and counts what else lay there', () => {
  const names = [
    'Приказ 10.docx',
    '2021/Приказ 9.pdf',
    'Приказ 9.docx',
    '~$иказ 9.docx',
    'Смета.xlsx',
    'фото/1.JPG',
    '.DS_Store',
    'фото/Thumbs.db',
  ];
  const { papers, passedOver } = sortOut(
    names.map((name) => file(name)),
    true,
  );
  expect(papers.map(({ name }) => name)).toEqual(['2021/Приказ 9.pdf', 'Приказ 9.docx', 'Приказ 10.docx']);
  expect(passedOver).toBe(2);
});

it('passes over nothing that was chosen by hand', () => {
  expect(sortOut([file('Скан.jpg')], false)).toMatchObject({ papers: [{ name: 'Скан.jpg' }], passedOver: 0 });
});

it('turns away what is too large or empty with a sentence', () => {
  expect(refusalOf({ name: 'Видео.docx', file: huge(2.1 * 1024 ** 3) })).toBe(
    'Файл больше 200\u00a0МБ (2,1\u00a0ГБ): сохраните документ отдельно, без картинок и сканов.',
  );
  expect(refusalOf({ name: 'Пусто.docx', file: new Blob() })).toContain('пустой');
  expect(refusalOf(file('Приказ.docx'))).toBe(null);
});
