import type { ActionPlan, PlanRow } from '../../../../src-shared/documents/actionPlan.ts';
import type { Content } from '../../../../src-shared/documents/kinds.ts';
import type { Point } from '../../../../src-shared/documents/point.ts';
import type { Protocol } from '../../../../src-shared/documents/protocol.ts';
import { plainParagraph, runsText, type Block } from '../../../../src-shared/documents/richText.ts';
import { mapBodies } from '../../../../src-shared/recognition/roundTrip/bodies.ts';
import { point } from './samplePapers.ts';

/** An edit as a person makes it, on a target that no other edit of the same file may have. */
export interface PaperEdit {
  readonly target: string;
  /** What is gone afterwards, so that nothing else can be changed in it. */
  readonly removes?: string;
  /** Only where nobody else of its kind comes or goes. */
  readonly alone?: true;
  readonly make: (content: Content) => Content;
}

/** Every edit that can be made of a paper; `word` makes what is added unlike anything else. */
export function editsOf(content: Content, word: string): readonly PaperEdit[] {
  const common = [...bodyEdits(content, word), ...pointEdits(content, word), ...planEdits(content, word)];
  switch (content.kind) {
    case 'protocol':
      return [...common, ...protocolEdits(content, word), ...annexEdits(word)];
    case 'order':
      return [...common, ...annexEdits(word), ...orderEdits(word)];
    case 'plan':
      return [
        ...common,
        of('plan', 'title', (plan) => ({ ...plan, plan: { ...plan.plan, title: `План ${word} забот` } })),
        of('plan', 'date', (plan) => ({ ...plan, date: '2026-05-20' })),
        of('plan', 'approval', (plan) => ({ ...plan, signatory: { name: 'Солодов П.А.', post: `${word} директор` } })),
        of('plan', 'signature', (plan) => ({ ...plan, signatures: plan.signatures.map((each) => ({ ...each, name: 'К.М. Ежова' })) })),
      ];
    case 'notice':
      return [...common, of('notice', 'title', (notice) => ({ ...notice, title: `О сходе ${word}` }))];
  }
}

/** Whether a file with both shows what each of them was. */
export function goTogether(left: PaperEdit, right: PaperEdit): boolean {
  return left.target !== right.target && isApart(left, right) && isApart(right, left);
}

function isApart(edit: PaperEdit, { target, removes, alone }: PaperEdit): boolean {
  // Where something is gone, nothing can be changed in it, and what is new stands after what was before it.
  if (removes !== undefined && edit.target.endsWith(` ${removes}`)) return false;
  // A paragraph under a point that became the last one may be of the paper as a whole.
  if (removes !== undefined && target.startsWith('point ') && edit.target.startsWith('paragraph ')) return false;
  // Somebody gone and somebody new beside him are one replaced by the other.
  if (removes !== undefined && target.startsWith('person ') && edit.target.startsWith('after person ')) return false;
  // Somebody else between new people is one of the new people.
  return !(alone === true && edit.target.includes(target.split(' ')[0] ?? ''));
}

function of<K extends Content['kind']>(kind: K, target: string, make: (content: Extract<Content, { kind: K }>) => Content): PaperEdit {
  const isKind = (content: Content): content is Extract<Content, { kind: K }> => content.kind === kind;
  return { target, make: (content) => (isKind(content) ? make(content) : content) };
}

