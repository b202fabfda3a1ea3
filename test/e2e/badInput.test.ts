import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, onTestFinished, test } from 'vitest';
import { asProtocol } from '../../src-shared/documents/asProtocol.ts';
import type { Content } from '../../src-shared/documents/kinds.ts';
import type { Protocol } from '../../src-shared/documents/protocol.ts';
import { openDraft, savedContent, setUpDepartment, showDraft, type Call } from '../renderer/editor/openEditor.ts';
import { startProcess, type StartedProcess } from '../main/shells/startProcess.ts';
import { launchBrowser } from '../support/browser.ts';
import { ensureBuilt, PROJECT } from '../support/ensureBuilt.ts';
import { lintDocx } from '../support/lintDocx.ts';
import { isSentence } from '../support/refusalOf.ts';
import { settle } from '../support/settle.ts';
import { canMount, smallDisk } from '../support/smallDisk.ts';
import { startApp, type StartedApp } from '../support/startApp.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';
import { sitDown } from '../support/typist.ts';

let browser: Browser;
let app: StartedApp;
let call: Call;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  app = await startApp();
  call = await setUpDepartment(app);
}, 120_000);

beforeEach(async () => {
  page = await openWindow(app.address());
});

afterAll(async () => {
  await browser.close();
  await app.close();
});

async function openWindow(address: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: new URL(address).origin });
  onTestFinished(() => context.close());
  const window = await context.newPage();
  window.setDefaultTimeout(60_000);
  await window.goto(address);
  await window.locator('.frame, .alone').first().waitFor();
  return window;
}

async function putOnClipboard(text: string, html?: string): Promise<void> {
  await page.evaluate(
    async ([plain, rich]) => {
      const types: Record<string, Blob> = { 'text/plain': new Blob([plain ?? ''], { type: 'text/plain' }) };
      if (rich !== undefined) types['text/html'] = new Blob([rich], { type: 'text/html' });
      await navigator.clipboard.write([new ClipboardItem(types)]);
    },
    [text, html],
  );
}

const notice = () => page.locator('.pe-notice > span').first().innerText();

async function toDecisions(): Promise<void> {
  await page.keyboard.press('Control+Enter');
  await page.keyboard.press('Tab');
}

test.skipIf(!canMount())('a disk that fills up while one types: said on the sheet, nothing lost, goes on with room', async () => {
  const disk = await smallDisk(4_000_000);
  const small = await startApp({ folder: disk });
  onTestFinished(() => small.close());
  page = await openWindow(small.address());
  const callSmall = await setUpDepartment(small);
  const id = await openDraft(page, callSmall);
  await page.locator('[data-field="place"]').fill('актовый зал');
  await page.locator('[data-save="saved"]').waitFor();
  await writeFile(join(disk, 'ballast'), Buffer.alloc(8_000_000)).catch(() => undefined);
  const typed = 'совещания '.repeat(150).trim();
  for (let at = 0; at < 40 && (await page.locator('.document-unsaved').count()) === 0; at += 1) {
    await page.locator('[data-field="place"]').fill(`${typed} ${at}`);
    await page.waitForTimeout(900);
  }
  const last = await page.locator('[data-field="place"]').inputValue();
  const said = await page.locator('.document-unsaved').innerText();
  expect(said).toSatisfy(isSentence);
  expect(said).toContain('нет места');

  await page.getByRole('link', { name: 'Сегодня' }).click();
  await page.getByRole('dialog', { name: 'Правки не сохранены' }).waitFor();
  await page.getByRole('button', { name: 'Остаться на листе' }).click();
  expect(await page.locator('[data-field="place"]').inputValue()).toBe(last);

  await rm(join(disk, 'ballast'));
  await page.keyboard.press('Control+s');
  await page.locator('[data-save="saved"]').waitFor();
  expect(asProtocol((await callSmall('document.open', { id })).content).place).toBe(last);
  expect(await page.locator('.document-unsaved').count()).toBe(0);
});

