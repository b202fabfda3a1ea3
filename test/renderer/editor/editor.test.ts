import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from 'vitest';
import { pointRows } from '../../../src-shared/documents/numbering.ts';
import { blocksText, runsText } from '../../../src-shared/documents/richText.ts';
import type { Protocol } from '../../../src-shared/documents/protocol.ts';
import { settle } from '../../support/settle.ts';
import { openDraft, openProtocol, savedContent, showDraft } from './openEditor.ts';
import { app, call, keys, page } from './openedEditor.ts';

const points = (content: Protocol) =>
  content.hearings.flatMap((hearing) =>
    hearing.parts.flatMap((part) =>
      part.kind === 'decided'
        ? [...pointRows(part.points)].map(({ point, level }) => [
            level,
            blocksText(point.body),
            ...(point.deadline ? [point.deadline.words] : []),
          ])
        : [],
    ),
  );

const cell = (text: string) => ({ paragraphs: [{ kind: 'paragraph' as const, runs: [{ text }] }] });

/** The labels and texts of the points as they stand on the sheet. */
const shown = () =>
  page.locator('.pe-point').evaluateAll((all) => all.map((each) => (each as HTMLElement).innerText.replace(/\s+/g, ' ').trim()));

async function toDecisions(): Promise<void> {
  await keys.press('Ctrl+Enter');
  await keys.press('Tab');
}

async function paste(data: Readonly<Record<string, string>>): Promise<void> {
  await page.evaluate((items) => {
    const transfer = new DataTransfer();
    for (const [type, text] of Object.entries(items)) transfer.setData(type, text);
    const target = document.activeElement ?? document.body;
    target.dispatchEvent(new ClipboardEvent('paste', { clipboardData: transfer, bubbles: true, cancelable: true }));
  }, data);
}

test('a meeting is written by keyboard alone, from the first question to the last deadline', async () => {
  const id = await openDraft(page, call);
  await keys.type('О результатах мониторинга');
  await keys.press('Tab');
  await keys.type('Солодов П.А., заместитель начальника\nОб исполнении показателей');
  await keys.press('ArrowUp');
  await keys.press('ArrowUp');
  await toDecisions();
  await keys.type(
    'Информацию принять к сведению.\n2. Руководителям организаций обеспечить:\n2.1. Достижение показателей. Срок: постоянно\n',
  );
  await keys.type('Реализацию программ.\n01.09.2023\nПроверить сайты.\n');
  await keys.press('Enter');
  await keys.type('Итоги подвести.');
  await keys.press('Alt+ArrowUp');

  const content = await savedContent(page, call, id, (saved) => points(saved)[1]?.[1] === 'Итоги подвести.');
  expect(points(content)).toEqual([
    [0, 'Информацию принять к сведению.'],
    [0, 'Итоги подвести.'],
    [0, 'Руководителям организаций обеспечить:'],
    [1, 'Достижение показателей.', 'постоянно'],
    [1, 'Реализацию программ.', '01.09.2023'],
    [1, 'Проверить сайты.'],
  ]);
  expect(content.agenda.map((item) => [runsText(item.title), item.speaker?.name])).toEqual([
    ['О результатах мониторинга', 'Солодов П.А.'],
    ['Об исполнении показателей', undefined],
  ]);
  expect(content.hearings.map((hearing) => hearing.agendaItemIds)).toEqual([[content.agenda[0]?.id]]);
  expect((await shown())[3]).toContain('3.1.');
});

test('Ctrl+Я undoes over the whole sheet and goes on beyond a restart; Ctrl+Н redoes', async () => {
  const id = await openDraft(page, call);
  await keys.type('Первый вопрос');
  await savedContent(page, call, id, (saved) => saved.agenda.length === 1);
  await page.locator('[data-field="place"]').click();
  await keys.type('актовый зал');
  await savedContent(page, call, id, (saved) => saved.place === 'актовый зал');

  await page.reload();
  await page.locator('.pe-sheet .ProseMirror').waitFor();
  const place = page.locator('[data-field="place"]');
  await place.click();
  await keys.type('!');
  await keys.press('Ctrl+я');
  await expect.poll(() => place.inputValue()).toBe('актовый зал');
  await keys.press('Ctrl+я');
  await expect.poll(() => place.inputValue()).toBe('');
  await keys.press('Ctrl+н');
  await expect.poll(() => place.inputValue()).toBe('актовый зал');
  await savedContent(page, call, id, (saved) => saved.place === 'актовый зал' && saved.agenda.length === 1);
});

