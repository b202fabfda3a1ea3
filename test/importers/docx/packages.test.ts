import { strFromU8, strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readPaper } from '../../../src-main/importers/readPaper.ts';
import { wordFile, wordFileMembers, wordParagraph } from '../../support/wordFile.ts';

const BODY =
  wordParagraph('ПРИКАЗ', '<w:jc w:val="center"/>') + wordParagraph('слово', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>');
const NUMBERING =
  '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>' +
  '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';

/** The same file with every XML part rewritten. */
function rewritten(rewrite: (xml: string, name: string) => string, rename: (name: string) => string = (name) => name): Uint8Array {
  const members = wordFileMembers(BODY, { numbering: NUMBERING });
  return zipSync(
    Object.fromEntries(Object.entries(members).map(([name, bytes]) => [rename(name), strToU8(rewrite(strFromU8(bytes), name))])),
  );
}

const asRead = [
  { text: 'ПРИКАЗ', align: 'center' },
  { text: 'слово', label: '1.' },
];

describe('Word files of other writers', () => {
  it('are read when they are strict', async () => {
    const strict = rewritten((xml) =>
      xml
        .replaceAll('http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'http://purl.oclc.org/ooxml/wordprocessingml/main')
        .replaceAll(
          'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
          'http://purl.oclc.org/ooxml/officeDocument/relationships',
        ),
    );
    expect((await readPaper(strict, 'а.docx')).blocks).toMatchObject(asRead);
  });

  it('are read whatever prefixes and part names they use', async () => {
    const renamed = rewritten(
      (xml) =>
        xml
          .replace(/(<\/?|\s)w:/g, '$1ns0:')
          .replace('xmlns:w=', 'xmlns:ns0=')
          .replaceAll('word/document.xml', 'word/document2.xml')
          .replaceAll('numbering.xml', 'lists.xml'),
      (name) => name.replace('document.xml', 'document2.xml').replace('numbering.xml', 'lists.xml'),
    );
    expect((await readPaper(renamed, 'а.docx')).blocks).toMatchObject(asRead);
    const unprefixed = rewritten((xml, name) =>
      name === 'word/document.xml'
        ? xml
            .replace(/(<\/?)w:/g, '$1')
            .replace('xmlns:w=', 'xmlns="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:w=')
        : xml,
    );
    expect((await readPaper(unprefixed, 'а.docx')).blocks).toMatchObject(asRead);
  });

  it('are read with macros, without styles and lists, with a broken list of types, in UTF-16, under any name', async () => {
    const macros = rewritten((xml) => xml.replace('wordprocessingml.document.main', 'ms-word.document.macroEnabled.main'));
    expect((await readPaper(macros, 'а.docm')).blocks).toMatchObject(asRead);
    expect((await readPaper(wordFile(BODY), 'скан.pdf')).blocks).toMatchObject([{ text: 'ПРИКАЗ' }, { text: 'слово' }]);
    expect(
      (
        await readPaper(
          rewritten((xml, name) => (name.startsWith('[') ? '' : xml)),
          'а',
        )
      ).blocks,
    ).toMatchObject(asRead);
    const members = wordFileMembers(BODY, { numbering: NUMBERING });
    const wide = Buffer.from(`\uFEFF${strFromU8(members['word/document.xml'] ?? new Uint8Array()).replace('UTF-8', 'UTF-16')}`, 'utf16le');
    expect((await readPaper(zipSync({ ...members, 'word/document.xml': wide }), 'а.doc')).blocks).toMatchObject(asRead);
  });

  it('with pictures alone are said to be scans, and without anything to be empty', async () => {
    const picture = '<w:p><w:r><w:pict><v:shape><v:imagedata r:id="rId7"/></v:shape></w:pict></w:r></w:p>';
    await expect(readPaper(wordFile(picture), 'а.docx')).rejects.toThrow(/только изображения/);
    await expect(readPaper(wordFile('<w:p/>'), 'а.docx')).rejects.toThrow(/ни одного слова/);
  });
});
