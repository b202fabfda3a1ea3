import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { importLimits } from '../../src-main/importers/importLimits.ts';
import { readPaper } from '../../src-main/importers/readPaper.ts';
import { UnreadablePaper } from '../../src-main/importers/unreadablePaper.ts';
import { compoundFile } from '../support/compoundFile.ts';
import { wordFile, wordFileMembers, wordParagraph } from '../support/wordFile.ts';

/** The sentence with which a file is refused: one sentence, what happened and what to do. */
async function refusal(bytes: Uint8Array, name = 'Протокол.docx'): Promise<string> {
  try {
    const { blocks } = await readPaper(bytes, name);
    return `read: ${JSON.stringify(blocks).slice(0, 200)}`;
  } catch (error) {
    if (!(error instanceof UnreadablePaper)) throw error;
    expect(error.message).toMatch(/^[А-ЯЁ][^.!?]*[:,][^.!?]*\.$/);
    return error.message;
  }
}

function withDocument(xml: string): Uint8Array {
  return zipSync({ ...wordFileMembers(''), 'word/document.xml': strToU8(xml) });
}

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

describe('files that are no papers', () => {
  it('are refused by what they are, whatever they are called', async () => {
    const bytes = (...parts: (string | number[])[]): Uint8Array =>
      Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))));
    const filler = Array.from({ length: 600 }, (_, at) => (at * 7) % 256);
    const office = (type: string): Uint8Array =>
      zipSync({
        '[Content_Types].xml': strToU8(`<Types><Override ContentType="application/vnd.openxmlformats-officedocument.${type}"/></Types>`),
      });
    const odf = (type: string): Uint8Array => zipSync({ mimetype: [strToU8(`application/vnd.oasis.opendocument.${type}`), { level: 0 }] });
    const cases: readonly (readonly [Uint8Array, RegExp])[] = [
      [bytes([0xff, 0xd8, 0xff, 0xe0], filler), /изображение/],
      [bytes('\x89PNG\r\n\x1A\n', filler), /изображение/],
      [bytes('II*\0', filler), /изображение/],
      [bytes('BM', filler), /изображение/],
      [bytes('RIFF\0\0\0\0WEBP', filler), /изображение/],
      [bytes('Rar!\x1A\x07', filler), /архив/],
      [bytes('7z\xBC\xAF\x27\x1C', filler), /архив/],
      [bytes('MZ', filler), /программа/],
      [bytes('\x7FELF', filler), /программа/],
      [bytes('\0\0\0\x20ftypisom', filler), /видео/],
      [office('spreadsheetml.sheet.main+xml'), /таблица/],
      [office('presentationml.presentation.main+xml'), /презентация/],
      [odf('spreadsheet'), /таблица/],
      [odf('presentation'), /презентация/],
      [zipSync({ 'Протокол.docx': wordFile(wordParagraph('слово')) }), /архив/],
      [compoundFile(['Root Entry', 'EncryptionInfo', 'EncryptedPackage']), /паролем/],
      [compoundFile(['Root Entry', 'Workbook']), /таблица/],
      [compoundFile(['Root Entry', 'PowerPoint Document']), /презентация/],
      [compoundFile(['Root Entry', '__properties_version1.0']), /Outlook/],
      [bytes(filler, filler), /не распознан/],
      [new Uint8Array(), /пуст/],
      [new Uint8Array(5_000), /пуст/],
    ];
    for (const [file, words] of cases) expect(await refusal(file)).toMatch(words);
  });

  it('are refused when they are larger than any paper, before they are looked at', async () => {
    expect(await refusal(new Uint8Array(importLimits.fileBytes + 1))).toMatch(/больше 200 МБ/);
  });
});

describe('archives that would burst', () => {
  const room = importLimits.partBytes + 1;

  it('are refused by what they declare', async () => {
    const bomb = zipSync({ ...wordFileMembers(''), 'word/document.xml': [new Uint8Array(room), { level: 9 }] });
    expect(bomb.byteLength).toBeLessThan(200_000);
    expect(await refusal(bomb)).toMatch(/недопустимо большой объём/);
  });

  it('are refused by what they are when they declare less', async () => {
    const bomb = zipSync({ ...wordFileMembers(''), 'word/document.xml': [new Uint8Array(room), { level: 9 }] });
    const view = new DataView(bomb.buffer, bomb.byteOffset);
    // In the directory as in the local header: a reader that trusts either would believe it is small.
    for (let at = 0; at + 30 < bomb.byteLength; at += 1) {
      const shift = view.getUint32(at, true) === 0x02014b50 ? 24 : view.getUint32(at, true) === 0x04034b50 ? 22 : null;
      if (shift !== null && view.getUint32(at + shift, true) === room) view.setUint32(at + shift, 1_000, true);
    }
    expect(await refusal(bomb)).toMatch(/недопустимо большой объём/);
  });

  it('are refused when their entries share their bytes, and when there are too many of them', async () => {
    const one = wordFile(wordParagraph('слово '.repeat(1_000)));
    expect(await refusal(repeatedEntry(one, 500))).toMatch(/недопустимо большой объём/);
    const many = Object.fromEntries(
      Array.from({ length: importLimits.archiveMembers + 1 }, (_, at) => [`word/media/${at}`, new Uint8Array()]),
    );
    expect(await refusal(zipSync({ ...wordFileMembers(wordParagraph('слово')), ...many }))).toMatch(/недопустимо большой объём/);
  });

  it('are read when only their pictures are large, for those are never unpacked', async () => {
    const large = zipSync({ ...wordFileMembers(wordParagraph('слово')), 'word/media/image1.bmp': [new Uint8Array(room), { level: 1 }] });
    expect((await readPaper(large, 'а.docx')).blocks).toMatchObject([{ text: 'слово' }]);
  });

  it('do not care for names that lead out of the archive', async () => {
    const members = { ...wordFileMembers(wordParagraph('слово')), '../../../../tmp/resheno-escaped.xml': strToU8('<a/>') };
    expect((await readPaper(zipSync(members), 'а.docx')).blocks).toMatchObject([{ text: 'слово' }]);
  });
});

