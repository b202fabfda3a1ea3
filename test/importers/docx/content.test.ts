import { describe, expect, it } from 'vitest';
import { readDocx } from '../../../src-main/importers/docx/readDocx.ts';
import type { SourceBlock } from '../../../src-shared/recognition/sourcePaper.ts';
import { wordFile, wordParagraph, wordRun, type WordFileParts } from '../../support/wordFile.ts';

async function blocksOf(body: string, parts: WordFileParts = {}): Promise<readonly SourceBlock[]> {
  return (await readDocx(wordFile(body, parts))).blocks;
}

/** Each paragraph as one string: what lay aside named in brackets, cells of a table parted by «|». */
async function textsOf(body: string, parts: WordFileParts = {}): Promise<readonly string[]> {
  return (await blocksOf(body, parts)).flatMap((block) => {
    if (block.kind === 'break') return ['(break)'];
    if (block.kind === 'paragraph')
      return [`${block.aside ? `(${block.aside}) ` : ''}${block.label ? `${block.label} ` : ''}${block.text}`];
    return block.rows.map((row) =>
      row.cells
        .map((cell) => (cell.covered ? '^' : cell.paragraphs.map((one) => one.text).join('/')) + (cell.span ? `×${cell.span}` : ''))
        .join('|'),
    );
  });
}

const run = wordRun;

describe('words of a paragraph', () => {
  it('keep tabs, line breaks, hyphens and signs; soft hyphens are no letters', async () => {
    const body =
      `<w:p>${run('одно')}<w:r><w:tab/><w:t>два</w:t><w:br/><w:t>три</w:t><w:cr/><w:t>01</w:t><w:noBreakHyphen/><w:t>04</w:t></w:r>` +
      '<w:r><w:t>сло</w:t><w:softHyphen/><w:t>во, ор\u00ADган</w:t><w:sym w:font="Wingdings" w:char="F0FC"/><w:sym w:font="Symbol" w:char="F0B7"/></w:r></w:p>';
    expect(await textsOf(body)).toEqual(['одно\tдва\nтри\n01\u201104слово, орган✓•']);
  });

  it('keep what fields show and drop what they are told, also in nested and in unclosed fields', async () => {
    const mark = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const told = (text: string): string => `<w:r><w:instrText>${text}</w:instrText></w:r>`;
    const nested =
      mark('begin') + told(' IF ') + mark('begin') + told(' PAGE ') + mark('separate') + run('7') + mark('end') + told(' = 1 ') +
      mark('separate') + run('показано') + mark('end'); // prettier-ignore
    const body =
      `<w:p>${run('до ')}${nested}${run(' после')}</w:p>` +
      `<w:p><w:fldSimple w:instr=" DATE ">${run('14.04.2023')}</w:fldSimple></w:p>` +
      `<w:p>${mark('begin')}${told(' HYPERLINK ')}</w:p><w:p>${run('не потеряно')}</w:p>`;
    expect(await textsOf(body)).toEqual(['до показано после', '14.04.2023', '', 'не потеряно']);
  });

  it('have a doubt where their numbers are worked out by Word alone', async () => {
    const told =
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> AUTONUM </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>';
    const source = await readDocx(wordFile(`<w:p>${told}${run('пункт')}</w:p>`));
    expect(source.blocks).toMatchObject([{ text: 'пункт' }]);
    expect(source.doubts).toEqual([expect.stringContaining('номера пунктов')]);
  });

  it('are found in links, smart tags, content controls, formulas and unknown wrappers', async () => {
    const body =
      `<w:p><w:hyperlink r:id="rId9">${run('ссылка ')}</w:hyperlink><w:smartTag w:element="date">${run('дата ')}</w:smartTag>` +
      `<w:sdt><w:sdtPr><w:alias w:val="лишнее"/></w:sdtPr><w:sdtContent>${run('поле ')}</w:sdtContent></w:sdt>` +
      '<m:oMath><m:r><m:t>х+у</m:t></m:r></m:oMath>' +
      `<w:newer>${run(' новое')}</w:newer></w:p><w:sdt><w:sdtContent>${wordParagraph('в рамке')}</w:sdtContent></w:sdt>`;
    expect(await textsOf(body)).toEqual(['ссылка дата поле х+у новое', 'в рамке']);
  });

  it('are bold, italic, underlined only when all letters are, through all styles', async () => {
    const styles =
      '<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>' +
      '<w:style w:type="paragraph" w:styleId="b"><w:name w:val="Заголовок"/><w:basedOn w:val="a"/><w:pPr><w:jc w:val="center"/><w:ind w:left="567"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>' +
      '<w:style w:type="character" w:styleId="c"><w:name w:val="Выделение"/><w:rPr><w:b/><w:i/></w:rPr></w:style>';
    const body =
      wordParagraph('жирный стилем', '<w:pStyle w:val="b"/>') +
      wordParagraph('снят', '<w:pStyle w:val="b"/>', '<w:b w:val="0"/><w:u w:val="single"/>') +
      wordParagraph('дважды включён', '<w:pStyle w:val="b"/>', '<w:rStyle w:val="c"/>') +
      `<w:p>${run('часть', '<w:b/>')}${run(' и ещё')}</w:p><w:p>${run('жирный', '<w:b/>')}${run(' ')}${run('весь', '<w:b/>')}</w:p>`;
    const looks = (await blocksOf(body, { styles })).map((block) =>
      block.kind === 'paragraph' ? [block.style, block.bold, block.italic, block.underline, block.align, block.indentMm] : [],
    );
    expect(looks).toEqual([
      ['заголовок', true, undefined, undefined, 'center', 10],
      ['заголовок', undefined, undefined, true, 'center', 10],
      ['заголовок', undefined, true, undefined, 'center', 10],
      [undefined, undefined, undefined, undefined, undefined, undefined],
      [undefined, true, undefined, undefined, undefined, undefined],
    ]);
  });

  it('that are hidden are named in a doubt and are not in the text; capitals stay as they are stored', async () => {
    const body =
      `<w:p>${run('видно ', '<w:caps/>')}${run('служебная пометка', '<w:vanish/>')}${run('всем')}</w:p>` +
      wordParagraph('весь абзац', '<w:rPr><w:vanish/></w:rPr>', '<w:vanish/>');
    const source = await readDocx(wordFile(body));
    expect(source.blocks).toMatchObject([{ text: 'видно всем' }]);
    expect(source.doubts).toHaveLength(1);
    expect(source.doubts[0]).toContain('служебная пометка');
  });
});

