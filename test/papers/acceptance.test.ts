import { describe, expect, it } from 'vitest';
import { protocolDoubts } from '../../src-shared/documents/doubts.ts';
import { pointRows } from '../../src-shared/documents/numbering.ts';
import type { Point } from '../../src-shared/documents/point.ts';
import type { Protocol } from '../../src-shared/documents/protocol.ts';
import type { EnteredPaper } from '../support/papers/enteredPaper.ts';
import { readPaper } from '../support/papers/readPaper.ts';
import { paperSources, type ProtocolShape } from '../support/papers/sources.ts';

/** What the papers demand of the content model beyond their words: who, when, in what order, and what is odd stays odd. */
const DEMANDS: Readonly<Record<ProtocolShape, (paper: EnteredPaper) => void>> = {
  '000': (paper) => {
    const { content } = paper;
    expect(content.attendees.map((attendee) => attendee.kind)).toEqual(['group', 'person', 'group', 'person']);
    expect(content.agenda.length).toBe(4);
    expect(content.agenda.some((item) => item.speaker)).toBe(false);
    expect(content.hearings.map((hearing) => hearing.agendaItemIds.length)).toEqual([4]);
    expect(content.hearings[0]?.speakers[0]?.name).toBe(content.secretary?.name);
    const points = pointsOf(content);
    expect(points.map((point) => point.deadline?.lead)).toEqual([undefined, undefined, 'Срок:', 'Срок:', 'Срок:', '', 'Срок:']);
    expect(points.map((point) => point.performers.length)).toEqual([0, 1, 0, 0, 0, 0, 0]);
    expect(kinds(paper)).toContain('personTwice');
  },
  '001': ({ content }) => {
    expect(content.attendees.map((attendee) => attendee.kind)).toEqual(['person', 'person', 'person', 'group', 'sheet']);
    expect(content.attendees.flatMap((attendee) => (attendee.kind === 'group' ? attendee.members : [])).length).toBe(6);
    expect(content.agenda.map((item) => item.speaker?.post !== undefined)).toEqual([true, true, true]);
    expect(content.hearings.map((hearing) => hearing.agendaItemIds)).toEqual(content.agenda.map((item) => [item.id]));
    expect(content.hearings.map((hearing) => hearing.speakers[0]?.name)).toEqual(content.agenda.map((item) => item.speaker?.name));
    expect(pointsOf(content).filter((point) => point.deadline).length).toBe(1);
    expect(content.wording.date).toMatch(/^\d\d\. \d\d\.\d{4}$/);
  },
  '003': (paper) => {
    const { content } = paper;
    expect([content.chair, content.signatures[0]?.post?.split('\n').length]).toEqual([null, 2]);
    const points = pointsOf(content);
    expect(points.filter((point) => point.mark === 'heading').map((point) => point.performers.length)).toEqual([1, 5, 1]);
    expect(points.filter((point) => point.mark === 'bullet').length).toBe(2);
    expect(points.flatMap((point) => point.label ?? [])).toEqual(['1..']);
    expect(points.find((point) => point.label)?.body.length).toBe(2);
    expect(points.filter((point) => point.mark === 'number' && point.performers.length > 0).length).toBe(2);
    expect(content.hearings[2]?.speakers[0]?.name).not.toBe(content.agenda[2]?.speaker?.name);
    expect(kinds(paper)).toEqual(expect.arrayContaining(['noChair', 'otherSpeaker', 'notHeard', 'laterReference', 'unclosed']));
  },
};

describe.each(paperSources())('$name', ({ shape, name, text }) => {
  it.skipIf(text === null)(`${name}: the content model holds what the paper demands, and doubts what is odd in it`, () => {
    expect.hasAssertions();
    const paper = readPaper(shape, text ?? '');
    DEMANDS[shape](paper);
  });

  it.skipIf(text === null)(`${name}: every id stands once`, () => {
    const ids = [...JSON.stringify(readPaper(shape, text ?? '').content).matchAll(/"id":"([^"]+)"/g)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

function pointsOf(content: Protocol): readonly Point[] {
  return content.hearings.flatMap((hearing) =>
    hearing.parts.flatMap((part) => (part.kind === 'decided' ? [...pointRows(part.points)].map((row) => row.point) : [])),
  );
}

function kinds({ content, letterhead }: EnteredPaper): readonly string[] {
  return protocolDoubts(content, letterhead, content.date ?? '').map((doubt) => doubt.kind);
}
