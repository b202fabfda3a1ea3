import fc from 'fast-check';
import type { ActionPlan, PlanRow } from '../../../src-shared/documents/actionPlan.ts';
import { samplePlan } from './samplePlan.ts';

const WORDS = [
  'Семинар',
  'мониторинг',
  '«Родник»',
  'школ',
  '№ 3',
  'до 1 мая',
  '"в кавычках"',
  '<b>',
  '&amp;',
  'a\tb',
  "д'Арк",
  '100 %',
  '=',
];

/** Words without spaces at the ends and doubled ones: an HTML table keeps no others. */
const words = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 5 }).map((parts) => parts.join(' ').replaceAll('\t', ' '));
const cell = fc.oneof(
  { weight: 3, arbitrary: words },
  { weight: 1, arbitrary: fc.constant('') },
  { weight: 1, arbitrary: fc.tuple(words, words).map((lines) => lines.join('\n')) },
);

const label = fc.option(fc.constantFrom('', '7', '1.1', '3.2.', 'IV.', '5)'), { nil: undefined, freq: 3 });

/** An activity always says something in its second column: a blank row of a table is no row. */
const activity = fc.record({ label, cells: fc.tuple(words, cell, cell, cell) }).map(({ label: written, cells }): PlanRow => {
  const [what, audience, deadline, responsible] = cells;
  const texts = Object.entries({ activity: what, audience, deadline, responsible }).filter(([, text]) => text !== '');
  return {
    kind: 'activity',
    id: 'none',
    ...(written === undefined ? {} : { label: written }),
    cells: Object.fromEntries(texts.map(([id, text]) => [id, { text }])),
  };
});
const section = fc.tuple(fc.integer({ min: 1, max: 12 }), words).map(([number, text]): PlanRow => {
  return { kind: 'section', id: 'none', text: `Направление ${number}. ${text}` };
});

/** Plans of the five usual columns with sections, gaps, overtyped numbers and rows without one. */
export const anyPlan: fc.Arbitrary<ActionPlan> = fc
  .array(fc.oneof({ weight: 5, arbitrary: activity }, { weight: 1, arbitrary: section }), { minLength: 1, maxLength: 12 })
  .map((rows) => ({ ...samplePlan(0), rows: rows.map((row, at) => ({ ...row, id: `r${at}` })) }));

/** Ids that tell who made them. */
export function countedIds(prefix = 'made'): () => string {
  let count = 0;
  return () => `${prefix}${(count += 1)}`;
}
