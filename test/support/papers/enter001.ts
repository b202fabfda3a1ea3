import type { Letterhead } from '../../../src-shared/documents/letterhead.ts';
import type { Mention } from '../../../src-shared/documents/mention.ts';
import type { AgendaItem, Attendee, Hearing } from '../../../src-shared/documents/protocol.ts';
import { plainParagraph } from '../../../src-shared/documents/richText.ts';
import { baseLetterhead, headRow } from './baseLetterhead.ts';
import { cleanLines, joinBroken } from './cleanLines.ts';
import type { EnteredPaper } from './enteredPaper.ts';
import { enterMention, findMention, INITIALED } from './enterMention.ts';
import { enterPoints } from './enterPoints.ts';
import { idMaker } from './idMaker.ts';
import { readLines, type LineReader } from './lineReader.ts';
import { readDate } from './readDate.ts';

const HEARING = /^(\d+)\. СЛУШАЛИ:\s*(.*)$/;

/** A paper of the shape of seed 001: numbered «СЛУШАЛИ», long speeches, a «РЕШИЛИ» per question, attendees on lines. */
export function enter001(source: string): EnteredPaper {
  const nextId = idMaker();
  const reader = readLines(cleanLines(source));
  const organisation = [reader.take(/^(.+)$/)[0] ?? '', reader.take(/^(.+)$/)[0] ?? ''];
  const [number = ''] = reader.take(/^Протокол №(\d+)$/);
  const meeting = [reader.take(/^(.+)$/)[0] ?? '', reader.take(/^(.+)$/)[0] ?? ''].join('\n');
  const [place = ''] = reader.take(/^(.+)$/);
  const [date = ''] = reader.take(/^(\d{2}\. \d{2}\.\d{4})$/);
  const [chairWords = ''] = reader.take(/^Председатель - (.+)$/);
  const [secretaryWords = ''] = reader.take(/^Секретарь- (.+)$/);
  const chair = enterMention(chairWords, true);
  const secretary = enterMention(secretaryWords);
  reader.take(/^Присутствовали:$/);
  const attendees = reader.until(/^ПОВЕСТКА$/).map((line) => enterAttendee(line, nextId));
  reader.take(/^ПОВЕСТКА$/);
  const agenda = enterAgenda(reader.until(HEARING), nextId);
  const known = agenda.flatMap((item) => item.speaker ?? []);
  const hearings: Hearing[] = [];
  while (!reader.tryTake(/^Председатель:$/)) hearings.push(enterHearing(reader, agenda, known, nextId));
  reader.take(/^Секретарь:$/);
  return {
    content: {
      kind: 'protocol',
      version: 1,
      number,
      date: readDate(date),
      time: null,
      settlement: '',
      place,
      meeting,
      chair,
      secretary,
      attendees,
      agenda,
      hearings,
      signatures: [
        { id: nextId('signature'), of: 'chair' },
        { id: nextId('signature'), of: 'secretary' },
      ],
      annexes: [],
      wording: { date },
    },
    letterhead: letterhead(organisation),
    number,
  };
}

/** A person, a sub-list or a reference to the attendance sheet; the punctuation of the line is the department's own. */
function enterAttendee(line: string, nextId: (kind: string) => string): Attendee {
  const id = nextId('attendee');
  const dashed = /^- (.+?): (.+)$/.exec(line);
  if (!dashed) return { kind: 'person', id, mention: enterMention(line, true) };
  const [, label = '', rest = ''] = dashed;
  if (!new RegExp(INITIALED).test(rest)) return { kind: 'sheet', id, label, wording: line };
  return { kind: 'group', id, label, members: rest.split(/[,;] /).map((name) => enterMention(name)), wording: line };
}

function enterAgenda(lines: readonly string[], nextId: (kind: string) => string): AgendaItem[] {
  const agenda: AgendaItem[] = [];
  for (let at = 0; at < lines.length; at += 2) {
    const title = (lines[at] ?? '').replace(/^\d+\. /, '');
    agenda.push({ id: nextId('question'), title: [{ text: title }], speaker: enterMention(lines[at + 1] ?? '', true) });
  }
  return agenda;
}

function enterHearing(
  reader: LineReader,
  agenda: readonly AgendaItem[],
  known: readonly Mention[],
  nextId: (kind: string) => string,
): Hearing {
  const [question = '', runIn = ''] = reader.take(HEARING);
  const speech = joinBroken([...(runIn === '' ? [] : [runIn]), ...reader.until(/^РЕШИЛИ:$/)]);
  const speaker = new RegExp(INITIALED).exec(speech[0] ?? '')?.[0] ?? '';
  reader.take(/^РЕШИЛИ:$/);
  const points = enterPoints(reader.until(/^\d+\. СЛУШАЛИ:|^Председатель:$/), nextId);
  const item = agenda[Number(question) - 1];
  return {
    id: nextId('hearing'),
    agendaItemIds: item ? [item.id] : [],
    speakers: [findMention(speaker, known)],
    parts: [
      { id: nextId('part'), kind: 'heard', runIn: runIn !== '', body: speech.map(plainParagraph) },
      { id: nextId('part'), kind: 'decided', points },
    ],
  };
}

function letterhead(organisation: string[]): Letterhead {
  const dash = { nameOrder: 'surnameFirst', separator: ' - ', postFirst: false } as const;
  const base = baseLetterhead(
    'Слушали под номером вопроса',
    [
      headRow('organisation', { bold: true, align: 'center', spaceBefore: 0 }),
      headRow('title', { bold: true, align: 'center', spaceBefore: 12 }),
      headRow('place', { spaceBefore: 12 }),
      headRow('date'),
      headRow('chair', { label: 'Председатель -', labelBold: false, spaceBefore: 12 }),
      headRow('secretary', { label: 'Секретарь-', labelBold: false, spaceBefore: 0 }),
      headRow('attendees', { label: 'Присутствовали:' }),
    ],
    {
      titlePattern: 'Протокол №{number}\n{meeting}',
      numberPattern: '№{number}',
      personStyle: dash,
      attendeesStyle: dash,
      agendaSpeakerStyle: dash,
      attendeesLayout: 'lines',
      agendaWord: { text: 'ПОВЕСТКА', bold: true, align: 'center' },
      words: {
        heard: { text: 'СЛУШАЛИ:', bold: true, align: 'left' },
        spoke: { text: 'ВЫСТУПИЛИ:', bold: true, align: 'left' },
        decided: { text: 'РЕШИЛИ:', bold: true, align: 'left' },
        vote: { text: 'ГОЛОСОВАЛИ:', bold: true, align: 'left' },
      },
      hearingLabel: 'decimal',
      deadlineLead: 'Срок исполнения:',
      signatureNameOrder: 'surnameFirst',
    },
  );
  return { ...base, organisation };
}
