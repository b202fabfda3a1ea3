import type { Letterhead } from '../../../src-shared/documents/letterhead.ts';
import type { Mention } from '../../../src-shared/documents/mention.ts';
import type { AgendaItem, Attendee, Hearing } from '../../../src-shared/documents/protocol.ts';
import { plainParagraph, runsText } from '../../../src-shared/documents/richText.ts';
import { baseLetterhead, headRow } from './baseLetterhead.ts';
import { cleanLines } from './cleanLines.ts';
import type { EnteredPaper } from './enteredPaper.ts';
import { enterMention, findMention, INITIALED } from './enterMention.ts';
import { enterPoints } from './enterPoints.ts';
import { idMaker } from './idMaker.ts';
import { readLines, type LineReader } from './lineReader.ts';
import { readDate } from './readDate.ts';

/** A paper of the shape of seed 003: labelled date, time and place, no chair named, «(доклад …)», addressee lines that restart numbers. */
export function enter003(source: string): EnteredPaper {
  const nextId = idMaker();
  const reader = readLines(cleanLines(source));
  const [number = ''] = reader.take(/^Протокол №(\d+)$/);
  const meeting = [reader.take(/^(.+)$/)[0] ?? '', reader.take(/^(.+)$/)[0] ?? ''].join('\n');
  const [date = ''] = reader.take(/^Дата проведения: (.+)$/);
  const [hours = '', minutes = ''] = reader.take(/^Время проведения: (\d{2})\.(\d{2}) час\.$/);
  const [place = ''] = reader.take(/^Место проведения: (.+)$/);
  const attendees = enterAttendees(reader.take(/^Участники совещания: (.+)$/)[0] ?? '', nextId);
  reader.take(/^Повестка совещания:$/);
  const agenda = enterAgenda(reader, nextId);
  const known = agenda.flatMap((item) => item.speaker ?? []);
  const hearings: Hearing[] = [];
  while (reader.tryTake(/^Слушали:$/)) hearings.push(enterHearing(reader, agenda, known, nextId));
  const post = [reader.take(/^(.+)$/)[0] ?? '', reader.take(/^(.+)$/)[0] ?? ''].join('\n');
  const [head = ''] = reader.take(/^(.+)$/);
  reader.take(/^Секретарь$/);
  const [secretary = ''] = reader.take(/^(.+)$/);
  return {
    content: {
      kind: 'protocol',
      version: 1,
      number,
      date: readDate(date),
      time: `${hours}:${minutes}`,
      settlement: '',
      place,
      meeting,
      chair: null,
      secretary: enterMention(secretary),
      attendees,
      agenda,
      hearings,
      signatures: [
        { id: nextId('signature'), of: 'chair', post, name: head },
        { id: nextId('signature'), of: 'secretary', name: secretary },
      ],
      annexes: [],
      wording: {},
    },
    letterhead: letterhead(),
    number,
  };
}

/** One person with a post, then groups without names, in one running line. */
function enterAttendees(line: string, nextId: (kind: string) => string): Attendee[] {
  const [name = '', post = '', ...groups] = line.split(', ');
  return [
    { kind: 'person', id: nextId('attendee'), mention: enterMention(`${name}, ${post}`) },
    ...groups.map((label): Attendee => ({ kind: 'group', id: nextId('attendee'), label, members: [] })),
  ];
}

function enterAgenda(reader: LineReader, nextId: (kind: string) => string): AgendaItem[] {
  const agenda: AgendaItem[] = [];
  for (const line of reader.until(/^Слушали:$/)) {
    const last = agenda.at(-1);
    if (last && line.startsWith('(')) agenda[agenda.length - 1] = { ...last, speaker: enterSpeaker(line) };
    else agenda.push({ id: nextId('question'), title: [{ text: line.replace(/^\d+\. /, '') }] });
  }
  return agenda;
}

/** «(доклад . Фамилия И.О., должность)»: the whole line is kept as written. */
function enterSpeaker(line: string): Mention {
  const [, name = '', post = ''] = new RegExp(`(${INITIALED})[.,]* (.+)\\)$`).exec(line) ?? [];
  return { name, post, wording: line };
}

function enterHearing(
  reader: LineReader,
  agenda: readonly AgendaItem[],
  known: readonly Mention[],
  nextId: (kind: string) => string,
): Hearing {
  const speech = reader.until(/^Решили:$/);
  const text = speech.join(' ');
  const speaker = new RegExp(INITIALED).exec(text)?.[0] ?? '';
  reader.take(/^Решили:$/);
  const points = enterPoints(reader.until(/^Слушали:$|^(?:Заведующий|Управляющий) /), nextId);
  return {
    id: nextId('hearing'),
    agendaItemIds: agenda.filter((item) => squeeze(text).startsWith(squeeze(`«${runsText(item.title)}`))).map((item) => item.id),
    speakers: [findMention(speaker, known)],
    parts: [
      { id: nextId('part'), kind: 'heard', body: speech.map(plainParagraph) },
      { id: nextId('part'), kind: 'decided', points },
    ],
  };
}

function squeeze(text: string): string {
  return text.replace(/\s|\.$/g, '');
}

function letterhead(): Letterhead {
  return baseLetterhead(
    'Дата, время и место с подписями',
    [
      headRow('title', { bold: true, align: 'center', spaceBefore: 0 }),
      headRow('date', { label: 'Дата проведения:', spaceBefore: 12 }),
      headRow('time', { label: 'Время проведения:' }),
      headRow('place', { label: 'Место проведения:' }),
      headRow('attendees', { label: 'Участники совещания:', align: 'justify' }),
    ],
    {
      titlePattern: 'Протокол №{number}\n{meeting}',
      numberPattern: '№{number}',
      dateStyle: 'numericYear',
      timeStyle: 'dotHoursShort',
      agendaWord: { text: 'Повестка совещания:', bold: true, align: 'left' },
      speechRunIn: false,
      chairSignature: 'Председатель',
      secretarySignature: 'Секретарь',
      signatureNameOrder: 'surnameFirst',
    },
  );
}
