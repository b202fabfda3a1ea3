import { DEFAULT_ANNEX_LAYOUT, DEFAULT_NOTICE_LAYOUT } from '../../../src-shared/documents/defaultAnnexLayout.ts';
import { DEFAULT_ORDER_LAYOUT } from '../../../src-shared/documents/defaultOrderLayout.ts';
import type { HeadRow, Letterhead } from '../../../src-shared/documents/letterhead.ts';

/** What the three papers have in common; each says how it differs. */
export function baseLetterhead(name: string, head: readonly HeadRow[], protocol: Partial<Letterhead['protocol']>): Letterhead {
  return {
    id: 'letterhead',
    name,
    organisation: [],
    page: { top: 20, right: 15, bottom: 20, left: 30, numbers: true },
    text: { font: 'Times New Roman', size: 14, lineSpacing: 1, firstLineIndent: 12.5, justify: true, spaceAfter: 6 },
    protocol: {
      head: [...head],
      titlePattern: 'Протокол {meeting}',
      numberPattern: '№ {number}',
      dateStyle: 'numeric',
      timeStyle: 'dotHours',
      personStyle: { nameOrder: 'surnameFirst', separator: ', ', postFirst: false },
      attendeesLayout: 'inline',
      attendeesStyle: { nameOrder: 'surnameFirst', separator: ', ', postFirst: false },
      agendaWord: { text: 'Повестка дня:', bold: true, align: 'left' },
      agendaSpeakerPattern: '{speaker}',
      agendaSpeakerStyle: { nameOrder: 'surnameFirst', separator: ', ', postFirst: false },
      words: {
        heard: { text: 'Слушали:', bold: true, align: 'left' },
        spoke: { text: 'Выступили:', bold: true, align: 'left' },
        decided: { text: 'Решили:', bold: true, align: 'left' },
        vote: { text: 'Голосовали:', bold: true, align: 'left' },
      },
      speechRunIn: true,
      hearingLabel: 'none',
      numbering: 'restart',
      headingRestarts: true,
      levels: ['path', 'path', 'path', 'path'],
      bullet: '-',
      deadlineLead: 'Срок:',
      chairSignature: 'Председатель:',
      secretarySignature: 'Секретарь:',
      signatureNameOrder: 'initialsFirst',
      ...protocol,
    },
    order: DEFAULT_ORDER_LAYOUT,
    annex: DEFAULT_ANNEX_LAYOUT,
    notice: DEFAULT_NOTICE_LAYOUT,
  };
}

/** A line of the sheet's head with what usually holds. */
export function headRow(field: HeadRow['field'], more: Partial<HeadRow> = {}): HeadRow {
  return { field, label: '', labelBold: true, bold: false, align: 'left', spaceBefore: 6, ...more };
}
