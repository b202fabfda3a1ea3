import { expect, test } from 'vitest';
import type { Protocol } from '../../../src-shared/documents/protocol.ts';
import { pointRows } from '../../../src-shared/documents/numbering.ts';
import { blocksText, runsText, type Block, type Table } from '../../../src-shared/documents/richText.ts';
import { openDraft, savedContent } from './openEditor.ts';
import { call, keys, page } from './openedEditor.ts';

const points = (content: Protocol) =>
  content.hearings.flatMap((hearing) =>
    hearing.parts.flatMap((part) => (part.kind === 'decided' ? [...pointRows(part.points)].map(({ point }) => point.body) : [])),
  );
const speech = (content: Protocol): readonly Block[] =>
  content.hearings.flatMap((hearing) => hearing.parts.flatMap((part) => (part.kind === 'heard' ? part.body : [])));
const cellsOf = (table: Block | undefined) =>
  table?.kind === 'table' ? table.rows.map((row) => row.cells.map((cell) => cell.paragraphs.map((p) => runsText(p.runs)).join('/'))) : null;

async function toDecisions(): Promise<void> {
  await keys.press('Ctrl+Enter');
  await keys.press('Tab');
}

async function insert(name: string): Promise<void> {
  await page.getByRole('button', { name: 'Вставить' }).click();
  await page.getByRole('menuitem', { name }).click();
}

/** A picture of so many dots, as the clipboard or a folder gives it. */
async function give(how: 'paste' | 'drop', type: string, kind: { readonly dots?: number; readonly bytes?: number }): Promise<void> {
  await page.evaluate(
    async ({ event, mime, dots, bytes }) => {
      const canvas = new OffscreenCanvas(dots, dots / 2);
      const drawing = canvas.getContext('2d');
      if (drawing) {
        drawing.fillStyle = 'teal';
        drawing.fillRect(dots / 4, 0, dots / 2, dots / 2);
      }
      const blob = bytes > 0 ? new Blob([new Uint8Array(bytes)]) : await canvas.convertToBlob({ type: mime });
      const data = new DataTransfer();
      data.items.add(new File([blob], 'схема', { type: mime }));
      const target = document.querySelector('.pe-here p') ?? document.activeElement ?? document.body;
      const box = target.getBoundingClientRect();
      const init = { bubbles: true, cancelable: true, clientX: box.right - 4, clientY: box.top + 8 };
      target.dispatchEvent(
        event === 'paste'
          ? new ClipboardEvent('paste', { ...init, clipboardData: data })
          : new DragEvent('drop', { ...init, dataTransfer: data }),
      );
    },
    { event: how, mime: type, dots: kind.dots ?? 400, bytes: kind.bytes ?? 0 },
  );
}

async function pasteHtml(html: string, text: string): Promise<void> {
  await page.evaluate(
    (items) => {
      const data = new DataTransfer();
      data.setData('text/html', items.html);
      data.setData('text/plain', items.text);
      document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
    },
    { html, text },
  );
}

test('a table is filled by Tab, grows by keys, and each change is one undo step', async () => {
  const id = await openDraft(page, call);
  await toDecisions();
  await keys.type('Утвердить состав:');
  await insert('Таблица');
  for (const words of ['ФИО', 'Школа', 'Срок', 'Рябова', 'Первая', 'май', 'Кузьмин', 'Вторая', 'июнь']) {
    await keys.type(words);
    if (words !== 'июнь') await keys.press('Tab');
  }
  await keys.press('Tab');
  await keys.type('Зимина');
  await keys.press('Alt+Shift+ArrowRight');
  await keys.type('третья');
  const grown = [
    ['ФИО', '', 'Школа', 'Срок'],
    ['Рябова', '', 'Первая', 'май'],
    ['Кузьмин', '', 'Вторая', 'июнь'],
    ['Зимина', 'третья', '', ''],
  ];
  const content = await savedContent(page, call, id, (saved) => JSON.stringify(cellsOf(points(saved)[0]?.[1])) === JSON.stringify(grown));
  const table = points(content)[0]?.[1];
  expect(table?.kind === 'table' && table.rows.map((row) => row.header === true)).toEqual([true, false, false, false]);
  await keys.press('Alt+Shift+Backspace');
  await keys.press('Alt+Shift+Delete');
  const before = [grown[0], grown[1], grown[2]].map((row) => row?.filter((_each, at) => at !== 1));
  await savedContent(page, call, id, (saved) => JSON.stringify(cellsOf(points(saved)[0]?.[1])) === JSON.stringify(before));
  await keys.press('Ctrl+я');
  await keys.press('Ctrl+я');
  await savedContent(page, call, id, (saved) => JSON.stringify(cellsOf(points(saved)[0]?.[1])) === JSON.stringify(grown));
  await page.getByRole('button', { name: 'Удалить таблицу' }).click();
  await savedContent(page, call, id, (saved) => points(saved)[0]?.length === 1);
});