test('a list from Word becomes points, and neither its styles nor its scripts come along', async () => {
  const id = await openDraft(page, call);
  await toDecisions();
  const item = (level: number, number: string, words: string) =>
    `<p class=MsoListParagraph style='mso-list:l0 level${level} lfo1;color:red'><![if !supportLists]><span style='mso-list:Ignore'>${number}</span><![endif]>${words}<o:p></o:p></p>`;
  await paste({
    'text/plain': 'нечто',
    'text/html': `<html><head><style>p{color:red}</style><script>window.hacked = 1</script></head><body onload="window.hacked=2">${item(1, '1.', 'Информацию <b>принять</b> к сведению.')}${item(1, '2.', 'Руководителям<br>организаций:')}${item(2, '2.1.', 'Провести <i>анализ</i><img src=x onerror="window.hacked=3">')}<p class=MsoNormal>Срок исполнения: до 10.05.2026</p></body></html>`,
  });
  await page.getByText('Вставлено: пунктов 3, сроков 1.').waitFor();
  const content = await savedContent(page, call, id, (saved) => points(saved).length === 3);
  expect(points(content)).toEqual([
    [0, 'Информацию принять к сведению.'],
    [0, 'Руководителям\nорганизаций:'],
    [1, 'Провести анализ', 'до 10.05.2026'],
  ]);
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
  expect(await page.locator('.pe-point :is(style, script, img, [style*="color"])').count()).toBe(0);
  await keys.press('Ctrl+я');
  await expect.poll(() => page.locator('.pe-point').count()).toBe(1);
});

test('a stale sheet never overwrites: the banner offers the stored paper or a new draft', async () => {
  const id = await openDraft(page, call);
  await keys.type('Мой вопрос');
  await savedContent(page, call, id, (saved) => saved.agenda.length === 1);
  // What is typed here is on its way to the store when somebody else saves.
  const other = Promise.withResolvers<null>();
  await page.route('**/api/call/document.save', async (route) => {
    await other.promise;
    await route.continue();
  });
  await keys.type('!');
  const { revision } = await call('document.open', { id });
  await call('document.save', { id, revision, content: { ...(await openProtocol(call, id)), place: 'другой зал' } });
  other.resolve(null);
  await page.getByText('изменил(а) этот документ').waitFor();
  await keys.type('!');
  await page.waitForTimeout(1500);
  expect((await call('document.open', { id })).content).toMatchObject({ place: 'другой зал' });

  await page.getByRole('button', { name: 'Сохранить моё как новый черновик' }).click();
  const typed = async () => {
    const { rows } = await call('document.list', { query: '', trashed: false, limit: 50, offset: 0 });
    const drafts = await Promise.all(rows.map(async (row) => ({ id: row.id, content: await openProtocol(call, row.id) })));
    return drafts.find((draft) => draft.content.agenda.some((item) => runsText(item.title) === 'Мой вопрос!!'));
  };
  // Other tests have left papers here: only the new one tells that it was stored.
  await expect.poll(async () => (await typed())?.id).toBeDefined();
  const mine = await typed();
  expect(mine?.id).not.toBe(id);
  expect(mine?.content.place).toBe('');
  expect((await openProtocol(call, id)).place).toBe('другой зал');
});

test('what a crash left unsaved comes back and is said', async () => {
  const id = await openDraft(page, call);
  await keys.type('Вопрос');
  const saved = await savedContent(page, call, id, (content) => content.agenda.length === 1);
  const { revision } = await call('document.open', { id });
  await page.goto('about:blank');
  await call('crash.put', { documentId: id, revision, json: JSON.stringify({ ...saved, place: 'спасённый зал' }) });
  await page.goto(app.address());
  await page.locator('.frame').waitFor();
  await showDraft(page, id);
  await page.getByText('Восстановлены правки от').waitFor();
  await savedContent(page, call, id, (content) => content.place === 'спасённый зал');
  await expect.poll(() => call('crash.get', { documentId: id })).toBeNull();
});

