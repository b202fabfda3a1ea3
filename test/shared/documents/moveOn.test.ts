import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Annex } from '../../../src-shared/documents/annex.ts';
import { contentSchema } from '../../../src-shared/documents/kinds.ts';
import { moveOn } from '../../../src-shared/documents/moveOn.ts';
import type { Order } from '../../../src-shared/documents/order.ts';
import type { PlanDocument } from '../../../src-shared/documents/planDocument.ts';
import { plainParagraph } from '../../../src-shared/documents/richText.ts';
import { arbitraryOrder } from '../../support/arbitraryOrder.ts';
import { arbitraryPlan } from '../../support/arbitraryPlan.ts';
import { orderPoint, soundOrder } from '../../support/soundOrder.ts';

function ids(): () => string {
  let count = 0;
  return () => {
    count += 1;
    return `new${count}`;
  };
}

function moved<C extends Order | PlanDocument>(content: C, today: string): C {
  return moveOn(content, { today, newId: ids() });
}

/** A paper without what copying gives anew: ids, number, day, marks, headings that may name the old day. */
function bared(content: Order | PlanDocument): unknown {
  const annexes = content.kind === 'order' ? content.annexes.map(({ id }) => id) : [];
  const text = JSON.stringify({ ...content, number: 0, date: 0, marks: 0, wording: 0 }, (key, value: unknown) => {
    if (key === 'annex') return annexes.indexOf(String(value));
    if (key === 'reference') return undefined;
    if (typeof value !== 'object' || value === null || !('id' in value) || isKept(value)) return value;
    return { ...value, id: 0 };
  });
  return JSON.parse(text);
}

/** Columns are named by the cells, performers by the directory. */
function isKept(value: object): boolean {
  return 'meaning' in value || ('text' in value && 'kind' in value && value.kind === 'audience');
}

function ownIds(content: Order | PlanDocument): readonly string[] {
  const found: string[] = [];
  JSON.stringify(content, (_key, value: unknown) => {
    if (typeof value === 'object' && value !== null && 'id' in value && !isKept(value)) found.push(String(value.id));
    return value;
  });
  return found;
}

const paper = fc.oneof<fc.Arbitrary<Order | PlanDocument>[]>(arbitraryOrder, arbitraryPlan);

describe('moving a paper on', () => {
  it('by no year changes nothing but number, day and ids', () => {
    fc.assert(
      fc.property(paper, (content) => {
        const dated = { ...content, date: '2026-08-20' };
        const copy = moved(dated, '2026-11-22');
        expect(bared(copy)).toEqual(bared(dated));
        expect(copy).toMatchObject({ number: null, date: '2026-11-22', marks: [] });
      }),
      { numRuns: 200 },
    );
  });

  it('gives a valid paper whose ids are all new and stand once', () => {
    fc.assert(
      fc.property(paper, (content) => {
        const copy = moved(content, '2028-02-01');
        contentSchema.parse(copy);
        const made = ownIds(copy);
        expect(new Set(made).size).toBe(made.length);
        expect(made.every((id) => id.startsWith('new'))).toBe(true);
        const annexes = copy.kind === 'order' ? copy.annexes.map(({ id }) => id) : [];
        for (const [, id] of JSON.stringify(copy).matchAll(/"annex":"([^"]+)"/g)) expect(annexes).toContain(id);
      }),
      { numRuns: 200 },
    );
  });

  it('changes nothing but digits, whatever the years between', () => {
    fc.assert(
      fc.property(paper, fc.integer({ min: 2020, max: 2040 }), (content, year) => {
        const dated = { ...content, date: '2026-08-20' };
        const hash = (one: Order | PlanDocument): string => JSON.stringify(bared(one)).replace(/\d+/g, '#');
        expect(hash(moved(dated, `${year}-03-01`))).toBe(hash(dated));
      }),
      { numRuns: 100 },
    );
  });
});