test('kill -9 while one types: after the restart the sheet holds all but the last seconds', async () => {
  await ensureBuilt();
  const folder = await temporaryFolder();
  const first = await startBuilt(folder);
  page = await openWindow(first.address);
  await page.getByRole('button', { name: 'Пропустить' }).click();
  await page.getByRole('button', { name: 'Новый протокол' }).first().click();
  await page.locator('.pe-sheet .ProseMirror').waitFor();
  const place = await page.evaluate(() => location.hash);
  const keys = await sitDown(page);
  // The save is still on its way when the program dies, so what survives is the crash journal's.
  await page.route('**/api/call/document.save', () => undefined);
  const journalled: (readonly number[])[] = [];
  page.on('requestfinished', (request) => {
    if (request.url().endsWith('/api/call/crash.put')) journalled.push(wordsIn(request.postData() ?? ''));
  });
  await page.evaluate(watchStalls);
  for (let typed = 0; journalled.length < 2; typed += 1) await keys.type(`слово${typed} `);
  const { pause, stall } = await page.evaluate(pauseOfJournal);
  first.program.kill('SIGKILL');
  await first.program.ended;
  // One banner over the whole window, not a second one in the draft.
  await page.locator('.frame-banner').waitFor();
  expect(await page.locator('.frame-banner').innerText()).toSatisfy(isSentence);
  expect(await page.locator('.document-unsaved').count()).toBe(0);
  await page.close({ runBeforeUnload: false });

  page = await openWindow((await startBuilt(folder)).address);
  await page.evaluate((hash) => void (location.hash = hash), place);
  await page.locator('.pe-notice', { hasText: 'Восстановлены правки' }).waitFor();
  const words = wordsIn(await page.locator('.ProseMirror').innerText());
  expect(words).toEqual(words.map((_word, at) => at));
  // All that the journal had, and it is written every two seconds; the rest is this machine's load.
  expect(words.length).toBeGreaterThanOrEqual(journalled[1]?.length ?? Infinity);
  expect(journalled[1]?.length).toBeGreaterThan(journalled[0]?.length ?? Infinity);
  expect(pause).toBeLessThan(3000 + stall);
});

function wordsIn(text: string): readonly number[] {
  return [...text.matchAll(/слово(\d+)/g)].map((match) => Number(match[1]));
}

/** In the page: notes the longest time for which it could not do what it was to do. */
function watchStalls(): void {
  const watched = Object.assign(window, { stall: 0 });
  let last = performance.now();
  setInterval(() => {
    watched.stall = Math.max(watched.stall, performance.now() - last);
    last = performance.now();
  }, 50);
}

/** In the page: milliseconds between the first two entries of the crash journal, and the longest stall. */
async function pauseOfJournal(): Promise<{ readonly pause: number; readonly stall: number }> {
  for (; ; await new Promise((resolve) => setTimeout(resolve, 20))) {
    const [first, second] = performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('/api/call/crash.put'));
    const stall = (window as unknown as { stall: number }).stall;
    if (first && second) return { pause: second.startTime - (first.startTime + first.duration), stall };
  }
}

async function startBuilt(folder: string): Promise<{ readonly program: StartedProcess; readonly address: string }> {
  const program = startProcess([join(PROJECT, 'out/main/browser.js'), '--print-url', '--data', folder]);
  onTestFinished(async () => {
    program.kill('SIGKILL');
    await program.ended;
  });
  const [address] = await program.waitFor(/^http:\S+/m);
  return { program, address };
}