test('from the last row the arrow leads out of the table, to a new line where nothing follows', async () => {
  const id = await openDraft(page, call);
  await toDecisions();
  await keys.type('Состав:');
  await insert('Таблица');
  for (let row = 0; row < 3; row += 1) await keys.press('ArrowDown');
  await keys.type('После.');
  const content = await savedContent(page, call, id, (saved) => points(saved)[0]?.length === 3);
  expect(points(content).map((body) => body.map((block) => block.kind))).toEqual([['paragraph', 'table', 'paragraph']]);
});

test('a picture from the clipboard is stored, sized in millimetres, described, and typing goes on after it', async () => {
  const id = await openDraft(page, call);
  await toDecisions();
  await keys.type('Схема прилагается.');
  await give('paste', 'image/png', { dots: 400 });
  await page.locator('.pe-picture img[src^="blob:"]').waitFor();
  await page.getByLabel('Ширина, мм').fill('60');
  await page.getByLabel('Описание').fill('Схема проезда');
  await page.locator('.pe-picture').click();
  await keys.type('Ниже');
  const content = await savedContent(page, call, id, (saved) => points(saved)[0]?.length === 3);
  const [, picture, after] = points(content)[0] ?? [];
  expect(picture).toMatchObject({ kind: 'picture', mime: 'image/png', widthMm: 60, heightMm: 30, alt: 'Схема проезда' });
  expect(after && blocksText([after])).toBe('Ниже');
  await page.locator('.pe-picture').click();
  await keys.press('Enter');
  await keys.press('Ctrl+я');
  await page.locator('.pe-picture').click();
  await keys.press('Delete');
  await savedContent(page, call, id, (saved) => points(saved)[0]?.length === 2);
});

test('a photograph dropped on the sheet is made fit for print; what is no picture or too large is refused in a sentence', async () => {
  const id = await openDraft(page, call);
  await toDecisions();
  await keys.type('Фотография.');
  await give('drop', 'image/jpeg', { dots: 4000 });
  await page.locator('.pe-picture img[src^="blob:"]').waitFor();
  const content = await savedContent(page, call, id, (saved) => points(saved)[0]?.length === 2);
  const picture = points(content)[0]?.[1];
  const { left, right } = (await call('document.open', { id })).letterhead.page;
  expect(picture).toMatchObject({ kind: 'picture', mime: 'image/jpeg', widthMm: 210 - left - right });
  if (picture?.kind !== 'picture') throw new Error('no picture');
  const bytes = await call('file.get', { digest: picture.file });
  expect(bytes.length).toBeLessThan(200_000);
  await give('paste', 'image/png', { bytes: 11 * 1024 * 1024 });
  await page.getByText('Картинка больше 10 МБ').waitFor();
  await give('paste', 'image/png', { bytes: 100 });
  await page.getByText('Вставить можно только картинку PNG или JPEG').waitFor();
});

test('a page break at the start of a point comes before its number', async () => {
  const id = await openDraft(page, call);
  await toDecisions();
  await keys.type('Первый.\nВторой.');
  await keys.press('Home');
  await keys.press('Ctrl+Alt+Enter');
  const content = await savedContent(page, call, id, (saved) => points(saved)[1]?.[0]?.kind === 'pageBreak');
  expect(points(content).map((body) => body.map((block) => block.kind))).toEqual([['paragraph'], ['pageBreak', 'paragraph']]);
  await keys.press('Backspace');
  await savedContent(page, call, id, (saved) => points(saved)[1]?.length === 1);
});

const WORD_TABLE = `<p class=MsoNormal>Состав группы:</p><table border=1><thead><tr><td width=100><b>ФИО</b></td><td width=300 colspan=2>Где и когда</td></tr></thead>
<tr><td rowspan=2>Рябова</td><td width=200>школа <i>№ 2</i></td><td width=100>май</td></tr><tr><td><p>школа № 3</p><p>и садик</p></td><td></td></tr></table><p class=MsoNormal>Всё.</p>`;