function protocolEdits(protocol: Protocol, word: string): readonly PaperEdit[] {
  const edit = (target: string, make: (protocol: Protocol) => Protocol): PaperEdit => of('protocol', target, make);
  const attendee = (id: string, mention: { name: string; post?: string }) => (each: Protocol) => ({
    ...each,
    attendees: each.attendees.map((one) => (one.id === id ? { kind: 'person' as const, id, mention } : one)),
  });
  return [
    edit('meeting', (each) => ({ ...each, meeting: `совещания ${word}\nи огородников` })),
    edit('settlement', (each) => ({ ...each, settlement: 'г. Ключи' })),
    edit('place', (each) => ({ ...each, place: `кабинет ${word}` })),
    edit('time', (each) => ({ ...each, time: '15:30' })),
    edit('date', (each) => ({ ...each, date: '2026-05-20' })),
    edit('chair', (each) => ({ ...each, chair: { name: 'Солодов П.А.', post: `${word} директор` } })),
    edit('chair', (each) => ({ ...each, chair: { name: 'Ветлугина Н.С.', post: `${word} начальник` } })),
    edit('secretary', (each) => ({ ...each, secretary: { name: 'Ежова К.М.', post: 'агроном' } })),
    edit('label', (each) => ({ ...each, wording: { ...each.wording, attendeesLabel: 'Пришли:' } })),
    edit('agendaLabel', (each) => ({ ...each, wording: { ...each.wording, agendaLabel: 'ВОПРОСЫ:' } })),
    edit('person m1', attendee('m1', { name: 'Солодов П.А.', post: `${word} садовник` })),
    { ...edit('person m2', attendee('m2', { name: 'Рябинин О.О.', post: `${word} сторож` })), alone: true },
    ...protocol.attendees.map(({ id }) => ({
      ...edit(`person ${id}`, (each) => ({ ...each, attendees: each.attendees.filter((one) => one.id !== id) })),
      removes: id,
    })),
    ...protocol.attendees.map(({ id }) =>
      edit(`after person ${id}`, (each) => ({
        ...each,
        attendees: after(each.attendees, id, { kind: 'person', id: `new ${id}`, mention: { name: newName(id), post: `${word} эколог` } }),
      })),
    ),
    ...protocol.agenda.flatMap(({ id, speaker }) => [
      edit(`question ${id}`, (each) => ({
        ...each,
        agenda: each.agenda.map((one) => (one.id === id ? { ...one, title: [{ text: `${runsText(one.title)} ${word}` }] } : one)),
      })),
      edit(`after question ${id}`, (each) => ({
        ...each,
        agenda: after(each.agenda, id, { id: `new ${id}`, title: [{ text: `О выставке ${word} ${id}` }] }),
      })),
      edit(`after question ${id}`, (each) => ({
        ...each,
        agenda: after(each.agenda, id, {
          id: `new ${id}`,
          title: [{ text: `О ярмарке ${word} ${id}` }],
          speaker: { name: newName(id), post: 'эколог' },
        }),
      })),
      edit(`speaker ${id}`, (each) => ({
        ...each,
        agenda: each.agenda.map((one) =>
          one.id === id ? { ...one, speaker: { name: newName(id), post: speaker?.post ?? 'эколог' } } : one,
        ),
      })),
    ]),
    { ...edit('question q2', (each) => ({ ...each, agenda: each.agenda.filter(({ id }) => id !== 'q2') })), removes: 'q2' },
    edit('vote', (each) =>
      withPart(each, 'w1', (part) => (part.kind === 'vote' ? { ...part, tally: { for: 9, against: 2, abstained: 1 } } : part)),
    ),
    edit('word b2', (each) => withPart(each, 'b2', (part) => ({ ...part, word: 'ВЫСКАЗАЛИСЬ:' }))),
    edit('word d1', (each) => withPart(each, 'd1', (part) => ({ ...part, word: 'ПОСТАНОВИЛИ:' }))),
  ];
}

/** A name of its own for each place. */
function newName(id: string): string {
  return `${{ m1: 'Берёзова', m2: 'Ольхова', m3: 'Липова', m4: 'Осинова', q1: 'Вязова', q2: 'Клёнова', q3: 'Дубова' }[id] ?? 'Ивова'} Я.Э.`;
}

function withPart(
  protocol: Protocol,
  id: string,
  change: (part: Protocol['hearings'][number]['parts'][number]) => Protocol['hearings'][number]['parts'][number],
): Protocol {
  return {
    ...protocol,
    hearings: protocol.hearings.map((hearing) => ({
      ...hearing,
      parts: hearing.parts.map((part) => (part.id === id ? change(part) : part)),
    })),
  };
}