test('a damaged draft: a sentence and a button that brings the last sound revision; the registry opens', async () => {
  const folder = await temporaryFolder();
  const before = await startApp({ folder });
  const callBefore = await setUpDepartment(before);
  const { id, content } = await callBefore('document.create', { kind: 'protocol' });
  await callBefore('document.save', { id, revision: 1, content: { ...asProtocol(content), meeting: 'совещания директоров' } });
  await callBefore('document.save', { id, revision: 2, content: { ...asProtocol(content), meeting: 'совещания завучей' } });
  await before.close();
  const file = new Sqlite(join(folder, 'resheno.db'));
  file.exec("drop trigger revision_no_update; update revision set content = replace(content, 'завучей', 'всех') where number = 3");
  file.close();

  const after = await startApp({ folder });
  onTestFinished(() => after.close());
  page = await openWindow(after.address());
  await page.evaluate(() => void (location.hash = '#/documents'));
  await page.getByText('совещания завучей').first().waitFor();
  await page.evaluate((hash) => void (location.hash = hash), `#/documents/${id}`);
  expect(await page.locator('.problem > span').innerText()).toSatisfy(isSentence);
  await page.getByRole('button', { name: 'Вернуть последнюю целую редакцию' }).click();
  await page.locator('.pe-sheet .ProseMirror').waitFor();
  expect(await page.locator('[data-field="title"]').inputValue()).toContain('совещания директоров');
});

const POINT = 'Принять к сведению информацию докладчика о ходе работ по благоустройству.';
const HUGE_TEXT = Array.from({ length: 70_000 }, () => POINT).join('\n');
const HUGE_HTML = Array.from({ length: 30_000 }, () => `<p class=MsoNormal>${POINT}</p>`).join('');

test.each([
  ['text', HUGE_TEXT, undefined],
  ['HTML', HUGE_TEXT, HUGE_HTML],
  ['one word', 'щ'.repeat(5_000_000), undefined],
])('5 MB of %s pasted into the decisions: a sentence tells that the end is left out, the sheet lives', async (_name, text, html) => {
  const id = await openDraft(page, call);
  await putOnClipboard(text, html);
  await toDecisions();
  await page.keyboard.press('Control+v');
  await page.locator('.pe-notice').waitFor();
  expect(await notice()).toSatisfy(isSentence);
  expect(await notice()).toContain('конец не поместился');
  await page.keyboard.type('Конец');
  const content = await savedContent(page, call, id, (saved) => JSON.stringify(saved).includes('Конец'));
  expect(JSON.stringify(content).length).toBeGreaterThan(20_000);
});

test('5 MB pasted into a field of the sheet, into the list of those present and into a form: one sentence each', async () => {
  const id = await openDraft(page, call);
  await putOnClipboard(HUGE_TEXT);
  await page.locator('[data-field="settlement"]').focus();
  await page.keyboard.press('Control+v');
  await page.locator('.pe-notice', { hasText: 'входит 500' }).waitFor();
  expect(await notice()).toSatisfy(isSentence);
  await page.locator('.pe-attendees .pe-as-printed, .pe-attendees .pe-add').first().click();
  await page.keyboard.press('Control+v');
  await page.locator('.pe-notice', { hasText: '1000 из 70000' }).waitFor();
  expect(await notice()).toSatisfy(isSentence);
  await savedContent(page, call, id, (saved) => saved.attendees.length === 1000 && saved.settlement.length === 500);

  await page.getByRole('link', { name: 'Документы' }).click();
  await page.getByRole('searchbox').or(page.getByPlaceholder('Номер, заголовок, содержание, люди')).first().focus();
  await page.keyboard.press('Control+v');
  const said = page.locator('.mantine-Notification-description, .mantine-Notification-body').filter({ hasText: 'не поместился' }).first();
  expect((await said.innerText()).trim()).toSatisfy(isSentence);
});

