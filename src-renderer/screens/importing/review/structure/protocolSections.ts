import type { AgendaItem, Attendee, Hearing, Part, Protocol } from '../../../../../src-shared/documents/protocol.ts';
import { blocksText, runsText } from '../../../../../src-shared/documents/richText.ts';
import { voteText } from '../../../../../src-shared/documents/wording.ts';
import { fieldRow, mentionWords, personRow } from './fieldRows.ts';
import { pointRowsOf } from './pointRowsOf.ts';
import { sectionOf, structureRow, type StructureRow, type StructureSection } from './structureRow.ts';

/** A protocol without its annexes and signatures; number, date and title have fields of their own. */
export function protocolSections(protocol: Protocol): readonly StructureSection[] {
  const { wording } = protocol;
  return [
    ...sectionOf('head', 'Начало', [
      ...fieldRow('organisation', 'Организация', wording.organisation),
      ...fieldRow('time', named(wording.timeLabel, 'Время'), wording.time ?? protocol.time),
      ...fieldRow('settlement', named(wording.settlementLabel, 'Нас. пункт'), protocol.settlement),
      ...fieldRow('place', named(wording.placeLabel, 'Место'), protocol.place),
      ...personRow('chair', named(wording.chairLabel, 'Председатель'), protocol.chair),
      ...personRow('secretary', named(wording.secretaryLabel, 'Секретарь'), protocol.secretary),
    ]),
    ...sectionOf(
      'attendees',
      named(wording.attendeesLabel, 'Присутствовали'),
      withLabel('attendees', wording.attendeesLabel, protocol.attendees.map(attendeeRow)),
    ),
    ...sectionOf(
      'agenda',
      named(wording.agendaLabel, 'Повестка'),
      withLabel('agenda', wording.agendaLabel, protocol.agenda.flatMap(agendaRows)),
    ),
    ...protocol.hearings.flatMap((hearing, at) =>
      sectionOf(
        `hearing ${hearing.id}`,
        hearingTitle(hearing, at, protocol),
        hearing.parts.flatMap((part, place) => partRows(part, place, hearing)),
      ),
    ),
  ];
}

/** A field goes by the paper's own word for it. */
function named(word: string | undefined, usual: string): string {
  return word?.trim().replace(/\s*:$/, '') || usual;
}

/** The word over a list leads to its first row: the heading says it already. */
function withLabel(target: string, word: string | undefined, [first, ...rest]: readonly StructureRow[]): readonly StructureRow[] {
  const targets = [target, `${target}Label`];
  if (first !== undefined) return [{ ...first, targets: [...first.targets, ...targets] }, ...rest];
  return word === undefined ? [] : [structureRow({ targets, look: 'word', label: word, text: '' })];
}

function attendeeRow(attendee: Attendee): StructureRow {
  return structureRow({ targets: [attendee.id], look: 'item', text: attendeeWords(attendee) });
}

function attendeeWords(attendee: Attendee): string {
  switch (attendee.kind) {
    case 'person':
      return mentionWords(attendee.mention);
    case 'group':
      return attendee.wording ?? [attendee.label, attendee.members.map(mentionWords).join(', ')].filter(Boolean).join(': ');
    case 'sheet':
      return attendee.wording ?? attendee.label;
  }
}

function agendaRows(item: AgendaItem, at: number): readonly StructureRow[] {
  const chips = item.speaker ? [{ kind: 'speaker' as const, lead: '', words: mentionWords(item.speaker) }] : [];
  return [structureRow({ targets: [item.id], look: 'item', label: item.label ?? `${at + 1}.`, text: runsText(item.title), chips })];
}

function hearingTitle(hearing: Hearing, at: number, protocol: Protocol): string {
  const numbers = hearing.agendaItemIds.map((id) => protocol.agenda.findIndex((item) => item.id === id) + 1).filter((number) => number > 0);
  if (numbers.length === 0) return protocol.hearings.length === 1 ? 'Ход заседания' : `Обсуждение ${at + 1}`;
  return numbers.length === 1 ? `Вопрос ${numbers[0]}` : `Вопросы ${numbers.join(', ')}`;
}

/** The first part also answers for the label of its hearing. */
function partRows(part: Part, place: number, hearing: Hearing): readonly StructureRow[] {
  const targets = place === 0 ? [part.id, hearing.id] : [part.id];
  const word = part.word ?? WORDS[part.kind];
  const label = place === 0 ? [hearing.label, word].filter(Boolean).join(' ') : word;
  switch (part.kind) {
    case 'decided':
      return [structureRow({ targets, look: 'word', label, text: '' }), ...pointRowsOf(part.points, 0)];
    case 'vote':
      return [structureRow({ targets, look: 'word', label, text: voteText(part) })];
    case 'heard':
    case 'spoke':
    case 'text':
      return [structureRow({ targets, look: 'word', label, text: blocksText(part.body) })];
  }
}

const WORDS: Readonly<Record<Part['kind'], string>> = {
  heard: 'Слушали:',
  spoke: 'Выступили:',
  text: '',
  decided: 'Решили:',
  vote: 'Голосовали:',
};
