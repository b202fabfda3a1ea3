import { demoDates } from './demoDates.ts';
import type { DemoFate } from './demoMeeting.ts';
import { demoOrderContent, type DemoForerunner } from './demoOrderContent.ts';
import { DEMO_TOPICS } from './demoTopics.ts';
import { demoIds, liveDemoPaper, type Filling } from './liveDemoPaper.ts';

/** Weeks between two topics, and how long ago the latest was: the same season in both years. */
const [STEP, LATEST, YEAR] = [5, 1, 52];

/** Twenty orders, each topic in two years: last year's signed, this year's in every state. */
export async function fillDemoOrders(filling: Filling): Promise<void> {
  const forerunners = new Map<number, DemoForerunner>();
  for (const yearsAgo of [1, 0]) {
    for (const [index, topic] of DEMO_TOPICS.entries()) {
      const dates = demoDates(filling.today, weeksAgo(index) + yearsAgo * YEAR);
      const nextId = demoIds(`order-${index + 1}-${2 - yearsAgo}`);
      const forerunner = forerunners.get(index) ?? null;
      const content = demoOrderContent(topic, { dates, directory: filling.directory, nextId, forerunner });
      const draft = await filling.client.call('document.create', { kind: 'order', content });
      const { number, date, title } = await liveDemoPaper(
        draft,
        yearsAgo === 1 ? { kind: 'signedOnPaper' } : fate(index),
        dates.meeting,
        filling,
      );
      if (number !== null && date !== null) forerunners.set(index, { number, date, title });
    }
  }
}

function weeksAgo(index: number): number {
  return LATEST + STEP * (DEMO_TOPICS.length - 1 - index);
}

/** This year's orders: the last ones are still on their way. */
function fate(index: number): DemoFate {
  switch (DEMO_TOPICS.length - 1 - index) {
    case 0:
      return { kind: 'draft' };
    case 1:
      return { kind: 'forSignature' };
    case 2:
      return { kind: 'returned', remark: 'В разделе «Семьи» уточните, кто отвечает за консультации психологов.' };
    case 7:
      return { kind: 'withdrawn', reason: 'Изменён порядок проведения олимпиады; издан новый приказ.' };
    default:
      return { kind: index % 2 === 0 ? 'signed' : 'signedOnPaper' };
  }
}