function orderEdits(word: string): readonly PaperEdit[] {
  return [
    of('order', 'title', (order) => ({ ...order, title: `О смотре ${word}\nи газонов` })),
    of('order', 'settlement', (order) => ({ ...order, settlement: 'г. Ключи' })),
    of('order', 'date', (order) => ({ ...order, date: '2026-05-20' })),
    of('order', 'operative', (order) => ({ ...order, wording: { ...order.wording, operative: 'РАСПОРЯЖАЮСЬ:' } })),
    of('order', 'signatory', (order) => ({ ...order, signatory: { name: 'Солодов П.А.', post: 'заместитель начальника управления' } })),
    of('order', 'executor', (order) => ({
      ...order,
      executor: { person: { name: 'Рябинин Олег Олегович', post: `${word} методист` }, phone: '2-34-56' },
    })),
    of('order', 'executor', (order) => ({ ...order, executor: order.executor && { ...order.executor, phone: '5-55-55' } })),
    of('order', 'executor', (order) => ({ ...order, executor: null })),
    of('order', 'visa', (order) => ({
      ...order,
      visas: order.visas.map((line) => (line.id === 'v2' ? { ...line, person: { name: 'Ежова К.М.', post: 'юрист' } } : line)),
    })),
  ];
}

function annexEdits(word: string): readonly PaperEdit[] {
  const title = (content: Content): Content => {
    if (content.kind !== 'order' && content.kind !== 'protocol') return content;
    return {
      ...content,
      annexes: content.annexes.map((annex) => (annex.kind === 'text' ? { ...annex, title: `Правила ${word} клумб` } : annex)),
    };
  };
  return [{ target: 'annex title', make: title }];
}

function bodyEdits(content: Content, word: string): readonly PaperEdit[] {
  const found: PaperEdit[] = [];
  mapBodies(content, (id, body) => {
    body.forEach((block) => {
      if (block.kind !== 'paragraph') return;
      const words = runsText(block.runs);
      const change = (make: (at: number, body: readonly Block[]) => readonly Block[]) => (each: Content) =>
        mapBodies(each, (own, blocks) => {
          const at = blocks.findIndex((one) => one.kind === 'paragraph' && runsText(one.runs).startsWith(words));
          return own === id && at >= 0 ? make(at, blocks) : blocks;
        });
      const fresh = plainParagraph(`Отдельно отмечено ${word} после ${words.length}.`);
      found.push({
        target: `body ${words}`,
        make: change((at, blocks) => blocks.with(at, plainParagraph(`${words} Так решено ${word}.`))),
      });
      found.push({ target: `after body ${words}`, make: change((at, blocks) => blocks.toSpliced(at + 1, 0, fresh)) });
      // The first paragraph stays: a text without any is no text.
      if (body.indexOf(block) > 0)
        found.push({ target: `body ${words}`, removes: words, make: change((at, blocks) => blocks.toSpliced(at, 1)) });
    });
    return body;
  });
  return found;
}

function pointEdits(content: Content, word: string): readonly PaperEdit[] {
  const ids: string[] = [];
  mapPoints(content, (list) => {
    ids.push(...list.map(({ id }) => id));
    return list;
  });
  const change = (id: string, make: (list: readonly Point[], at: number, own: Point) => readonly Point[]) => (each: Content) =>
    mapPoints(each, (list) => {
      const at = list.findIndex((one) => one.id === id);
      const own = list[at];
      return own ? make(list, at, own) : list;
    });
  return ids.flatMap((id) => [
    {
      target: `point ${id}`,
      make: change(id, (list, at, own) =>
        list.with(at, {
          ...own,
          body: own.body.map((block, index) =>
            index === 0 && block.kind === 'paragraph' ? plainParagraph(`${runsText(block.runs)} Также ${word}.`) : block,
          ),
        }),
      ),
    },
    {
      target: `deadline ${id}`,
      make: change(id, (list, at, own) => list.with(at, { ...own, deadline: { lead: 'Срок:', words: `до 20 июня ${word}` } })),
    },
    {
      target: `after point ${id}`,
      make: change(id, (list, at) => list.toSpliced(at + 1, 0, point(`new ${id}`, `Закупить инвентарь ${word} для нужд ${id}.`))),
    },
    // After the last point of a paper anything may begin: that is only told.
    ...(LAST[content.kind].includes(id)
      ? []
      : [
          {
            target: `paragraph ${id}`,
            make: change(id, (list, at, own) =>
              list.with(at, { ...own, body: own.body.toSpliced(1, 0, plainParagraph(`Сверх того ${word} для дела ${id}.`)) }),
            ),
          },
        ]),
    ...(id === 'p1' && content.kind === 'order'
      ? [
          {
            target: 'second p1',
            make: change(id, (list, at, own) =>
              list.with(at, {
                ...own,
                body: own.body.filter((block) => !(block.kind === 'paragraph' && runsText(block.runs).startsWith('Полив'))),
              }),
            ),
          },
          {
            target: 'third p1',
            make: change(id, (list, at, own) =>
              list.with(at, {
                ...own,
                body: own.body.filter((block) => !(block.kind === 'paragraph' && runsText(block.runs).startsWith('Рассаду'))),
              }),
            ),
          },
        ]
      : []),
    // A point under which others stand leaves them in its place.
    {
      removes: id,
      target: `point ${id}`,
      make: change(id, (list, at, own) => list.toSpliced(at, 1, ...own.children)),
    },
  ]);
}

