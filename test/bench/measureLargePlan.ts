import { join } from 'node:path';
import type { PlanDocument } from '../../src-shared/documents/planDocument.ts';
import type { PlanRow } from '../../src-shared/documents/actionPlan.ts';
import { newPlan } from '../../src-shared/documents/newPlan.ts';
import { inFolder, withCore } from './benchCore.ts';
import { ms, quantile, type Row } from './row.ts';

const ROWS = 1_000;
const SECTIONS = 60;
const ROUNDS = 40;

/** A plan of 1,000 activities in 60 sections through the contract: a changed cell saved, the paper opened and exported warm. */
export async function measureLargePlan(): Promise<readonly Row[]> {
  return await inFolder((folder) =>
    withCore(join(folder, 'data'), async ({ client }) => {
      const content = largePlan();
      const { id } = await client.call('document.create', { kind: 'plan', content });
      let revision = 1;
      const saving = await timesOf(ROUNDS, async (round) => {
        const plan = { ...content.plan, title: `План ${round}` };
        ({ revision } = await client.call('document.save', { id, revision, content: { ...content, plan } }));
      });
      const opening = await timesOf(ROUNDS, () => client.call('document.open', { id }));
      const what = `a plan of ${ROWS} activities, ${SECTIONS} sections`;
      const rows = [
        { what: `saving ${what}, p95`, value: ms(quantile(saving, 0.95)) },
        { what: `opening ${what}, p95`, value: ms(quantile(opening, 0.95)) },
      ];
      for (const format of ['docx', 'html', 'web', 'txt'] as const) {
        const times = await timesOf(8, () => client.call('document.export', { id, format }));
        rows.push({ what: `${what} as ${format}, warm, median`, value: ms(quantile(times.slice(3), 0.5)) });
      }
      return rows;
    }),
  );
}

async function timesOf(rounds: number, work: (round: number) => Promise<unknown>): Promise<readonly number[]> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    await work(round);
    times.push(performance.now() - start);
  }
  return times;
}

function largePlan(): PlanDocument {
  let next = 0;
  const plan = newPlan(() => `id${(next += 1)}`);
  const written = plan.columns.filter(({ meaning }) => meaning !== 'number');
  const rows = Array.from({ length: ROWS }, (_none, index): PlanRow[] => {
    const cells = written.map(({ id, title }) => [id, { text: `${title}: подготовка организаций к смотру номер ${index}` }] as const);
    const isFirst = Math.floor((index * SECTIONS) / ROWS) !== Math.floor(((index - 1) * SECTIONS) / ROWS);
    return [
      ...(isFirst ? [{ kind: 'section' as const, id: `section${index}`, text: `Раздел, начатый строкой ${index}` }] : []),
      { kind: 'activity', id: `row${index}`, cells: Object.fromEntries(cells) },
    ];
  }).flat();
  return {
    kind: 'plan',
    version: 1,
    number: null,
    date: null,
    signatory: null,
    plan: { ...plan, title: 'План', rows },
    signatures: [],
    marks: [],
    wording: {},
  };
}
