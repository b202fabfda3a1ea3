import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocx } from '../../../src-main/importers/docx/readDocx.ts';
import { docxTexts } from '../../support/libreOffice.ts';
import { wordFile, wordParagraph } from '../../support/wordFile.ts';

/** Lists of a file: definitions with levels, lists of them with first numbers of their own, and which paragraph is in which. */
interface Lists {
  readonly definitions: readonly (readonly Level[])[];
  readonly lists: readonly { readonly definition: number; readonly restarts: boolean }[];
  readonly places: readonly { readonly list: number; readonly level: number }[];
}

interface Level {
  readonly format: string;
  readonly start: number;
  readonly whole: boolean;
  readonly ending: string;
}

const FORMATS = [
  'decimal',
  'decimal',
  'decimal',
  'decimalZero',
  'upperRoman',
  'lowerRoman',
  'upperLetter',
  'lowerLetter',
  'russianLower',
  'russianUpper',
];

const arbitraryLevel: fc.Arbitrary<Level> = fc
  .record({
    format: fc.constantFrom(...FORMATS),
    start: fc.integer({ min: 1, max: 60 }),
    whole: fc.boolean(),
    ending: fc.constantFrom('.', ')', '', ' –'),
  })
  // After «я» Word doubles the letters (аа, бб), LibreOffice goes on as a spreadsheet does (аа, аб).
  .map((level) => (level.format.startsWith('russian') ? { ...level, start: level.start % 12 || 1 } : level));

const DEPTH = 4;
const arbitraryLists: fc.Arbitrary<Lists> = fc.record({
  definitions: fc.array(fc.array(arbitraryLevel, { minLength: DEPTH, maxLength: DEPTH }), { minLength: 1, maxLength: 3 }),
  lists: fc.array(
    fc.record({
      definition: fc.nat({ max: 2 }),
      restarts: fc.boolean(),
    }),
    { minLength: 1, maxLength: 4 },
  ),
  places: fc.array(fc.record({ list: fc.nat({ max: 3 }), level: fc.nat({ max: DEPTH - 1 }) }), { minLength: 1, maxLength: 30 }),
});

/**
 * The lists as a Word file; paragraph number n says «слово n». As people write: one list after the other, from its first level, one level
 * deeper at a time. Where lists of one definition are mixed, LibreOffice does not begin again at levels that others have begun, though the
 * standard says so (17.9.27): that is proved below without it.
 */
function listFile({ definitions, lists, places }: Lists): Uint8Array {
  const abstracts = definitions.map((levels, at) => {
    const xml = levels.map((level, depth) => {
      const outer = level.whole ? Array.from({ length: depth + 1 }, (_, index) => `%${index + 1}`).join('.') : `%${depth + 1}`;
      return (
        `<w:lvl w:ilvl="${depth}"><w:start w:val="${level.start}"/><w:numFmt w:val="${level.format}"/>` +
        `<w:lvlText w:val="${outer}${level.ending}"/></w:lvl>`
      );
    });
    return `<w:abstractNum w:abstractNumId="${at}"><w:multiLevelType w:val="multilevel"/>${xml.join('')}</w:abstractNum>`;
  });
  const nums = lists.map(({ definition, restarts }, at) => {
    const levels = definitions[definition % definitions.length] ?? [];
    const overrides = levels.map(
      ({ start }, depth) => `<w:lvlOverride w:ilvl="${depth}"><w:startOverride w:val="${start}"/></w:lvlOverride>`,
    );
    return `<w:num w:numId="${at + 1}"><w:abstractNumId w:val="${definition % definitions.length}"/>${restarts ? overrides.join('') : ''}</w:num>`;
  });
  const depths = new Map<number, number>();
  const grouped = places.map(({ list, level }) => ({ id: (list % lists.length) + 1, level })).toSorted((a, b) => a.id - b.id);
  const body = grouped.map(({ id, level }, at) => {
    const depth = Math.min(level, (depths.get(id) ?? -1) + 1);
    depths.set(id, depth);
    return wordParagraph(`слово ${at}`, numbered(String(id), depth));
  });
  return wordFile(body.join(''), { numbering: abstracts.join('') + nums.join('') });
}

async function labelsRead(file: Uint8Array): Promise<readonly string[]> {
  const { blocks } = await readDocx(file);
  return blocks.map((block) => (block.kind === 'paragraph' ? `${block.label ?? ''} ${block.text}`.trim() : block.kind));
}

function labelsShown(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim().replace(/\s+/g, ' '))
    .filter((line) => line !== '');
}