test('words left on an older revision are offered, never mixed in: as a new draft, or thrown away', async () => {
  const id = await openDraft(page, call);
  await keys.type('Вопрос');
  const saved = await savedContent(page, call, id, (content) => content.agenda.length === 1);
  const { revision } = await call('document.open', { id });
  const newer = { ...saved, place: 'новый зал' };
  for (const choice of ['Удалить', 'Открыть их новым черновиком']) {
    await page.goto('about:blank');
    const now = await call('document.open', { id });
    await call('document.save', { id, revision: now.revision, content: { ...newer, place: `новый зал, ${choice}` } });
    await call('crash.put', { documentId: id, revision, json: JSON.stringify({ ...saved, place: 'забытый зал' }) });
    await page.goto(app.address());
    await page.locator('.frame').waitFor();
    await showDraft(page, id);
    await page.getByText('сделанные поверх более старой редакции').waitFor();
    expect(await page.locator('[data-field="place"]').inputValue()).toBe(`новый зал, ${choice}`);
    await page.getByRole('button', { name: choice }).click();
    await expect.poll(() => call('crash.get', { documentId: id })).toBeNull();
    expect((await openProtocol(call, id)).place).toBe(`новый зал, ${choice}`);
  }
  await expect.poll(() => page.locator('[data-field="place"]').inputValue()).toBe('забытый зал');
  const other = page.url().split('/').at(-1) ?? '';
  expect(other).not.toBe(id);
  expect((await openProtocol(call, other)).place).toBe('забытый зал');
});

test('after a restart Ctrl+Я takes back edits of head and body in the order they were made', async () => {
  const id = await openDraft(page, call);
  const field = (name: string) => page.locator(`[data-field="${name}"]`);
  await field('place').click();
  await keys.type('зал');
  await savedContent(page, call, id, (content) => content.place === 'зал');
  await field('chair').fill('Рябова Е.Е., директор');
  await savedContent(page, call, id, (content) => content.chair?.name === 'Рябова Е.Е.');
  await page.locator('.pe-agenda-item').click();
  await keys.type('Вопрос');
  await savedContent(page, call, id, (content) => content.agenda.length === 1);
  await page.reload();
  await page.locator('.pe-sheet .ProseMirror').waitFor();
  await page.locator('.pe-agenda-item').click();
  await keys.press('Ctrl+я');
  await savedContent(page, call, id, (content) => content.agenda.length === 0 && content.chair?.name === 'Рябова Е.Е.');
  await keys.press('Ctrl+я');
  await savedContent(page, call, id, (content) => content.chair?.name === 'Ветлугина Н.С.' && content.place === 'зал');
  await keys.press('Ctrl+я');
  await savedContent(page, call, id, (content) => content.place === '');
  await keys.press('Ctrl+н');
  await keys.press('Ctrl+н');
  await keys.press('Ctrl+н');
  const last = await savedContent(page, call, id, (content) => content.agenda.length === 1);
  expect(last).toMatchObject({ place: 'зал', chair: { name: 'Рябова Е.Е.' } });
});

test('people are read as they are typed, a line each, without losing a letter', async () => {
  const id = await openDraft(page, call);
  await page.locator('.pe-attendees .pe-add').click();
  await keys.type(
    'Лебедянская Т.И., директор школы № 2\nметодисты: Кузьмин А.Я., Рябова Е.Е.\nруководители: в соответствии с явочным листом',
  );
  const { attendees } = await savedContent(page, call, id, (content) => content.attendees[2]?.kind === 'sheet');
  expect(attendees).toMatchObject([
    { kind: 'person', mention: { name: 'Лебедянская Т.И.', wording: 'Лебедянская Т.И., директор школы № 2' } },
    { kind: 'group', label: 'методисты', members: [{ name: 'Кузьмин А.Я.' }, { name: 'Рябова Е.Е.' }] },
    { kind: 'sheet', label: 'руководители' },
  ]);
});

test('an addressee from the directory is written in the dative and joins the point', async () => {
  await call('audience.save', {
    entry: { id: 'heads', nominative: 'руководители ОО', dative: 'Руководителям ОО', rule: { kind: 'all' }, archived: false },
    isNew: true,
    force: false,
  });
  const id = await openDraft(page, call);
  await toDecisions();
  await keys.press('Ctrl+Shift+а');
  await page.getByRole('combobox').waitFor();
  await keys.type('рук');
  await page.getByRole('option', { name: /руководители ОО/ }).waitFor();
  await keys.press('Enter');
  await keys.type(' обеспечить.');
  const content = await savedContent(page, call, id, (saved) => points(saved)[0]?.[1] === 'Руководителям ОО обеспечить.');
  const [part] = content.hearings[0]?.parts.filter((each) => each.kind === 'decided') ?? [];
  expect(part?.points[0]?.performers).toEqual([{ kind: 'audience', id: 'heads', text: 'руководители ОО' }]);
});