describe('last year’s order', () => {
  const annex: Annex = {
    id: 'x',
    kind: 'plan',
    heading: 'reference',
    reference: 'Приложение к приказу\nот 20.08.2025г. № 86',
    plan: {
      title: 'План смотра на 2025/2026 учебный год',
      years: { kind: 'years', of: 'school', from: 2025, to: 2026 },
      columns: [
        { id: 'a', meaning: 'activity', title: 'Мероприятие', width: 1 },
        { id: 'd', meaning: 'deadline', title: 'Срок', width: 1 },
      ],
      rows: [
        { kind: 'section', id: 'r0', text: 'Весна 2026 года' },
        { kind: 'activity', id: 'r1', label: '1.1', cells: { a: { text: 'Смотр «Клумба 2025 года»' }, d: { text: 'до 01.06.2026' } } },
      ],
    },
  };
  const last = soundOrder({
    number: '86',
    date: '2025-08-20',
    title: 'О смотре клумб в 2025/2026 учебном году',
    preamble: [plainParagraph('На основании приказа Отдела озеленения от 04.02.2025 № 119/ПК и в целях подготовки к 2026 году')],
    points: [
      {
        ...orderPoint('p1', '', { deadline: { lead: 'Срок:', words: 'до 1 сентября 2025 года' } }),
        body: [
          {
            kind: 'paragraph',
            runs: [{ text: 'Утвердить план на 20' }, { text: '25 год (', bold: true }, { text: 'приложение', annex: 'x' }],
          },
        ],
      },
    ],
    visas: [{ id: 'v', person: { personId: 'who', name: 'Солодов П.А.' } }],
    annexes: [annex],
    marks: [{ id: 'm', where: 'title', text: 'Старая отметка.' }],
    wording: { number: '№ 86', date: '20. 08.2025', operative: 'п р и к а з ы в а ю:', title: 'О смотре-2025 в 2025 году' },
  });
  const next = moved(last, '2026-08-21');
  const [made] = next.annexes;

  it('is this year’s draft', () => {
    expect(next).toMatchObject({ number: null, date: '2026-08-21', title: 'О смотре клумб в 2026/2027 учебном году' });
    expect(next.preamble).toEqual([
      plainParagraph('На основании приказа Отдела озеленения от 04.02.2025 № 119/ПК и в целях подготовки к 2027 году'),
    ]);
    expect(next.visas[0]?.person).toEqual({ personId: 'who', name: 'Солодов П.А.' });
    expect(last.title).toContain('2025/2026');
  });

  it('moves a year that a change of look tears apart, and points to its own annex', () => {
    const [block] = next.points[0]?.body ?? [];
    expect(block).toEqual({
      kind: 'paragraph',
      runs: [{ text: 'Утвердить план на 20' }, { text: '26 год (', bold: true }, { text: 'приложение', annex: made?.id }],
    });
    expect(next.points[0]?.deadline).toEqual({ lead: 'Срок:', words: 'до 1 сентября 2026 года' });
  });

  it('moves the plan with its years, and lets the old day above it go', () => {
    expect(made?.reference).toBeUndefined();
    expect(made).toMatchObject({
      plan: {
        title: 'План смотра на 2026/2027 учебный год',
        years: { of: 'school', from: 2026, to: 2027 },
        rows: [
          { text: 'Весна 2027 года' },
          { label: '1.1', cells: { a: { text: 'Смотр «Клумба 2025 года»' }, d: { text: 'до 01.06.2027' } } },
        ],
      },
    });
  });

  it('drops overtyped number and day, and keeps the other words', () => {
    expect(next.wording).toEqual({ operative: 'п р и к а з ы в а ю:', title: 'О смотре-2025 в 2026 году' });
  });

  it('tells what stayed and where', () => {
    const row = made?.kind === 'plan' ? made.plan.rows[1]?.id : '';
    expect(next.marks.map(({ where, text }) => [where, text])).toEqual([
      ['title', 'Число 2025 похоже на год и оставлено: проверьте его.'],
      ['preamble', 'Проверьте, действует ли документ от 04.02.2025 №\u00a0119/ПК.'],
      [row, 'В кавычках оставлено «2025»: проверьте название.'],
    ]);
  });

  it('leaves a rolling plan as it is', () => {
    const plan = { ...(annex.kind === 'plan' ? annex.plan : made), years: { kind: 'rolling' } } as Extract<Annex, { kind: 'plan' }>['plan'];
    const [copy] = moved({ ...last, annexes: [{ ...annex, plan }] }, '2026-08-21').annexes;
    expect(copy).toMatchObject({
      plan: { title: plan.title, rows: [{ text: 'Весна 2026 года' }, { cells: { d: { text: 'до 01.06.2026' } } }] },
    });
  });

  it('keeps a heading that names no day', () => {
    const copy = moved({ ...last, annexes: [{ ...annex, reference: 'Приложение\nк приказу' }] }, '2026-08-21');
    expect(copy.annexes[0]?.reference).toBe('Приложение\nк приказу');
  });

  it('moves nothing where nothing tells the year, and says so', () => {
    const timeless = { ...soundOrder({ date: null }), title: 'О смотре клумб' };
    expect(moved(timeless, '2026-08-21').marks).toMatchObject([{ where: 'title', text: expect.stringContaining('неизвестен') }]);
  });
});
