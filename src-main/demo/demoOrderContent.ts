import type { Id } from '../../src-shared/base/id.ts';
import type { PlainDate } from '../../src-shared/base/plainDate.ts';
import type { Annex } from '../../src-shared/documents/annex.ts';
import { controlClause } from '../../src-shared/documents/controlClause.ts';
import type { Order } from '../../src-shared/documents/order.ts';
import type { Point } from '../../src-shared/documents/point.ts';
import { plainParagraph, type Run } from '../../src-shared/documents/richText.ts';
import { formatDate } from '../../src-shared/russian/dateWords.ts';
import type { DemoDates } from './demoDates.ts';
import type { DemoRegulation, DemoTopic } from './demoOrder.ts';
import { DEMO_STAFF } from './demoPeople.ts';
import { demoPlan } from './demoPlan.ts';
import { demoMention, demoPoint, type DemoDirectory } from './demoProtocol.ts';

/** The order of the year before: the new one refers to it and takes its force away. */
export interface DemoForerunner {
  readonly number: string;
  readonly date: PlainDate;
  readonly title: string;
}

interface Surroundings {
  readonly dates: DemoDates;
  readonly directory: DemoDirectory;
  readonly nextId: () => Id;
  readonly forerunner: DemoForerunner | null;
}

/** The content of a demo order with its annexes. `number` is left to the journal. */
export function demoOrderContent(topic: DemoTopic, around: Surroundings): Order {
  const { dates, directory, nextId, forerunner } = around;
  const annexes = annexesOf(topic, around);
  return {
    kind: 'order',
    version: 1,
    number: null,
    date: dates.meeting,
    settlement: directory.settlement,
    title: `${topic.title}${yearOf(topic, dates)}`,
    preamble: [plainParagraph(topic.basis)],
    points: [
      ...annexes.map((annex) => approval(annex, annex.kind === 'plan' ? 'прилагаемый план' : (topic.annexed?.accusative ?? ''), nextId)),
      ...topic.points(dates).map((point) => demoPoint(point, directory, nextId)),
      ...(forerunner === null ? [] : [repeal(forerunner, nextId)]),
      control(topic, directory, nextId),
    ],
    signatory: demoMention('head', directory),
    signatures: [{ id: nextId(), of: 'signatory' }],
    executor: { person: demoMention(topic.executor, directory), phone: '8 (000) 000-00-00' },
    visas: topic.control === null ? [] : [{ id: nextId(), person: demoMention('money', directory) }],
    acquaintance: topic.acquaintance
      ? ['schools', 'gardens', 'extra', 'safety'].map((key) => ({ id: nextId(), person: demoMention(key, directory) }))
      : [],
    annexes,
    marks: [],
    wording: {},
  };
}

function yearOf({ plan }: DemoTopic, { year }: DemoDates): string {
  if (plan.years === 'rolling') return '';
  return plan.years === 'calendar' ? ` в ${year + 1} году` : ` в ${year}/${year + 1} учебном году`;
}

function annexesOf({ plan, annexed }: DemoTopic, { dates, directory, nextId, forerunner }: Surroundings): Annex[] {
  const table = demoPlan(plan, dates.year, forerunner === null, directory, nextId);
  return [
    { id: nextId(), kind: 'plan', heading: 'approved', plan: table },
    ...(annexed === undefined ? [] : [regulation(annexed, directory, nextId)]),
  ];
}

function regulation({ title, intro, points }: DemoRegulation, directory: DemoDirectory, nextId: () => Id): Annex {
  return {
    id: nextId(),
    kind: 'text',
    heading: 'reference',
    title,
    parts: [
      { kind: 'text', id: nextId(), speakers: [], body: [plainParagraph(intro)] },
      { kind: 'points', id: nextId(), points: points.map((point) => demoPoint(point, directory, nextId)) },
    ],
  };
}

function approval(annex: Annex, approved: string, nextId: () => Id): Point {
  return plain([{ text: `Утвердить ${approved} (` }, { text: 'приложение', annex: annex.id }, { text: ').' }], nextId);
}

function repeal({ number, date, title }: DemoForerunner, nextId: () => Id): Point {
  const day = formatDate(date, 'numeric');
  const text = `Признать утратившим силу приказ Управления образования от ${day} № ${number} «${title}».`;
  return plain([{ text }], nextId);
}

function control({ control: key }: DemoTopic, directory: DemoDirectory, nextId: () => Id): Point {
  if (key === null) return { ...plain([{ text: controlClause(null).text }], nextId), role: 'control' };
  const gender = DEMO_STAFF.find((one) => one.key === key)?.name[3] ?? null;
  const person = demoMention(key, directory);
  const { text } = controlClause({ name: person.name, post: person.post, gender });
  return { ...plain([{ text }], nextId), role: 'control', responsible: [person] };
}

function plain(runs: Run[], nextId: () => Id): Point {
  return { id: nextId(), mark: 'number', body: [{ kind: 'paragraph', runs }], performers: [], responsible: [], children: [] };
}