test('find and replace goes over head, body and signatures as one step', async () => {
  const id = await openDraft(page, call);
  await keys.type('О ёлках и елках');
  await page.locator('[data-field="place"]').click();
  await keys.type('у елки');
  await keys.press('Ctrl+р');
  await keys.type('елк');
  await page.getByText('3', { exact: true }).waitFor();
  await page.getByLabel('Чем заменить').click();
  await keys.type('сосн');
  await page.getByRole('button', { name: 'Заменить все' }).click();
  const content = await savedContent(page, call, id, (saved) => saved.place === 'у сосни');
  expect(runsText(content.agenda[0]?.title ?? [])).toBe('О соснах и соснах');
  await keys.press('Ctrl+я');
  await savedContent(page, call, id, (saved) => saved.place === 'у елки' && runsText(saved.agenda[0]?.title ?? []) === 'О ёлках и елках');
});

test('numbers and fixed words are overtyped by F2 and derived again by Alt+Backspace', async () => {
  const id = await openDraft(page, call);
  await toDecisions();
  await keys.type('Первое');
  await keys.press('F2');
  await page.locator('.pe-label input').waitFor();
  await keys.type('П.1');
  await keys.press('Enter');
  await savedContent(page, call, id, (saved) => JSON.stringify(saved).includes('"label":"П.1"'));
  expect(await shown()).toEqual(['П.1 Первое']);
  await keys.press('Alt+Backspace');
  await savedContent(page, call, id, (saved) => points(saved).length === 1 && !JSON.stringify(saved).includes('"label"'));
});

test('F6 goes round the panes, F8 to the holes, and a screen reader is told where the caret is', async () => {
  await openDraft(page, call);
  await toDecisions();
  await keys.type('Сделать.\nПроверить.');
  await keys.press('Tab');
  await expect.poll(() => page.locator('.pe > [aria-live]').innerText()).toBe('1.1, уровень 2');
  // Round over signatures, head and those present to the holes of the text.
  await expect
    .poll(async () => {
      await keys.press('F8');
      return page.locator('.pe > [aria-live]').innerText();
    })
    .toMatch(/^(?:Пункт|Вопрос)/);
  const panes: (string | null)[] = [];
  for (let turn = 0; turn < 3; turn += 1) {
    await keys.press('F6');
    panes.push(await page.evaluate(() => document.activeElement?.closest('.pe-outline, .pe-middle, .pe-side')?.classList[0] ?? null));
  }
  expect(panes).toEqual(['pe-side', 'pe-outline', 'pe-middle']);
});

test.each(['light', 'dark'] as const)('axe finds nothing on the %s sheet', async (scheme) => {
  const content = await openProtocol(call, await openDraft(page, call));
  await openDraft(page, call, {
    ...content,
    date: null,
    wording: { date: '31.02.2023' },
    attendees: [{ kind: 'person', id: 'a1', mention: { name: 'Рябова Е.Е.' } }],
    agenda: [{ id: 'q1', title: [{ text: 'О результатах' }], setAside: 'перенесён' }],
    hearings: [
      {
        id: 'h1',
        agendaItemIds: ['q1'],
        speakers: [],
        parts: [
          { id: 's1', kind: 'heard', body: [{ kind: 'paragraph', runs: [{ text: 'Солодова П.А.' }] }] },
          {
            id: 'd1',
            kind: 'decided',
            points: [
              {
                id: 'p1',
                mark: 'number',
                body: [
                  { kind: 'paragraph', runs: [{ text: 'Сделать.' }] },
                  {
                    kind: 'table',
                    columns: [1, 2],
                    rows: [{ header: true, cells: ['ФИО', 'Срок'].map(cell) }, { cells: ['Рябова Е.Е.', 'май'].map(cell) }],
                  },
                  { kind: 'pageBreak' },
                ],
                performers: [{ kind: 'words', text: 'Руководители' }],
                responsible: [{ name: 'Рябова Е.Е.' }],
                deadline: { lead: 'Срок:', words: 'до 31.02.2023' },
                children: [],
              },
            ],
          },
          { id: 'v1', kind: 'vote', tally: { for: 3, against: 0, abstained: 0 } },
        ],
      },
    ],
  });
  await page.evaluate((value) => document.documentElement.setAttribute('data-mantine-color-scheme', value), scheme);
  await page.locator('.pe-table p').first().click();
  await page.getByRole('button', { name: '+ столбец' }).waitFor();
  const inTable = await new AxeBuilder({ page }).include('.pe').analyze();
  expect(inTable.violations.map((violation) => [violation.id, violation.nodes.map((node) => node.html)])).toEqual([]);
  await page.locator('.pe-point p').first().click();
  await keys.press('Ctrl+а');
  await page.getByRole('search').waitFor();
  await settle(page);
  const { violations } = await new AxeBuilder({ page }).include('.pe').analyze();
  expect(violations.map((violation) => [violation.id, violation.nodes.map((node) => node.html)])).toEqual([]);
});
