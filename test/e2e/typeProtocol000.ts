import type { Page } from 'playwright-core';
import type { Protocol } from '../../src-shared/documents/protocol.ts';
import type { Point } from '../../src-shared/documents/point.ts';
import { blocksText, runsText } from '../../src-shared/documents/richText.ts';
import { attendeeText } from '../../src-shared/documents/wording.ts';
import type { EnteredPaper } from '../support/papers/enteredPaper.ts';
import type { Typist } from '../support/typist.ts';

/** What a secretary types into a new protocol of the shape of seed 000, and the dates the way they are spelt there. */
export async function typeProtocol(page: Page, typist: Typist, paper: EnteredPaper, words: TypedWords): Promise<void> {
  const { content, letterhead, number } = paper;
  await typeHead(page, typist, content, number, words);
  await typeAttendees(page, typist, content, letterhead.protocol);
  await typeAgenda(typist, content);
  await typeHearing(page, typist, content);
}

/** Spellings that the content keeps only as values. */
export interface TypedWords {
  readonly date: string;
  readonly time: string;
}

async function typeHead(page: Page, typist: Typist, content: Protocol, number: string, words: TypedWords): Promise<void> {
  await page.locator('[data-field="title"]').click();
  await typist.press('Ctrl+End');
  await typist.type(content.meeting);
  // From the title on by keyboard: date, number, settlement (known), time, place, chair and secretary (known).
  await typist.press('Ctrl+Enter');
  for (const value of [words.date, number, '', words.time]) {
    await typist.type(value);
    await typist.press('Enter');
  }
  await typist.type(content.place);
  // Past chair and secretary, who are known, to those present.
  for (let field = 0; field < 3; field += 1) await typist.press('Ctrl+Enter');
}

async function typeAttendees(page: Page, typist: Typist, content: Protocol, layout: Parameters<typeof attendeeText>[1]): Promise<void> {
  // The list shown as it is printed opens like any button.
  await typist.press('Enter');
  for (const [index, attendee] of content.attendees.entries()) {
    await page.getByLabel(`Присутствующий ${index + 1}`).waitFor();
    await typist.type(attendeeText(attendee, layout));
    await typist.press(index < content.attendees.length - 1 ? 'Enter' : 'Ctrl+Enter');
  }
}

async function typeAgenda(typist: Typist, content: Protocol): Promise<void> {
  for (const [index, item] of content.agenda.entries()) {
    if (index > 0) await typist.press('Enter');
    await typist.type(runsText(item.title));
  }
}

async function typeHearing(page: Page, typist: Typist, content: Protocol): Promise<void> {
  await typist.press('Ctrl+Enter');
  const panel = page.getByRole('group', { name: 'Вопросы повестки' });
  // One «Слушали» for all questions.
  for (const index of content.agenda.keys()) {
    if (!(await panel.getByRole('checkbox').nth(index).isChecked())) await panel.getByRole('checkbox').nth(index).click();
    await panel.getByRole('checkbox', { checked: true }).nth(index).waitFor();
  }
  await page.locator('.pe-speech p').first().click();
  for (const part of content.hearings[0]?.parts ?? []) {
    if (part.kind === 'heard') {
      await typist.type(blocksText(part.body));
      await typist.press('Tab');
    }
    if (part.kind === 'decided') await typePoints(typist, part.points);
  }
}

async function typePoints(typist: Typist, points: readonly Point[]): Promise<void> {
  const rows = points.flatMap((point) => [{ point, level: 0 }, ...point.children.map((child) => ({ point: child, level: 1 }))]);
  let level = 0;
  for (const [index, row] of rows.entries()) {
    if (index > 0 && !rows[index - 1]?.point.deadline) await typist.press('Enter');
    if (row.level > level) await typist.press('Tab');
    if (row.level < level) await typist.press('Shift+Tab');
    level = row.level;
    await typist.type(blocksText(row.point.body));
    const { deadline } = row.point;
    if (!deadline) continue;
    await typist.press('Enter');
    await typist.type([deadline.lead, deadline.words].filter((part) => part !== '').join(' '));
    await typist.press('Enter');
  }
  // The last deadline leaves an empty point behind.
  if (rows.at(-1)?.point.deadline) await typist.press('Backspace');
}
