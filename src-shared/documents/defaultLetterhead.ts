import type { Id } from '../base/id.ts';
import { DEFAULT_ANNEX_LAYOUT, DEFAULT_NOTICE_LAYOUT } from './defaultAnnexLayout.ts';
import { DEFAULT_ORDER_LAYOUT } from './defaultOrderLayout.ts';
import type { FixedWord } from './fixedWord.ts';
import type { HeadField, HeadRow, Letterhead } from './letterhead.ts';

/** The letterhead a department starts with: norms.md, sections 1, 2, 4 and 6. Takes an id and the lines of the organisation's name. */
export function defaultLetterhead(id: Id, organisation: readonly string[]): Letterhead {
  return {
    id,
    name: 'Бланк по ГОСТ Р 7.0.97',
    organisation: [...organisation],
    page: { top: 20, right: 10, bottom: 20, left: 30, numbers: true },
    text: { font: 'Times New Roman', size: 14, lineSpacing: 1, firstLineIndent: 12.5, justify: true, spaceAfter: 0 },
    protocol: {
      head: [
        row('organisation', { bold: true, align: 'center' }),
        row('title', { bold: true, align: 'center', spaceBefore: 14 }),
        row('dateAndNumber', { spaceBefore: 14 }),
        row('settlement', { align: 'center' }),
        row('time', { label: 'Время проведения:', spaceBefore: 14 }),
        row('place', { label: 'Место проведения:' }),
        row('chair', { label: 'Председательствующий –', spaceBefore: 14 }),
        row('secretary', { label: 'Секретарь –' }),
        row('attendees', { label: 'Присутствовали:' }),
      ],
      titlePattern: 'ПРОТОКОЛ\n{meeting}',
      numberPattern: '№ {number}',
      dateStyle: 'words',
      timeStyle: 'colon',
      personStyle: { nameOrder: 'initialsFirst', separator: ', ', postFirst: false },
      attendeesLayout: 'lines',
      attendeesStyle: { nameOrder: 'surnameFirst', separator: ' – ', postFirst: false },
      agendaWord: { text: 'ПОВЕСТКА ДНЯ:', bold: true, align: 'left' },
      agendaSpeakerPattern: 'Докладчик: {speaker}',
      agendaSpeakerStyle: { nameOrder: 'initialsFirst', separator: ', ', postFirst: true },
      words: { heard: fixed('СЛУШАЛИ:'), spoke: fixed('ВЫСТУПИЛИ:'), decided: fixed('РЕШИЛИ:'), vote: fixed('ГОЛОСОВАЛИ:') },
      speechRunIn: false,
      hearingLabel: 'decimal',
      numbering: 'restart',
      headingRestarts: false,
      levels: ['path', 'path', 'path', 'path'],
      bullet: '–',
      deadlineLead: 'Срок:',
      chairSignature: 'Председательствующий',
      secretarySignature: 'Секретарь',
      signatureNameOrder: 'initialsFirst',
    },
    order: DEFAULT_ORDER_LAYOUT,
    annex: DEFAULT_ANNEX_LAYOUT,
    notice: DEFAULT_NOTICE_LAYOUT,
  };
}

function row(field: HeadField, changes: Partial<HeadRow>): HeadRow {
  return { field, label: '', labelBold: false, bold: false, align: 'left', spaceBefore: 0, ...changes };
}

function fixed(text: string): FixedWord {
  return { text, bold: true, align: 'left' };
}
