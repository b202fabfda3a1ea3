import { test } from 'vitest';
import { call, keys, page } from './openedEditor.ts';
import { openDraftOf } from './openEditor.ts';
const shot = async (name: string) => {
  await page.waitForTimeout(300);
  await page.screenshot({ path: `/tmp/s-${name}.png` });
  await page.evaluate(() => document.documentElement.setAttribute('data-mantine-color-scheme', 'dark'));
  await page.waitForTimeout(150);
  await page.screenshot({ path: `/tmp/s-${name}-dark.png` });
  await page.evaluate(() => document.documentElement.setAttribute('data-mantine-color-scheme', 'light'));
};
const p = (text: string) => ({ kind: 'paragraph' as const, runs: [{ text }] });
const point = (id: string, text: string, children: unknown[] = [], more = {}) => ({
  id,
  mark: 'number',
  body: [p(text)],
  performers: [],
  responsible: [],
  children,
  ...more,
});
test('shots', async () => {
  const row = (id: string, a: string, b: string, c: string, d: string) => ({
    kind: 'activity',
    id,
    cells: { c2: { text: a }, c3: { text: b }, c4: { text: c }, c5: { text: d } },
  });
  const plan = {
    title: 'Комплексный план мероприятий\nпо поддержке центров образования',
    years: { kind: 'rolling' },
    columns: [
      { id: 'c1', meaning: 'number', title: '№ п/п', width: 7 },
      { id: 'c2', meaning: 'activity', title: 'Мероприятия', width: 34 },
      { id: 'c3', meaning: 'audience', title: 'Целевая аудитория', width: 20 },
      { id: 'c4', meaning: 'deadline', title: 'Сроки проведения', width: 16 },
      { id: 'c5', meaning: 'responsible', title: 'Ответственный', width: 23 },
    ],
    rows: [
      row('r1', 'Повышение охвата детей практическими занятиями', 'обучающиеся', 'в течение учебного года', 'руководители школ'),
      row('r2', 'Участие в оценке качества', 'учителя', 'ежегодно, октябрь', 'Управление образования'),
      { kind: 'section', id: 's1', text: 'Направление 2. Участие в конференциях' },
      row('r3', 'Семинары для педагогов', 'педагоги', 'не реже 1 раза в триместр', 'руководители центров'),
    ],
  };
  const base = await call('document.create', { kind: 'order' });
  const content = {
    ...base.content,
    title: 'Об утверждении комплексного плана мероприятий по поддержке центров образования',
    preamble: [p('На основании приказа Министерства образования от 04.02.2027 № 119/ПК «О реализации комплекса мер»')],
    points: [
      point('p1', 'Управлению образования:', [
        {
          ...point('p11', ''),
          body: [
            {
              kind: 'paragraph',
              runs: [{ text: 'Утвердить комплексный план (' }, { text: 'приложение № 1', annex: 'a1' }, { text: ').' }],
            },
          ],
        },
        point('p12', 'Утвердить положение о центре (приложение № 2).'),
      ]),
      point('p2', 'Руководителям ОО:', [
        point('p21', 'Разработать планы мероприятий.', [], { deadline: { lead: 'Срок:', words: 'ежегодно до 1 сентября' } }),
      ]),
      point('p3', 'Приказ вступает в силу со дня его подписания.', [], { role: 'force' }),
      point('p4', 'Контроль за исполнением приказа оставляю за собой.', [], { role: 'control' }),
    ],
    annexes: [
      { id: 'a1', heading: 'reference', kind: 'plan', plan },
      {
        id: 'a2',
        heading: 'approved',
        kind: 'text',
        title: 'Положение о центре образования',
        parts: [
          {
            kind: 'text',
            id: 't1',
            speakers: [],
            body: [{ kind: 'paragraph', runs: [{ text: 'Общие положения', bold: true }], align: 'center' }],
          },
          {
            kind: 'points',
            id: 'l1',
            points: [
              point('x1', 'Центр создан для поддержки школ.'),
              point('x2', 'Центр работает:', [
                point('x21', 'по будням;', [], { mark: 'bullet' }),
                point('x22', 'в каникулы.', [], { mark: 'bullet' }),
              ]),
            ],
          },
          { kind: 'text', id: 't2', speakers: [], body: [p('Положение действует до принятия нового и размещается на сайте Управления.')] },
        ],
      },
    ],
    marks: [
      { id: 'm1', where: 'p21', text: 'Срок не перенесён: в нём нет года.' },
      { id: 'm2', where: 'a1', text: 'Годы плана остались прежними.' },
    ],
  };
  await openDraftOf('order', page, call, content as never);
  await page.locator('.pe-point p').nth(1).click();
  await shot('order');
  await page.locator('.pe-scroller').evaluate((e) => e.scrollTo(0, 9999));
  await shot('order-end');
  await page.getByRole('tab', { name: /Комплексный/ }).click();
  await shot('plan');
  await page.getByRole('tab', { name: /Положение/ }).click();
  await page.locator('.pe-body-root p').nth(1).click();
  await shot('text');
  const notice = await call('document.create', { kind: 'notice' });
  await openDraftOf('notice', page, call, {
    ...notice.content,
    title: 'Совещание муниципальных кураторов',
    parts: [
      { kind: 'text', id: 'n1', role: 'lead', speakers: [], body: [p('16 апреля состоялось совещание кураторов центров образования.')] },
      { kind: 'text', id: 'n2', speakers: [], body: [p('Участники рассмотрели вопросы:')] },
      {
        kind: 'points',
        id: 'n3',
        points: [
          point('y1', 'об организации работы;', [], { mark: 'bullet' }),
          point('y2', 'об исполнении мероприятий.', [], { mark: 'bullet' }),
        ],
      },
      { kind: 'text', id: 'n4', role: 'speakers', speakers: [{ name: 'Рябова Е.Е.' }], body: [p('Спикером стала методист Е.Е. Рябова.')] },
    ],
  } as never);
  await page.locator('.pe-body-root p').first().click();
  await shot('notice');
  const own = await call('document.create', { kind: 'plan' });
  await openDraftOf('plan', page, call, { ...own.content, plan } as never);
  await shot('own');
  void keys;
}, 120_000);