test('control characters and half an emoji pasted on the sheet: the words stay, the file is sound', async () => {
  const id = await openDraft(page, call);
  await page.evaluate(() => {
    const transfer = new DataTransfer();
    transfer.setData('text/plain', '\uDE00Принять\u0000 к\u0001 сведению\u001F 😀\uFFFF.\uD83D');
    document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: transfer, bubbles: true, cancelable: true }));
  });
  await page.locator('[data-field="place"]').evaluate((field: HTMLTextAreaElement) => {
    field.focus();
    document.execCommand('insertText', false, 'зал\u0001 №\u00A02\uD83D');
  });
  const content = await savedContent(page, call, id, (saved) => saved.place !== '' && saved.agenda.length > 0);
  expect(content.place).toBe('зал №\u00A02');
  expect(content.agenda[0]?.title.map((run) => run.text).join('')).toBe('Принять к сведению 😀.');
  const { bytes } = await call('document.export', { id, format: 'docx' });
  expect(lintDocx(bytes)).toEqual([]);
});

const LONG = `Щ${'щ'.repeat(299)}`;

test('names of 300 letters: nothing runs out of the sheet, the panel, the pages and the lists', async () => {
  const person = { name: LONG, post: LONG };
  await call('institution.save', { entry: institution(LONG), isNew: true, force: false });
  const { content: empty } = await call('document.create', { kind: 'protocol' });
  const id = await openDraft(page, call, longProtocol(empty, person));
  expect(await runningOut(page, '.pe-sheet')).toEqual([]);
  await page
    .locator('.pe-point p')
    .first()
    .click({ position: { x: 20, y: 8 } });
  await page.locator('.pe-side', { hasText: 'Адресаты' }).waitFor();
  expect(await runningOut(page, '.pe-side')).toEqual([]);
  await page.evaluate((hash) => void (location.hash = hash), `#/documents/${id}/print`);
  await page.getByText('РЕШИЛИ').first().waitFor();
  expect(await runningOut(page, 'body')).toEqual([]);
  for (const [link, tab] of [
    ['Документы', null],
    ['Справочники', null],
    ['Справочники', 'Организации'],
  ] as const) {
    await page.getByRole('link', { name: link }).click();
    if (tab !== null)
      await page
        .getByRole('tab', { name: tab })
        .or(page.getByRole('link', { name: tab }))
        .first()
        .click();
    await settle(page);
    expect(await runningOut(page, 'body')).toEqual([]);
  }
});

/** Elements whose box leaves the host, or the scroller they stand in; what a «…» or a hidden edge cuts off does not. */
function runningOut(window: Page, host: string): Promise<string[]> {
  return window.evaluate((selector) => {
    const frame = document.querySelector(selector);
    if (!frame) return [`no ${selector}`];
    const isOut = (element: Element): boolean => {
      const { right, width } = element.getBoundingClientRect();
      let at = element.parentElement;
      for (; at && at !== frame; at = at.parentElement) {
        const { overflowX } = getComputedStyle(at);
        if (overflowX === 'hidden' || overflowX === 'clip') return false;
        if (overflowX !== 'visible') break;
      }
      return width > 1 && right > (at ?? frame).getBoundingClientRect().right + 1;
    };
    const isClipped = (element: Element): boolean =>
      element instanceof HTMLTextAreaElement && element.scrollHeight > element.clientHeight + 2;
    return [...frame.querySelectorAll('*')]
      .filter((each) => isOut(each) || isClipped(each))
      .map((each) => `${each.tagName} ${each.className}`);
  }, host);
}

function institution(name: string) {
  return {
    id: 'long',
    fullName: name,
    shortName: name,
    kind: 'school' as const,
    tags: [name.slice(0, 100)],
    headId: null,
    address: name,
    archived: false,
  };
}