describe('automatic numbers', () => {
  it('are those that LibreOffice prints, for lists of any levels, starts and formats', async () => {
    const samples = fc.sample(arbitraryLists, { numRuns: 100, seed: 20_261_203 });
    const files = new Map(samples.map((lists, at) => [`lists${at}`, listFile(lists)]));
    const shown = await docxTexts(files);
    for (const [name, file] of files) expect(await labelsRead(file), name).toEqual(labelsShown(shown.get(name) ?? ''));
  });

  it('begin again as the standard says where LibreOffice does not', async () => {
    const level = (at: number, inner: string, text: string): string =>
      `<w:lvl w:ilvl="${at}"><w:start w:val="1"/>${inner}<w:lvlText w:val="${text}"/></w:lvl>`;
    const levels =
      level(0, '<w:numFmt w:val="upperRoman"/>', '%1.') +
      level(1, '<w:numFmt w:val="decimal"/><w:lvlRestart w:val="0"/>', '%2)') +
      level(2, '<w:numFmt w:val="decimal"/><w:lvlRestart w:val="1"/><w:isLgl/>', '%1.%2.%3');
    const restart = [0, 1, 2].map((at) => `<w:lvlOverride w:ilvl="${at}"><w:startOverride w:val="1"/></w:lvlOverride>`).join('');
    const numbering =
      `<w:abstractNum w:abstractNumId="7">${levels}</w:abstractNum>` +
      `<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="7"/>${restart}</w:num>`;
    // Level 1 never begins again, level 2 only after level 0; list 2 begins each of its levels with the first paragraph there.
    const places = ['1/0', '1/1', '1/2', '1/1', '1/2', '1/0', '1/1', '1/2', '2/0', '2/1', '1/1', '2/1', '2/2'];
    const body = places.map((place) => wordParagraph('', numbered(place.split('/')[0] ?? '', Number(place.split('/')[1]))));
    expect(await labelsRead(wordFile(body.join(''), { numbering }))).toEqual([
      'I.', '1)', '1.1.1', '2)', '1.2.2', 'II.', '3)', '2.3.1', 'I.', '1)', '2)', '3)', '1.3.1',
    ]); // prettier-ignore
  });

  it('come from styles, from linked numbering styles and from levels that name styles; list 0 takes them off', async () => {
    const styles =
      '<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>' +
      '<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:basedOn w:val="a"/><w:pPr><w:numPr><w:numId w:val="5"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="2"><w:name w:val="heading 2"/><w:basedOn w:val="1"/></w:style>' +
      '<w:style w:type="numbering" w:styleId="L"><w:name w:val="Список"/><w:pPr><w:numPr><w:numId w:val="6"/></w:numPr></w:pPr></w:style>';
    const numbering =
      '<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="L"/></w:abstractNum>' +
      '<w:abstractNum w:abstractNumId="2"><w:styleLink w:val="L"/>' +
      '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="1"/><w:lvlText w:val="Раздел %1."/></w:lvl>' +
      '<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="2"/><w:lvlText w:val="%1.%2."/></w:lvl></w:abstractNum>' +
      '<w:num w:numId="5"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="6"><w:abstractNumId w:val="2"/></w:num>';
    const styled = (style: string, more = ''): string => wordParagraph('слово', `<w:pStyle w:val="${style}"/>${more}`);
    const body =
      styled('1') + styled('2') + styled('2') + styled('1', '<w:numPr><w:numId w:val="0"/></w:numPr>') + styled('1') + styled('2');
    expect(await labelsRead(wordFile(body, { styles, numbering }))).toEqual([
      'Раздел 1. слово', '1.1. слово', '1.2. слово', 'слово', 'Раздел 2. слово', '2.1. слово',
    ]); // prettier-ignore
  });

  it('are bullets as the font draws them, and figures with leading zeroes as the newer pattern asks', async () => {
    const bullet = (id: number, char: string, font: string): string =>
      `<w:abstractNum w:abstractNumId="${id}"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="${char}"/>` +
      `<w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}"/></w:rPr></w:lvl></w:abstractNum>`;
    const custom =
      '<w:abstractNum w:abstractNumId="4"><w:lvl w:ilvl="0"><w:start w:val="8"/><mc:AlternateContent><mc:Choice Requires="w14">' +
      '<w:numFmt w:val="custom" w:format="001, 002, 003, ..."/></mc:Choice><mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent>' +
      '<w:lvlText w:val="%1/"/></w:lvl></w:abstractNum>';
    const numbering =
      bullet(0, '\uF0B7', 'Symbol') + bullet(1, '\uF0D8', 'Wingdings') + bullet(2, '–', 'Times New Roman') + bullet(3, 'o', 'Courier New') + custom +
      [0, 1, 2, 3, 4].map((id) => `<w:num w:numId="${id + 1}"><w:abstractNumId w:val="${id}"/></w:num>`).join(''); // prettier-ignore
    const file = wordFile([1, 2, 3, 4, 5, 5].map((id) => wordParagraph('слово', numbered(String(id), 0))).join(''), { numbering });
    expect(await labelsRead(file)).toEqual(['• слово', '➢ слово', '– слово', 'o слово', '008/ слово', '009/ слово']);
    const { blocks } = await readDocx(file);
    expect(blocks.map((block) => block.kind === 'paragraph' && block.bullet)).toEqual([true, true, true, true, undefined, undefined]);
  });
});

function numbered(list: string, level: number): string {
  return `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;
}
