import type { OpenDocument } from '../../src-shared/api/documentApi.ts';
import { demoDates } from './demoDates.ts';
import { DEMO_MEETINGS } from './demoMeetings.ts';
import { demoProtocol } from './demoProtocol.ts';
import { demoIds, liveDemoPaper, type Filling } from './liveDemoPaper.ts';

/** Every demo meeting as a paper that lives as far as its fate says; gives them as they are in the end. */
export async function fillDemoProtocols(filling: Filling): Promise<readonly OpenDocument[]> {
  const papers: OpenDocument[] = [];
  for (const [index, meeting] of DEMO_MEETINGS.entries()) {
    const dates = demoDates(filling.today, meeting.weeksAgo);
    const content = demoProtocol(meeting, dates, filling.directory, demoIds(String(index + 1)));
    const paper = await filling.client.call('document.create', { kind: 'protocol', content });
    papers.push(await liveDemoPaper(paper, meeting.fate, dates.meeting, filling));
  }
  return papers;
}
