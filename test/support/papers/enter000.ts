import type { Letterhead } from '../../../src-shared/documents/letterhead.ts';
import type { Mention } from '../../../src-shared/documents/mention.ts';
import type { AgendaItem, Attendee, Hearing } from '../../../src-shared/documents/protocol.ts';
import { plainParagraph } from '../../../src-shared/documents/richText.ts';
import { baseLetterhead, headRow } from './baseLetterhead.ts';
import { cleanLines } from './cleanLines.ts';
import type { EnteredPaper } from './enteredPaper.ts';
import { enterMention, findMention, INITIALED } from './enterMention.ts';
import { enterPoints } from './enterPoints.ts';
import { idMaker } from './idMaker.ts';
import { readLines, type LineReader } from './lineReader.ts';
import { readDate } from './readDate.ts';

/** A paper of the shape of seed 000: one «Слушали» and one «Решили» for all questions, online, dates on lines of their own. */
export function enter000(source: string): EnteredPaper {
  const nextId = idMaker();
  const reader = readLines(cleanLines(source));
  const [organisation = ''] = reader.take(/^(.+)$/);
  const [meeting = ''] = reader.take(/^Протокол (.+)$/);
  const [date = ''] = reader.take(/^(«\d+» .+ года)$/);
  const [number = ''] = reader.take(/^№ (\d+)$/);
  const [settlement = ''] = reader.take(/^(.+)$/);
  const [hours = '', minutes = ''] = reader.take(/^(\d{2})\.(\d{2}) часов$/);
  const [place = ''] = reader.take(/^Место проведения: (.+)$/);
  const chair = enterMention(reader.take(/^Председатель: (.+)$/)[0] ?? '');
  const secretary = enterMention(reader.take(/^Секретарь: (.+)$/)[0] ?? '');
  const attendees = enterAttendees(reader.take(/^Присутствовали: (.+)$/)[0] ?? '', nextId);
  reader.take(/^Повестка дня:$/);
  const agenda: AgendaItem[] = reader
    .until(/^Слушали:/)
    .map((line) => ({ id: nextId('question'), title: [{ text: line.replace(/^\d+\. /, '') }] }));
  const hearings = [enterHearing(reader, agenda, [chair, secretary], nextId)];
  reader.take(/^Председатель:$/);
  reader.take(/^.+$/);
  reader.take(/^Секретарь:$/);
  reader.take(/^.+$/);
  return {
    content: {
      kind: 'protocol',
      version: 1,
      number,
      date: readDate(date),
      time: `${hours}:${minutes}`,
      settlement,
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
      wording: {},
    },
    letterhead: letterhead(organisation),
    number,
  };
}

/** Groups «кто: Фамилия И.О., …» and single people «должность Фамилия И.О.» in one running line. */
function enterAttendees(line: string, nextId: (kind: string) => string): Attendee[] {
  const attendees: Attendee[] = [];
  let members: Mention[] = [];
  for (const piece of line.split(', ')) {
    const group = /^(.+): (.+)$/.exec(piece);
    if (group) {
      members = [enterMention(group[2] ?? '')];
      attendees.push({ kind: 'group', id: nextId('attendee'), label: group[1] ?? '', members });
    } else if (new RegExp(`^${INITIALED}$`).test(piece)) members.push(enterMention(piece));
    else attendees.push({ kind: 'person', id: nextId('attendee'), mention: enterMention(piece) });
  }
  return attendees;
}

function enterHearing(
  reader: LineReader,
  agenda: readonly AgendaItem[],
  known: readonly Mention[],
  nextId: (kind: string) => string,
): Hearing {
  const [speech = ''] = reader.take(/^Слушали: (.+)$/);
  const speaker = new RegExp(`(${INITIALED})$`).exec(speech)?.[1] ?? '';
  reader.take(/^Решили:$/);
  const points = enterPoints(reader.until(/^Председатель:$/), nextId);
  return {
    id: nextId('hearing'),
    agendaItemIds: agenda.map((item) => item.id),
    speakers: [findMention(speaker, known)],
    parts: [
      { id: nextId('part'), kind: 'heard', body: [plainParagraph(speech)] },
      { id: nextId('part'), kind: 'decided', points },
    ],
  };
}

function letterhead(organisation: string): Letterhead {
  const base = baseLetterhead(
    'Номер отдельной строкой',
    [
      headRow('organisation', { bold: true, align: 'center', spaceBefore: 0 }),
      headRow('title', { bold: true, align: 'center', spaceBefore: 12 }),
      headRow('date', { spaceBefore: 12 }),
      headRow('number'),
      headRow('settlement'),
      headRow('time'),
      headRow('place', { label: 'Место проведения:' }),
      headRow('chair', { label: 'Председатель:', labelBold: false }),
      headRow('secretary', { label: 'Секретарь:', labelBold: false }),
      headRow('attendees', { label: 'Присутствовали:', align: 'justify' }),
    ],
    {
      dateStyle: 'quoted',
      personStyle: { nameOrder: 'initialsFirst', separator: ', ', postFirst: false },
      attendeesStyle: { nameOrder: 'surnameFirst', separator: ', ', postFirst: true },
    },
  );
  return { ...base, organisation: [organisation] };
}
