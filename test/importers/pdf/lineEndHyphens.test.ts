import { expect, it } from 'vitest';
import { readPdf } from '../../../src-main/importers/pdf/readPdf.ts';
import { pdfFile, pdfWords } from '../../support/pdfFile.ts';

/** Lines of eighty letters, so that each is full; the words of the whole paragraph. */
async function paragraph(...lines: readonly string[]): Promise<string> {
  const full = lines.map((line) => line.replace(/ (?=\S+$)/u, ` ${'дом '.repeat(Math.max(0, Math.floor((78 - line.length) / 4)))}`));
  const content = full.map((line, at) => pdfWords(line, 60, 760 - at * 16)).join('');
  const { blocks } = await readPdf(pdfFile([{ content }]));
  return blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : [])).join(' ');
}

it('a word that stands whole elsewhere was only cut at the end of a line', async () => {
  const text = await paragraph('Об общеобразовательных школах и обще-', 'образовательной программе; план рабо-', 'ты и работа.');
  expect(text).toContain('общеобразовательной программе');
  expect(text).toContain(' работы и ');
});

it('a compound keeps its hyphen, and so does what nothing else tells', async () => {
  const text = await paragraph('Утвердить научно-', 'методический план и план-', 'график, учителю-', 'логопеду доложить кому-', 'либо.');
  expect(text).toContain('научно-методический');
  expect(text).toContain('план-график');
  expect(text).toContain('учителю-логопеду');
  expect(text).toContain('кому-либо');
});

it('in a paper full of cut words others are cut as well, but compounds are not', async () => {
  const text = await paragraph(
    'Программа, участники, организации и управление: програм-',
    'ма для участ-',
    'ников и организа-',
    'ций, сопрово-',
    'ждение и обследо-',
    'вание; ремонт фаса-',
    'дов, материально-',
    'технический отдел.',
  );
  for (const word of ['программа для', 'участников', 'организаций', 'фасадов', 'материально-технический']) expect(text).toContain(word);
});
