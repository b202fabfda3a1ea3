import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../../src-main/importers/markdown/readMarkdown.ts';
import { readText } from '../../../src-main/importers/text/readText.ts';
import type { SourcePaper, SourceParagraph } from '../../../src-shared/recognition/sourcePaper.ts';
import { russianLine } from '../../support/russianText.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const paragraphs = (paper: SourcePaper): readonly SourceParagraph[] => paper.blocks.filter((block) => block.kind === 'paragraph');
const only = (text: string): SourceParagraph | undefined => paragraphs(readMarkdown(bytes(text)))[0];

describe('marks of Markdown', () => {
  it.each<readonly [string, Partial<SourceParagraph>]>([
    ['## УПРАВЛЕНИЕ', { text: 'УПРАВЛЕНИЕ', style: 'heading 2' }],
    ['### Решили: ###', { text: 'Решили:', style: 'heading 3' }],
    ['**№** 4', { text: '№ 4' }],
    ['**Протокол № 4**', { text: 'Протокол № 4', bold: true }],
    ['**Протокол** **№ 4**', { text: 'Протокол № 4', bold: true }],
    ['***Решили:***', { text: 'Решили:', bold: true, italic: true }],
    ['*Срок: постоянно*', { text: 'Срок: постоянно', italic: true }],
    ['**Присутствовали: **Ветлугина Н.С.', { text: 'Присутствовали: Ветлугина Н.С.' }],
    ['- 1.1. Разработать план', { text: '1.1. Разработать план', bullet: true, level: 0 }],
    ['- 1\\. Разработать план', { text: '1. Разработать план', bullet: true, level: 0 }],
    ['- методисты округа', { text: 'методисты округа', bullet: true, label: '-', level: 0 }],
    ['  * методисты округа', { text: 'методисты округа', bullet: true, label: '•', level: 1 }],
    ['1\\. Утвердить', { text: '1. Утвердить' }],
    ['> Цитата', { text: 'Цитата' }],
    ['Срок:&nbsp;до&nbsp;1&nbsp;мая', { text: 'Срок:\u00a0до\u00a01\u00a0мая' }],
    ['Первая<br>вторая', { text: 'Первая\nвторая' }],
    ['<u>Повестка</u>', { text: 'Повестка', underline: true }],
    ['x < y и a & b', { text: 'x < y и a & b' }],
    ['[План](https://example.org/plan)', { text: 'План (https://example.org/plan)' }],
    ['Подпись ____________ / ______', { text: 'Подпись ____________ / ______' }],
    ['2 * 3 * 4 = 24', { text: '2 * 3 * 4 = 24' }],
    ['файл_с_чертой и ещё_один', { text: 'файл_с_чертой и ещё_один' }],
    ['«__» ______ 2026 г.', { text: '«__» ______ 2026 г.' }],
    ['```25', { text: '```25' }],
  ])('%s', (source, expected) => {
    expect(only(source)).toEqual({ kind: 'paragraph', ...('indentMm' in (only(source) ?? {}) ? { indentMm: 5 } : {}), ...expected });
  });

  it('may open on one line and close on another', () => {
    expect(paragraphs(readMarkdown(bytes('**УПРАВЛЕНИЕ\nЗАОЗЁРНОГО ОКРУГА**\n\nПРИКАЗ')))).toEqual([
      { kind: 'paragraph', text: 'УПРАВЛЕНИЕ', bold: true },
      { kind: 'paragraph', text: 'ЗАОЗЁРНОГО ОКРУГА', bold: true },
      { kind: 'paragraph', text: '' },
      { kind: 'paragraph', text: 'ПРИКАЗ' },
    ]);
  });

  it('leave cells of tables their words', () => {
    const paper = readMarkdown(bytes('| **№** | Работа |\n|---|:-:|\n| 1 | Осмотр<br>двора \\| сада |\n'));
    const [table] = paper.blocks;
    if (table?.kind !== 'table') throw new Error('no table');
    expect(table.rows.map((row) => row.cells.map((cell) => cell.paragraphs.map((one) => one.text)))).toEqual([
      [['№'], ['Работа']],
      [['1'], ['Осмотр', 'двора | сада']],
    ]);
    expect(table.rows[0]?.header).toBe(true);
  });

  it('never swallow a word', () => {
    const mark = fc.constantFrom('*', '**', '_', '__', '`', '#', '- ', '> ', '\\', '|', '~', '<', '&', '[', ']', '(', ')', '!', '\n', ' ');
    fc.assert(
      fc.property(fc.array(fc.oneof(mark, fc.constantFrom('слово', 'ПРИКАЗ', '1.', '25', '№')), { maxLength: 40 }), (parts) => {
        const source = parts.join('');
        const found = JSON.stringify(readMarkdown(bytes(source)).blocks.map(wordsOf)).match(/слово|ПРИКАЗ|25/gu) ?? [];
        expect(found).toEqual(source.match(/слово|ПРИКАЗ|25/gu) ?? []);
      }),
      { numRuns: 2000 },
    );
  });
});

function wordsOf(block: SourcePaper['blocks'][number]): unknown {
  if (block.kind === 'paragraph') return block.text;
  return block.kind === 'break' ? '' : block.rows.map((row) => row.cells.map((cell) => cell.paragraphs.map((one) => one.text)));
}

describe('Markdown in a text file', () => {
  it('is noticed by its marks', () => {
    for (const text of [
      '## Протокол\nслово',
      'Слово\n**Решили:**',
      '- 1.1. Разработать план',
      '1\\. Утвердить\n2\\. Назначить',
      '|а|б|\n|---|---|\n|1|2|',
    ]) {
      expect(readText(bytes(text)).format, text).toBe('markdown');
    }
  });

  it('is not seen in what people type', () => {
    for (const text of [
      '- методисты\n- директора',
      '№ 5\n* по согласованию',
      'Раздел 1\n-----\nслово',
      '5 * 6 ** 7',
      'C# и F#',
      '1. Утвердить\n2. Назначить',
    ]) {
      expect(readText(bytes(text)).format, text).toBe('txt');
    }
    fc.assert(
      fc.property(fc.array(russianLine, { maxLength: 10 }), (lines) => {
        expect(readText(bytes(lines.join('\n'))).format).toBe('txt');
      }),
    );
  });
});
