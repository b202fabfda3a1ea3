import { describe, expect, it } from 'vitest';
import { readPaper } from '../../../src-main/importers/readPaper.ts';
import type { SourcePaper } from '../../../src-shared/recognition/sourcePaper.ts';

async function read(html: string, encode: (text: string) => Uint8Array = Buffer.from): Promise<SourcePaper> {
  return await readPaper(encode(`<html><head><title>Страница</title></head><body>${html}</body></html>`), 'Протокол.doc');
}

async function textsOf(html: string): Promise<readonly string[]> {
  return (await read(html)).blocks.flatMap((block) => {
    if (block.kind === 'break') return ['(break)'];
    if (block.kind === 'paragraph') return [`${block.label ? `${block.label} ` : ''}${block.text}`];
    return block.rows.map((row) =>
      row.cells
        .map(
          (cell) =>
            (cell.covered ? '^' : cell.paragraphs.map((one) => `${one.label ? `${one.label} ` : ''}${one.text}`).join('/')) +
            (cell.span ? `×${cell.span}` : ''),
        )
        .join('|'),
    );
  });
}

/** Windows-1251, as old pages are kept. */
function single(text: string): Uint8Array {
  return Uint8Array.from(
    Array.from(text, (char) => {
      const code = char.charCodeAt(0);
      return code >= 0x410 && code <= 0x44f ? code - 0x410 + 0xc0 : char === '№' ? 0xb9 : code;
    }),
  );
}

describe('a web page', () => {
  it('gives paragraphs and lines without the file’s own line ends, scripts, styles, comments and hidden words', async () => {
    const html =
      '<style>p { color: red }</style><script>document.write("<p>нет</p>")</script><!-- тайна --><!--[if gte mso 9]><xml><w:x>нет</w:x></xml><![endif]-->' +
      '<p>первая\n  строка<br>вторая&nbsp;строка &laquo;&#8470;&#x31;&raquo;</p><div>раз<p>два</div>три<span style="display:none">нет</span> и a < b &amp; в' +
      '<p>со&shy;гласие</p>';
    expect(await textsOf(html)).toEqual(['первая строка\nвторая\u00A0строка «№1»', 'раз', 'два', 'три и a < b & в', 'согласие']);
  });

  it('numbers lists as a browser does, and takes over the numbers that Word wrote', async () => {
    const html =
      '<ol start=3><li>третий<li value=7><p>седьмой</p><ul><li>знак</ul><li>восьмой</ol><ol type=I><li>римский</ol>' +
      "<p style='mso-list:l0 level2 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>1.1.<span>&nbsp;&nbsp; </span></span><![endif]>Руководителям</p>";
    expect(await textsOf(html)).toEqual(['3. третий', '7. седьмой', '• знак', '8. восьмой', 'I. римский', '1.1. Руководителям']);
    const { blocks } = await read(html);
    expect(blocks.map((block) => block.kind === 'paragraph' && block.level)).toEqual([0, 0, 1, 0, 0, 1]);
  });

  it('gives tables with merged cells both ways, without their written ends, and takes frames off', async () => {
    const html =
      '<table border=1><tr><th rowspan=2>№<th colspan=2>Срок<tr><th>с<th>по<tr><td>1<td>май<td>июнь<p>июль</table>' +
      '<table><tr><td><p>в рамке</p><table><tr><td>а</td><td>б</td></tr></table></td></tr></table>';
    expect(await textsOf(html)).toEqual(['№|Срок×2', '^|с|по', '1|май|июнь/июль', 'в рамке', 'а|б']);
    const tables = (await read(html)).blocks.filter((block) => block.kind === 'table');
    expect(tables.map((table) => [table.ruled, ...table.rows.map((row) => row.header)])).toEqual([
      [true, true, true, undefined],
      [false, undefined],
    ]);
  });

  it('tells bold, italic, underlined and aligned paragraphs, and headings', async () => {
    const html =
      '<center><b>ПРИКАЗ</b></center><h2>Глава</h2><p align=right><i><u>справа</u></i></p><p style="text-align: justify"><b>часть</b> строки</p>' +
      '<p><span style="font-weight:bold">весь</span></p>';
    const looks = (await read(html)).blocks.map((block) =>
      block.kind === 'paragraph' ? [block.align, block.bold, block.italic, block.underline, block.style] : [],
    );
    expect(looks).toEqual([
      ['center', true, undefined, undefined, undefined],
      [undefined, true, undefined, undefined, 'heading 2'],
      ['right', undefined, true, true, undefined],
      ['justify', undefined, undefined, undefined, undefined],
      [undefined, true, undefined, undefined, undefined],
    ]);
  });

  it('is read in the encoding it names, or in the one it has', async () => {
    const paragraph =
      '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251"><p>Протокол № 4 совещания руководителей</p>';
    for (const encode of [single, Buffer.from, (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le')]) {
      expect((await read(paragraph, encode)).blocks).toMatchObject([{ text: 'Протокол № 4 совещания руководителей' }]);
    }
  });

  it('is found within a web archive, however it is packed', async () => {
    const html = '<html><body><p>Приказ о плане</p></body></html>';
    const archive = (encoding: string, body: string): Uint8Array =>
      Buffer.from(
        'MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n boundary="----=_Next"\r\n\r\nЭто веб-архив.\r\n------=_Next\r\n' +
          `Content-Type: text/html; charset="utf-8"\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${body}\r\n------=_Next\r\nContent-Type: image/png\r\n\r\nabc\r\n------=_Next--\r\n`,
      );
    const quoted = Array.from(Buffer.from(html), (byte) =>
      byte > 126 || byte === 61 ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}` : String.fromCharCode(byte),
    )
      .join('')
      .replace('<p>', '<p>=\r\n');
    for (const file of [
      archive('8bit', html),
      archive('base64', Buffer.from(html).toString('base64')),
      archive('quoted-printable', quoted),
    ]) {
      expect((await readPaper(file, 'Приказ.doc')).blocks).toMatchObject([{ text: 'Приказ о плане' }]);
    }
  });
});

describe('a hostile page', () => {
  it('is read or refused in no time', async () => {
    const pages = [
      '<div>'.repeat(5_000),
      '<'.repeat(200_000),
      '<a b="'.repeat(50_001),
      `<table><tr>${'<td rowspan=10000>x'.repeat(1_000)}${'<tr>'.repeat(2)}${'<tr><td>y'.repeat(5_000)}</table>`,
      '<td>x<table>'.repeat(300),
      `${'<b>'.repeat(300)}слово`,
    ];
    for (const page of pages) {
      await expect(
        read(page).then(
          (paper) => paper.blocks.length,
          (error: unknown) => error,
        ),
      ).resolves.toSatisfy(
        (outcome: unknown) => typeof outcome === 'number' || (outcome instanceof Error && outcome.name === 'UnreadablePaper'),
      );
    }
  });
});