describe('tracked changes', () => {
  const by = (author: string): string => `w:id="1" w:author="${author}" w:date="2026-01-01T00:00:00Z"`;
  const deleted = (text: string, author = 'Лебедянская Т.И.'): string =>
    `<w:del ${by(author)}><w:r><w:delText>${text}</w:delText></w:r></w:del>`;

  it('are read as accepted, and a doubt names who made them', async () => {
    const body =
      `<w:p>${run('Срок: ')}${deleted('до 1 мая')}<w:ins ${by('Солодов П.А.')}>${run('до 10 мая')}</w:ins></w:p>` +
      `<w:p><w:moveFrom ${by('Солодов П.А.')}>${run('перенесено')}</w:moveFrom></w:p><w:p><w:moveTo ${by('Солодов П.А.')}>${run('перенесено')}</w:moveTo></w:p>`;
    const source = await readDocx(wordFile(body));
    expect(source.blocks.map((block) => block.kind === 'paragraph' && block.text)).toEqual(['Срок: до 10 мая', '', 'перенесено']);
    expect(source.doubts).toHaveLength(1);
    expect(source.doubts[0]).toContain('Лебедянская Т.И., Солодов П.А.');
  });

  it('of paragraph ends join paragraphs, take whole ones away, and leave no number behind', async () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>' +
      '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
    const list = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
    const gone = `<w:rPr><w:del ${by('С')}/></w:rPr>`;
    const body =
      wordParagraph('первый', list) +
      `<w:p><w:pPr>${list}${gone}</w:pPr>${deleted('лишний')}</w:p>` +
      `<w:p><w:pPr>${list}${gone}</w:pPr>${run('второй ')}</w:p>` +
      wordParagraph('и дальше', list) +
      wordParagraph('третий', list);
    expect(await textsOf(body, { numbering })).toEqual(['1. первый', '2. второй и дальше', '3. третий']);
  });

  it('of rows take rows away', async () => {
    const cell = (text: string): string => `<w:tc>${wordParagraph(text)}</w:tc>`;
    const body = `<w:tbl><w:tr><w:trPr><w:del ${by('С')}/></w:trPr>${cell('удалена')}</w:tr><w:tr>${cell('осталась')}</w:tr></w:tbl>`;
    expect(await textsOf(body)).toEqual(['осталась']);
  });
});