function longProtocol(empty: Content, person: { readonly name: string; readonly post: string }): Protocol {
  const body = [{ kind: 'paragraph' as const, runs: [{ text: LONG }] }];
  const point = { id: 'pt', mark: 'number' as const, body, children: [], deadline: { lead: 'Срок:', words: LONG } };
  return {
    ...asProtocol(empty),
    meeting: LONG,
    chair: person,
    attendees: [{ kind: 'person', id: 'a', mention: person }],
    agenda: [{ id: 'q', title: [{ text: LONG }], speaker: person }],
    hearings: [
      {
        id: 'h',
        agendaItemIds: ['q'],
        speakers: [person],
        parts: [
          { kind: 'heard', id: 'p', body },
          { kind: 'decided', id: 'd', points: [{ ...point, performers: [{ kind: 'words', text: LONG }], responsible: [person] }] },
        ],
      },
    ],
    signatures: asProtocol(empty).signatures.map((signature) => ({ ...signature, post: LONG, name: LONG })),
  };
}

test('31.02 and 25:70 on the sheet: a sentence each; an empty protocol is not sent, a taken number is told', async () => {
  await openDraft(page, call);
  await page.getByRole('button', { name: 'На подпись' }).click();
  await page.getByText('В протоколе нет ни повестки, ни решений: заполните его.').waitFor();
  expect(await page.getByRole('button', { name: /отправить/i }).isDisabled()).toBe(true);
  await page.getByRole('button', { name: 'Вернуться к тексту' }).click();
  await page.locator('[data-field="date"]').fill('31.02.2026');
  await page.locator('[data-field="time"]').fill('25:70');
  const problems = await page.locator('.pe-problem').allInnerTexts();
  expect(problems.length).toBe(2);
  expect(problems.filter((problem) => !isSentence(problem))).toEqual([]);
  await page.locator('[data-field="date"]').fill('');
  await page.locator('[data-field="time"]').fill('');
  await page.locator('[data-save="saved"]').waitFor();

  const { content } = await call('document.create', { kind: 'protocol' });
  const numbered = { ...content, number: '77', date: '2026-11-20', agenda: [{ id: 'q', title: [{ text: 'О подготовке' }] }] };
  const taken = await call('document.create', { kind: 'protocol', content: numbered });
  await call('document.submit', { id: taken.id, revision: 1 });
  const draft = await call('document.create', { kind: 'protocol', content: numbered });
  await showDraft(page, draft.id);
  await page.getByRole('button', { name: 'На подпись' }).click();
  await page.getByRole('button', { name: /отправить/i }).click();
  await page.getByText(/Номер 77 уже занят .*: укажите другой номер/).waitFor();
});

test('a deadline of 31.02: its words stay, and the panel says that there is no such day', async () => {
  const id = await openDraft(page, call);
  await toDecisions();
  await page.keyboard.type('Провести проверку. Срок: до 31.02.2026');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowUp');
  const panel = page.locator('.pe-side');
  await panel.getByText('Такой даты нет: проверьте число и месяц.').waitFor();
  expect(await panel.innerText()).toContain('Такой даты нет: проверьте число и месяц.');
  await savedContent(page, call, id, (saved) => JSON.stringify(saved).includes('"words":"до 31.02.2026"'));
});

test('a scan of 40 MB: refused beside its field before it is sent', async () => {
  const { content } = await call('document.create', { kind: 'protocol' });
  const agenda = [{ id: 'q', title: [{ text: 'О подготовке' }] }];
  const { id } = await call('document.create', { kind: 'protocol', content: { ...asProtocol(content), date: '2026-11-20', agenda } });
  await call('document.submit', { id, revision: 1 });
  const scan = join(await temporaryFolder(), 'скан.pdf');
  await writeFile(scan, Buffer.alloc(40 * 1024 * 1024));
  await page.evaluate((hash) => void (location.hash = hash), `#/documents/${id}`);
  await page.getByRole('button', { name: /на бумаге/i }).click();
  await page.getByRole('dialog').locator('input[type=file]').setInputFiles(scan);
  await page.getByText(/^Скан больше 30\s?МБ: сохраните его с меньшим качеством и выберите снова\.$/).waitFor();
  expect(await page.getByRole('button', { name: 'Отметить подписанным' }).isDisabled()).toBe(true);
});
