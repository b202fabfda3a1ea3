import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultLetterhead } from '../../../src-shared/documents/defaultLetterhead.ts';
import { letterheadSchema, type Letterhead } from '../../../src-shared/documents/letterhead.ts';
import { protocolSchema, type Hearing, type Protocol } from '../../../src-shared/documents/protocol.ts';
import { plainParagraph, type Block } from '../../../src-shared/documents/richText.ts';
import { protocolPaper } from '../../../src-shared/paper/protocolPaper.ts';
import { paperHtml } from '../../../src-shared/paper/toHtml.ts';
import { paperText } from '../../../src-shared/paper/toText.ts';
import { arbitraryLetterhead, arbitraryProtocol } from '../../support/arbitraryProtocol.ts';

const LETTERHEAD = defaultLetterhead('letterhead', ['УПРАВЛЕНИЕ ОБРАЗОВАНИЯ']);

const EMPTY: Protocol = {
  kind: 'protocol',
  version: 1,
  number: null,
  date: null,
  time: null,
  settlement: '',
  place: '',
  meeting: 'совещания руководителей',
  chair: null,
  secretary: null,
  attendees: [],
  agenda: [],
  hearings: [],
  signatures: [],
  annexes: [],
  wording: {},
};

function lines(changes: Partial<Protocol>, letterhead: Letterhead = LETTERHEAD): readonly string[] {
  const paper = protocolPaper({ ...EMPTY, ...changes }, letterhead, { number: null, date: null });
  return paperText(paper).replaceAll('\u00a0', ' ').split('\n');
}

function hearing(...parts: Hearing['parts']): Hearing {
  return { id: 'h', agendaItemIds: [], speakers: [], parts };
}