describe('what lies beside the text', () => {
  const box = (text: string): string => `<w:txbxContent>${wordParagraph(text)}</w:txbxContent>`;

  it('is read once where both branches of an alternative say it', async () => {
    const drawn = `<w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp><wps:txbx>${box('в рамке')}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>`;
    const old = `<w:pict><v:shape><v:textbox>${box('в рамке')}</v:textbox></v:shape></w:pict>`;
    const both = `<w:r><mc:AlternateContent><mc:Choice Requires="wps">${drawn}</mc:Choice><mc:Fallback>${old}</mc:Fallback></mc:AlternateContent></w:r>`;
    expect(await textsOf(`<w:p>${both}${run('после')}</w:p><w:p>${run('до')}<w:r>${old}</w:r></w:p>`)).toEqual([
      '(textbox) в рамке', 'после', 'до', '(textbox) в рамке',
    ]); // prettier-ignore
  });

  it('stands after the text when it is a note or a comment, in the order in which the text refers to it', async () => {
    const note = (name: string, id: number, text: string): string => `<w:${name} w:id="${id}">${wordParagraph(text)}</w:${name}>`;
    const reference = (name: string, id: number): string => `<w:r><w:${name}Reference w:id="${id}"/></w:r>`;
    const body = `<w:p>${run('текст')}${reference('footnote', 3)}${reference('endnote', 1)}${reference('comment', 0)}${reference('footnote', 2)}</w:p>`;
    const parts = {
      footnotes: `<w:footnote w:type="separator" w:id="0"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>${note('footnote', 2, 'вторая')}${note('footnote', 3, 'первая')}`,
      endnotes: note('endnote', 1, 'в конце'),
      comments: note('comment', 0, 'замечание'),
    };
    expect(await textsOf(body, parts)).toEqual([
      'текст',
      '(footnote) 1 первая',
      '(endnote) i в конце',
      '(comment) замечание',
      '(footnote) 2 вторая',
    ]);
  });

  it('is a header or footer that is used, once each, where its section begins or ends; page numbers alone are none', async () => {
    const section = (inner: string): string => `<w:sectPr>${inner}</w:sectPr>`;
    const header = (type: string, id: string): string => `<w:headerReference w:type="${type}" r:id="${id}"/>`;
    const footer = '<w:footerReference w:type="default" r:id="f1"/>';
    const body =
      wordParagraph(
        'первый раздел',
        section(header('first', 'h1') + header('default', 'h2') + header('even', 'h3') + footer + '<w:titlePg/>'),
      ) +
      wordParagraph('второй раздел', section(header('default', 'h4'))) +
      wordParagraph('третий раздел') +
      section('<w:type w:val="continuous"/>');
    const page =
      '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>2</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>';
    const headers = { h1: wordParagraph('бланк'), h2: page, h3: wordParagraph('чётная'), h4: wordParagraph('Приложение') };
    expect(await textsOf(body, { headers, footers: { f1: wordParagraph('исполнитель') } })).toEqual([
      '(header) бланк', 'первый раздел', '(footer) исполнитель', '(break)', '(header) Приложение', 'второй раздел', 'третий раздел',
    ]); // prettier-ignore
  });
});