test('a table of Word stays a table in a point and in a speech; in the agenda its words become lines', async () => {
  const rows = [
    ['ФИО', 'Где и когда'],
    ['Рябова', 'школа № 2', 'май'],
    ['Рябова', 'школа № 3/и садик', ''],
  ];
  const id = await openDraft(page, call);
  await keys.press('Ctrl+Enter');
  await pasteHtml(WORD_TABLE, 'нечто');
  await page.getByText('таблица').first().waitFor();
  await keys.press('Tab');
  await pasteHtml(WORD_TABLE, 'нечто');
  const content = await savedContent(page, call, id, (saved) => points(saved).length === 2);
  expect(speech(content).map((block) => (block.kind === 'table' ? cellsOf(block) : blocksText([block])))).toEqual([
    'Состав группы:',
    rows,
    'Всё.',
  ]);
  expect(points(content).map((body) => body.map((block) => (block.kind === 'table' ? cellsOf(block) : blocksText([block]))))).toEqual([
    ['Состав группы:', rows],
    ['Всё.'],
  ]);
  const table = points(content)[0]?.[1] as Table;
  expect(table.columns).toEqual([100, 200, 100]);
  expect(table.rows[0]?.cells[1]?.span).toBe(2);
  expect(table.rows[0]?.header).toBe(true);
  await keys.press('Ctrl+я');
  await savedContent(page, call, id, (saved) => points(saved).length === 0);

  await page.locator('.pe-agenda-item').first().click();
  await pasteHtml(WORD_TABLE, 'нечто');
  const agenda = await savedContent(page, call, id, (saved) => saved.agenda.length > 2);
  expect(agenda.agenda.map((item) => runsText(item.title)).join('|')).toBe(
    'Состав группы:|ФИО|Где и когда|Рябова|школа № 2|май|школа № 3|и садик|Всё.',
  );
});

test('a point is dragged by its handle with all below it; Escape leaves it where it was', async () => {
  const id = await openDraft(page, call);
  await toDecisions();
  await keys.type('Первый.\nВторой.\n2.1. Под вторым.\nТретий.');
  await keys.press('Shift+Tab');
  await savedContent(page, call, id, (saved) => points(saved).length === 4);
  const point = (at: number) => page.locator('.pe-point').nth(at);
  const drag = async (from: number, to: number, drop: boolean): Promise<void> => {
    await point(from).hover();
    const handle = await point(from).locator('.pe-handle').boundingBox();
    const target = await point(to).boundingBox();
    if (!handle || !target) throw new Error('nothing to drag');
    await page.mouse.move(handle.x + 6, handle.y + 8);
    await page.mouse.down();
    await page.mouse.move(target.x + 50, target.y + 12, { steps: 4 });
    await page.mouse.move(target.x + 50, target.y + 4, { steps: 2 });
    if (!drop) await keys.press('Escape');
    await page.mouse.up();
  };
  const texts = (content: Protocol) => points(content).map((body) => blocksText(body));
  await drag(1, 0, false);
  await drag(1, 0, true);
  const moved = await savedContent(page, call, id, (saved) => texts(saved)[0] === 'Второй.');
  expect(texts(moved)).toEqual(['Второй.', 'Под вторым.', 'Первый.', 'Третий.']);
  await keys.press('Ctrl+я');
  await savedContent(page, call, id, (saved) => texts(saved)[0] === 'Первый.');
});

test('the sheet grows and shrinks by Ctrl+plus, Ctrl+minus and the wheel, and Ctrl+0 gives the usual size back', async () => {
  await openDraft(page, call);
  const width = async () => Math.round((await page.locator('.pe-sheet').boundingBox())?.width ?? 0);
  const usual = await width();
  await page.keyboard.press('Control+Minus');
  await expect.poll(width).toBeLessThan(usual * 0.95);
  await page.keyboard.press('Control+Equal');
  await page.keyboard.press('Control+Equal');
  await expect.poll(width).toBeGreaterThan(usual);
  await page.keyboard.press('Control+0');
  await expect.poll(width).toBe(usual);
  await page.locator('.pe-sheet').hover();
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -100);
  await page.keyboard.up('Control');
  await expect.poll(width).toBeGreaterThan(usual);
});