describe('a paper', () => {
  it('prints no label without a value', () => {
    expect(lines({})).toEqual(['УПРАВЛЕНИЕ ОБРАЗОВАНИЯ', 'ПРОТОКОЛ', 'совещания руководителей', '______\t№ ______']);
    expect(lines({ time: '10:00', place: 'зал' }).slice(-2)).toEqual(['Время проведения: 10:00', 'Место проведения: зал']);
  });

  it('takes number and date from the journal, and the day of the meeting where the content has one', () => {
    const day = (content: Partial<Protocol>) =>
      paperText(protocolPaper({ ...EMPTY, ...content }, LETTERHEAD, { number: '7-а', date: '2026-11-20' })).replaceAll('\u00a0', ' ');
    expect(day({})).toContain('20 ноября 2026 г.\t№ 7-а');
    expect(day({ date: '2026-11-18' })).toContain('18 ноября 2026 г.\t№ 7-а');
  });

  it('runs a speech on after its word where letterhead or part says so', () => {
    const part = { id: 'p', kind: 'heard' as const, body: [plainParagraph('Петрову И.В., которая доложила.'), plainParagraph('Далее.')] };
    const runIn = { ...LETTERHEAD, protocol: { ...LETTERHEAD.protocol, speechRunIn: true } };
    expect(lines({ hearings: [hearing(part)] }).slice(-3)).toEqual(['1. СЛУШАЛИ:', 'Петрову И.В., которая доложила.', 'Далее.']);
    expect(lines({ hearings: [hearing(part)] }, runIn).slice(-2)).toEqual(['1. СЛУШАЛИ: Петрову И.В., которая доложила.', 'Далее.']);
    expect(lines({ hearings: [hearing({ ...part, runIn: false })] }, runIn).at(-3)).toBe('1. СЛУШАЛИ:');
  });

  it('prints neither an unwritten speech nor an uncounted vote', () => {
    const parts: Hearing['parts'] = [
      { id: 'p', kind: 'heard', body: [plainParagraph('')] },
      { id: 'v', kind: 'vote', tally: null },
    ];
    expect(lines({ hearings: [hearing(...parts)] }).at(-1)).toBe('1. СЛУШАЛИ:');
  });

  it('puts a deadline under its point and before the sub-points', () => {
    const child = { id: 'c', mark: 'number' as const, body: [plainParagraph('Часть.')], performers: [], responsible: [], children: [] };
    const point = { ...child, id: 'a', body: [plainParagraph('Целое:')], deadline: { lead: '', words: '01.09.2026' }, children: [child] };
    expect(lines({ hearings: [hearing({ id: 'd', kind: 'decided', points: [point] })] }).slice(-4)).toEqual([
      '1. РЕШИЛИ:',
      '1. Целое:',
      '01.09.2026',
      '1.1. Часть.',
    ]);
  });

  it('does not print why a question was set aside', () => {
    expect(lines({ agenda: [{ id: 'q', title: [{ text: 'Разное.' }], setAside: 'не успели' }] }).at(-1)).toBe('1. Разное.');
  });

  it('holds nothing that can not be printed, whatever was pasted', () => {
    fc.assert(
      fc.property(arbitraryProtocol, arbitraryLetterhead, (protocol, letterhead) => {
        const paper = protocolPaper(protocol, letterhead, { number: '\u0002', date: null });
        const text = `${paperText(paper)}${paper.name}${paper.subject}`;
        expect(text.isWellFormed()).toBe(true);
        // oxlint-disable-next-line no-control-regex
        expect(text).not.toMatch(/[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]/);
      }),
      { numRuns: 100 },
    );
  });

  it('changes no typed character but spaces and what can not be printed', () => {
    const text = 'п. 2 ст. 5 от 10.05.2023 г. -- "кавычки" И.О. Фамилия 20 % <b>&amp;';
    const paper = protocolPaper({ ...EMPTY, place: `${text}\u0000` }, LETTERHEAD, { number: null, date: null });
    expect(paperText(paper).replaceAll('\u00a0', ' ')).toContain(`Место проведения: ${text}`);
  });

  it('never has two page breaks in a row nor one at the top', () => {
    fc.assert(
      fc.property(arbitraryProtocol, arbitraryLetterhead, (protocol, letterhead) => {
        const { blocks } = protocolPaper(protocol, letterhead, { number: null, date: null });
        blocks.forEach((block, index) => {
          if (block.kind === 'pageBreak') expect(blocks[index - 1]?.kind ?? 'pageBreak').not.toBe('pageBreak');
        });
      }),
      { numRuns: 100 },
    );
  });

  it('breaks the page before the number of a point that begins with a break', () => {
    const point = (id: string, body: Block[]) => ({ id, mark: 'number' as const, body, performers: [], responsible: [], children: [] });
    const points = [point('p1', [plainParagraph('Один.')]), point('p2', [{ kind: 'pageBreak' }, plainParagraph('Два.')])];
    const hearings = [{ id: 'h1', agendaItemIds: [], speakers: [], parts: [{ id: 'd1', kind: 'decided' as const, points }] }];
    const { blocks } = protocolPaper({ ...EMPTY, hearings }, LETTERHEAD, { number: null, date: null });
    const at = blocks.findIndex((block) => block.kind === 'pageBreak');
    expect(blocks[at - 1]).toMatchObject({ id: 'p1' });
    expect(blocks[at + 1]).toMatchObject({ id: 'p2', label: { text: '2.' } });
  });

  it('as a page escapes whatever looks like markup', () => {
    const html = paperHtml(protocolPaper({ ...EMPTY, place: '<script>"&' }, LETTERHEAD, { number: null, date: null }), () => undefined);
    expect(html).toContain('&lt;script&gt;&quot;&amp;');
    expect(html).not.toContain('<script');
  });
});

describe('what the tests generate', () => {
  it('fits the schemas', () => {
    fc.assert(
      fc.property(arbitraryProtocol, arbitraryLetterhead, (protocol, letterhead) => {
        expect(protocolSchema.parse(protocol)).toEqual(protocol);
        letterheadSchema.parse(letterhead);
      }),
      { numRuns: 100 },
    );
  });
});
