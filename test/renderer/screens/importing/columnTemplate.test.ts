import { expect, it } from 'vitest';
import { columnTemplate } from '../../../../src-renderer/screens/importing/review/columnTemplate.ts';

it('gives each column its longest word, as long as all of them fit', () => {
  const template = columnTemplate([
    { weight: 1, texts: ['1.', '12.'] },
    { weight: 6, texts: ['Провести проверку', 'незамедлительно'] },
    { weight: 2, texts: [] },
  ]);
  // 4 + 16 + 2 characters: 22 share 78 % of the width.
  expect(template).toBe('minmax(min(4ch, 14.2%), 1fr) minmax(min(16ch, 56.7%), 6fr) minmax(min(2ch, 7.1%), 2fr)');
});

it('lets no endless word take the table', () => {
  expect(columnTemplate([{ weight: 1, texts: ['а'.repeat(500)] }])).toBe('minmax(min(19ch, 78.0%), 1fr)');
});