const LAST: Readonly<Record<Content['kind'], readonly string[]>> = {
  order: ['p4', 'ax3'],
  protocol: ['p5', 'ax3'],
  notice: ['p2'],
  plan: [],
};

function mapPoints(content: Content, change: (list: readonly Point[]) => readonly Point[]): Content {
  const deep = (list: readonly Point[]): Point[] => change(list).map((each) => ({ ...each, children: deep(each.children) }));
  const parts = <P extends { readonly kind: string }>(list: readonly P[]): P[] =>
    list.map((part) => ('points' in part ? { ...part, points: deep(part.points as Point[]) } : part));
  if (content.kind === 'plan') return content;
  if (content.kind === 'notice') return { ...content, parts: parts(content.parts) };
  const annexes = content.annexes.map((annex) => (annex.kind === 'text' ? { ...annex, parts: parts(annex.parts) } : annex));
  if (content.kind === 'order') return { ...content, annexes, points: deep(content.points) };
  return { ...content, annexes, hearings: content.hearings.map((hearing) => ({ ...hearing, parts: parts(hearing.parts) })) };
}

function planEdits(content: Content, word: string): readonly PaperEdit[] {
  if (content.kind === 'notice') return [];
  const change = (make: (rows: readonly PlanRow[]) => readonly PlanRow[]) => (each: Content) => {
    const inPlan = (plan: ActionPlan): ActionPlan => ({ ...plan, rows: [...make(plan.rows)] });
    if (each.kind === 'plan') return { ...each, plan: inPlan(each.plan) };
    if (each.kind === 'notice') return each;
    return { ...each, annexes: each.annexes.map((annex) => (annex.kind === 'plan' ? { ...annex, plan: inPlan(annex.plan) } : annex)) };
  };
  return ['rs1', 'r1', 'r2', 'r3', 'rs2', 'r4'].flatMap((id) => [
    { target: `row ${id}`, make: change((rows) => rows.map((row) => (row.id === id ? changedRow(row, word) : row))) },
    { target: `row ${id}`, removes: id, make: change((rows) => rows.filter((row) => row.id !== id)) },
    {
      target: `after row ${id}`,
      make: change((rows) =>
        after(rows, id, {
          kind: 'activity',
          id: `new ${id}`,
          cells: { a: { text: `Полив ${word} ${id}` }, d: { text: 'июль' }, r: { text: 'сторож' } },
        }),
      ),
    },
    {
      target: `after row ${id}`,
      make: change((rows) => after(rows, id, { kind: 'section', id: `new ${id}`, text: `Раздел ${word} ${id}` })),
    },
  ]);
}

function changedRow(row: PlanRow, word: string): PlanRow {
  if (row.kind === 'section') return { ...row, text: `${row.text} ${word}` };
  return { ...row, cells: { ...row.cells, a: { text: `${row.cells['a']?.text ?? ''} ${word}` }, d: { text: `до ${word}` } } };
}

function after<T extends { readonly id: string }>(list: readonly T[], id: string, fresh: T): T[] {
  const at = list.findIndex((each) => each.id === id);
  return at < 0 ? [...list] : list.toSpliced(at + 1, 0, fresh);
}