describe('tables', () => {
  const cell = (inner: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${inner}</w:tc>`;
  const say = (text: string, properties = ''): string => cell(wordParagraph(text), properties);
  const row = (cells: string, properties = ''): string => `<w:tr><w:trPr>${properties}</w:trPr>${cells}</w:tr>`;
  const table = (rows: string, properties = ''): string => `<w:tbl><w:tblPr>${properties}</w:tblPr>${rows}</w:tbl>`;

  it('keep merged cells, both ways, old and new, and columns that rows leave out', async () => {
    const body = table(
      row(say('а', '<w:gridSpan w:val="2"/>') + say('б', '<w:vMerge w:val="restart"/>')) +
        row(say('в') + say('г') + say('', '<w:vMerge/>')) +
        row(
          say('д', '<w:hMerge w:val="restart"/>') +
            say('', '<w:hMerge w:val="continue"/>') +
            say('слова под объединением', '<w:vMerge w:val="continue"/>'),
        ) +
        row(say('е'), '<w:gridBefore w:val="2"/>') +
        row(say('', '<w:vMerge/>') + say('ж', '<w:gridSpan w:val="2"/>')),
    );
    expect(await textsOf(body)).toEqual(['а×2|б', 'в|г|^', 'д×2|слова под объединением', '×2|е', '|ж×2']);
  });

  it('within tables give their words to the cell; a frame of one cell around a table is no table', async () => {
    const inner = table(row(say('1') + say('2')) + row(say('3') + say('4')));
    expect(await textsOf(table(row(cell(wordParagraph('до') + inner + wordParagraph('после')) + say('сосед'))))).toEqual([
      'до/1/2/3/4/после|сосед',
    ]);
    expect(await textsOf(table(row(cell(inner + '<w:p/>'))))).toEqual(['1|2', '3|4', '']);
  });

  it('are ruled by their own lines, by those of their style or of their cells; one line alone rules nothing', async () => {
    const styles =
      '<w:style w:type="table" w:styleId="grid"><w:name w:val="Table Grid"/><w:tblPr><w:tblBorders><w:top w:val="single"/><w:left w:val="single"/><w:insideH w:val="single"/><w:insideV w:val="single"/></w:tblBorders></w:tblPr></w:style>' +
      '<w:style w:type="table" w:styleId="columns"><w:tblStylePr w:type="firstRow"><w:tcPr><w:tcBorders><w:insideV w:val="single"/></w:tcBorders></w:tcPr></w:tblStylePr></w:style>';
    const ruled = async (properties: string, inCell = ''): Promise<boolean> => {
      const [block] = await blocksOf(table(row(say('а', inCell) + say('б', inCell)), properties), { styles });
      return block?.kind === 'table' && block.ruled;
    };
    expect(await ruled('')).toBe(false);
    expect(await ruled('<w:tblStyle w:val="grid"/>')).toBe(true);
    expect(
      await ruled(
        '<w:tblStyle w:val="grid"/><w:tblBorders><w:top w:val="nil"/><w:left w:val="none"/><w:insideH w:val="nil"/><w:insideV w:val="nil"/></w:tblBorders>',
      ),
    ).toBe(false);
    expect(await ruled('<w:tblBorders><w:bottom w:val="single"/></w:tblBorders>')).toBe(false);
    expect(await ruled('<w:tblStyle w:val="columns"/>')).toBe(true);
    expect(await ruled('', '<w:tcBorders><w:left w:val="single"/><w:right w:val="single"/></w:tcBorders>')).toBe(true);
    expect(await ruled('', '<w:tcBorders><w:bottom w:val="single"/></w:tcBorders>')).toBe(false);
  });

  it('tell which rows repeat as heads', async () => {
    const [block] = await blocksOf(table(row(say('№'), '<w:tblHeader/>') + row(say('1'))));
    expect(block?.kind === 'table' && block.rows.map((one) => one.header)).toEqual([true, undefined]);
  });
});

describe('pages', () => {
  it('break where the file breaks them, and are counted where Word has laid it out', async () => {
    const body =
      `<w:p>${run('один')}<w:r><w:br w:type="page"/></w:r>${run('два')}</w:p>` +
      wordParagraph('три', '<w:pageBreakBefore/>') +
      '<w:p><w:r><w:br w:type="page"/></w:r></w:p>' +
      `<w:p><w:r><w:lastRenderedPageBreak/><w:t>четыре</w:t></w:r></w:p>`;
    expect(await textsOf(body)).toEqual(['один', '(break)', 'два', '(break)', 'три', '(break)', 'четыре']);
    const pages = (await blocksOf(body)).map((block) => (block.kind === 'paragraph' ? block.page : null));
    expect(pages).toEqual([1, null, 1, null, 1, null, 2]);
  });

  it('keep the names of our own bookmarks, also of those that stand between paragraphs', async () => {
    const mark = (name: string): string => `<w:bookmarkStart w:id="1" w:name="${name}"/>`;
    const body = `${mark('p_point1')}<w:p>${mark('_GoBack')}${run('а')}</w:p><w:p>${mark('p_point2')}${run('б')}</w:p>`;
    expect((await blocksOf(body)).map((block) => block.kind === 'paragraph' && block.bookmarks)).toEqual([['p_point1'], ['p_point2']]);
  });
});
