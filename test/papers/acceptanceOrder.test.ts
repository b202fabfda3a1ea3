import { describe, expect, it } from 'vitest';
import { columnOf, planOrientation, type ActivityRow } from '../../src-shared/documents/actionPlan.ts';
import { labelPlanRows } from '../../src-shared/documents/planNumbering.ts';
import { contentPaper } from '../../src-shared/paper/contentPaper.ts';
import type { PaperTable } from '../../src-shared/paper/blocks.ts';
import { paperText } from '../../src-shared/paper/toText.ts';
import { paperWeb } from '../../src-shared/paper/webHtml.ts';
import { readPaper } from '../support/papers/readPaper.ts';
import { allSources } from '../support/papers/sources.ts';
import { sourceTokens, textTokens } from '../support/papers/sourceWords.ts';

/** What seeds 002 and 004 and their twins demand beyond their words (acceptance.md). */

describe.each(allSources().filter(({ shape }) => shape === '004'))('$name', ({ name, text }) => {
  const missing = text === null;
  const { content, letterhead, number } = missing ? standIn() : readPaper('004', text);
  const [annex] = content.annexes;
  const plan = annex?.kind === 'plan' ? annex.plan : null;
  const activities = (plan?.rows ?? []).filter((row): row is ActivityRow => row.kind === 'activity');

  it.skipIf(missing)(`${name}: is an order of four points by addressee, with entry into force and control`, () => {
    expect(content.points.map((point) => point.performers.length)).toEqual([1, 1, 0, 0]);
    expect(content.points.map((point) => point.children.length)).toEqual([2, 2, 0, 0]);
    expect(content.points.map((point) => point.role)).toEqual([undefined, undefined, 'force', 'control']);
    expect(content.points[1]?.children.map((point) => point.deadline?.lead)).toEqual([undefined, 'Срок:']);
    expect(content.signatory?.post?.split('\n').length).toBe(3);
    const references = JSON.stringify(content.points).match(/"annex":"/g);
    expect(references?.length).toBe(1);
  });

  it.skipIf(missing)(`${name}: has a plan of five columns, 24 activities and 9 sections, gaps and odd numbers kept`, () => {
    expect(plan?.columns.map(({ meaning }) => meaning)).toEqual(['number', 'activity', 'audience', 'deadline', 'responsible']);
    expect([activities.length, (plan?.rows.length ?? 0) - activities.length]).toEqual([24, 9]);
    expect(activities.flatMap((row) => row.label ?? [])).toEqual(['1.1', '']);
    expect(activities.flatMap((row) => (Object.keys(row.cells).length === 1 ? [labelOf(row)] : []))).toEqual(['7.2.']);
    expect(activities.map(labelOf).slice(-4)).toEqual(['10.1.', '10.2.', '10.3.', '10.4.']);
    expect(plan && planOrientation(plan)).toBe('landscape');
  });

  it.skipIf(missing)(`${name}: prints the plan with a head that repeats and the annex with number and date of the order`, () => {
    const { blocks } = contentPaper({ ...content, number: null, date: null }, letterhead, { number, date: content.date });
    const table = blocks.find((block): block is PaperTable => block.kind === 'table');
    expect(table?.rows.map((row) => row.header)).toEqual([true, ...Array.from({ length: 33 }, () => undefined)]);
    expect(table?.rows.filter((row) => row.keepNext).map((row) => row.cells.length)).toEqual(Array.from({ length: 9 }, () => 1));
    const heading = blocks.find((block) => block.kind === 'paragraph' && block.role === 'annexHeading');
    expect(JSON.stringify(heading)).toMatch(new RegExp(`от \\d\\d\\.\\d\\d\\.\\d{4}г\\. № ?\u00a0?${number}`));
  });

  it.skipIf(missing)(`${name}: has every word in the HTML for a website`, () => {
    const web = paperWeb(contentPaper(content, letterhead, { number, date: content.date }), () => undefined);
    expect(textTokens(plain(web))).toEqual(sourceTokens(text ?? ''));
    expect(web.match(/<tr>/g)?.length).toBe(34);
    expect(web.match(/<th>/g)?.length).toBe(5);
    expect(web.match(/<td colspan="5">/g)?.length).toBe(9);
  });

  function labelOf(row: ActivityRow): string {
    return (plan && labelPlanRows(plan.rows, { dot: true }).get(row.id)?.text) ?? '';
  }

  it.skipIf(missing)(`${name}: keeps each deadline in its words`, () => {
    const column = plan && columnOf(plan, 'deadline');
    const words = activities.map((row) => row.cells[column?.id ?? '']?.text);
    expect(words.filter((one) => one === undefined).length).toBe(1);
  });
});

describe.each(allSources().filter(({ shape }) => shape === '002'))('$name', ({ name, text }) => {
  it.skipIf(text === null)(`${name}: is a notice of two parts, five topics (one without its dash), speakers and outcome`, () => {
    const { content, letterhead } = readPaper('002', text ?? '');
    expect(content.parts.map((part) => (part.kind === 'text' ? part.role : 'topics'))).toEqual([
      'lead',
      'part',
      'part',
      'part',
      'topics',
      'speakers',
      'outcome',
    ]);
    const topics = content.parts.flatMap((part) => (part.kind === 'points' ? part.points : []));
    expect(topics.map((topic) => topic.label)).toEqual([undefined, undefined, undefined, '', undefined]);
    const web = paperWeb(contentPaper(content, letterhead, { number: null, date: null }), () => undefined);
    expect(web.match(/<ul>/g)?.length).toBe(2);
    expect(web.startsWith('<h2>')).toBe(true);
    const withoutDashes = paperText(contentPaper(content, letterhead, { number: null, date: null })).replace(/^- /gm, '');
    expect(textTokens(plain(web))).toEqual(textTokens(withoutDashes));
  });
});

/** The words of bare HTML. */
function plain(html: string): string {
  return html
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

/** A twin stands in for a seed that is not there: its tests are skipped by name. */
function standIn() {
  const twin = allSources().find((source) => source.name === 'twin 004')?.text ?? '';
  return readPaper('004', twin);
}