describe('XML that is no text', () => {
  it('expands no entity and fetches none', async () => {
    const laughs = Array.from({ length: 9 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join('');
    const body = (entity: string): string => `<w:document ${W}><w:body><w:p><w:r><w:t>${entity}</w:t></w:r></w:p></w:body></w:document>`;
    const files = [
      `<!DOCTYPE w:document [<!ENTITY l0 "ха">${laughs}]>${body('&l9;')}`,
      `<!DOCTYPE w:document [<!ENTITY x SYSTEM "file:///etc/hostname">]>${body('&x;')}`,
      `<!DOCTYPE w:document SYSTEM "http://127.0.0.1:9/a.dtd">${body('слово')}`,
      body('&x;'),
      body('&nbsp;'),
    ];
    for (const file of files) expect(await refusal(withDocument(file)), file.slice(0, 60)).toMatch(/повреждён/);
  });

  it('is refused when it is nested without end, and read when tables are nested as deep as Word makes them', async () => {
    const nested = (name: string, depth: number): string => `${`<w:${name}>`.repeat(depth)}${`</w:${name}>`.repeat(depth)}`;
    for (const name of ['sdt', 'p', 'r', 'tbl', 'newer']) {
      expect(await refusal(withDocument(`<w:document ${W}><w:body>${nested(name, 2_000)}</w:body></w:document>`))).toMatch(/повреждён/);
    }
    const open = '<w:tbl><w:tr><w:tc>';
    const close = '<w:p/></w:tc></w:tr></w:tbl>';
    const tables = `${open.repeat(30)}${wordParagraph('на дне')}${close.repeat(30)}`;
    expect(JSON.stringify((await readPaper(wordFile(tables), 'а.docx')).blocks)).toContain('на дне');
  });

  it('is refused when it has more elements than any paper', async () => {
    const rows = '<w:p/>'.repeat(importLimits.xmlElements + 1);
    expect(await refusal(wordFile(rows))).toMatch(/слишком велик/);
  });

  it('may define styles in a circle, lists that point to themselves, and values that are no values', async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="a"><w:name w:val="а"/><w:basedOn w:val="b"/></w:style><w:style w:type="paragraph" w:styleId="b"><w:name w:val="б"/><w:basedOn w:val="a"/></w:style>' +
      '<w:style w:type="numbering" w:styleId="L"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
    const numbering =
      '<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="L"/><w:lvl w:ilvl="x"><w:start w:val="-5e9"/><w:lvlText w:val="%1%9"/></w:lvl></w:abstractNum>' +
      '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
    const body =
      wordParagraph('слово', '<w:pStyle w:val="a"/><w:numPr><w:ilvl w:val="99"/><w:numId w:val="1"/></w:numPr><w:ind w:left="1e400"/>') +
      `<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="-3"/></w:tcPr></w:tc><w:tc><w:tcPr><w:gridSpan w:val="999999999"/></w:tcPr>${wordParagraph('слово')}</w:tc></w:tr></w:tbl>`;
    expect(await refusal(wordFile(body, { styles, numbering }))).toMatch(/^read: .*слово/);
  });
});

describe('damaged Word files', () => {
  const whole = wordFile(Array.from({ length: 60 }, (_, at) => wordParagraph(`пункт ${at} ${at * at}`)).join(''));

  it('are refused when they are cut off anywhere', async () => {
    for (let tenth = 1; tenth < 10; tenth += 1) {
      expect(await refusal(whole.slice(0, Math.floor((whole.byteLength * tenth) / 10))), `${tenth}0 %`).toMatch(
        /не полностью|не распознан/,
      );
    }
  });

  it('are read with a doubt when a checksum is wrong', async () => {
    const wrong = whole.slice();
    const view = new DataView(wrong.buffer);
    for (let at = 0; at + 46 < wrong.byteLength; at += 1)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 16, 12_345, true);
    const paper = await readPaper(wrong, 'а.docx');
    expect(paper.blocks).toHaveLength(60);
    expect(paper.doubts).toEqual([expect.stringMatching(/повреждён/)]);
  });
});

/** The same archive with its first entry listed many times: all of them share their bytes. */
function repeatedEntry(archive: Uint8Array, times: number): Uint8Array {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const end = archive.byteLength - 22;
  const directory = view.getUint32(end + 16, true);
  const length = 46 + view.getUint16(directory + 28, true) + view.getUint16(directory + 30, true) + view.getUint16(directory + 32, true);
  const entry = archive.slice(directory, directory + length);
  const tail = archive.slice(end);
  const tailView = new DataView(tail.buffer);
  const entries = view.getUint16(end + 10, true) + times;
  tailView.setUint16(8, entries, true);
  tailView.setUint16(10, entries, true);
  tailView.setUint32(12, view.getUint32(end + 12, true) + length * times, true);
  return Buffer.concat([archive.slice(0, end), ...Array.from({ length: times }, () => entry), tail]);
}
