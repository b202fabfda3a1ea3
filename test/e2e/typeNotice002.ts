import type { Page } from 'playwright-core';
import type { Notice } from '../../src-shared/documents/notice.ts';
import { blocksText } from '../../src-shared/documents/richText.ts';
import type { Typist } from '../support/typist.ts';
import { typeLines } from './throughScreen.ts';

/** A notice of the shape of seed 002: title, running text, a list begun by a dash, and running text again. */
export async function typeNotice(page: Page, typist: Typist, { title, parts }: Notice): Promise<void> {
  await page.locator('[data-field="title"]').click();
  await typeLines(typist, title);
  await typist.press('Ctrl+Enter');
  for (const [index, part] of parts.entries()) {
    if (index > 0) await typist.press('Enter');
    if (part.kind === 'text') {
      await typist.type(blocksText(part.body));
      continue;
    }
    await typist.type('- ');
    for (const [place, topic] of part.points.entries()) {
      if (place > 0) await typist.press('Enter');
      await typist.type(blocksText(topic.body));
      if (topic.label === '') await eraseLabel(typist);
    }
    // Enter on an empty topic ends the list.
    await typist.press('Enter');
  }
}

/** A topic that has lost its dash: the label under the caret becomes a field, and is emptied. */
async function eraseLabel(typist: Typist): Promise<void> {
  await typist.press('F2');
  await typist.press('Ctrl+KeyA');
  await typist.press('Backspace');
  await typist.press('Enter');
}
