import type { Id } from '../base/id.ts';
import type { Letterhead } from '../documents/letterhead.ts';
import type { Run, Table, Picture } from '../documents/richText.ts';

/**
 * What is printed, decided once: content + letterhead → blocks (protocolPaper.ts).
 * DOCX, preview, HTML and TXT only draw blocks; none of them adds, drops or reorders a word.
 */

/** What a paragraph is; becomes a named style that a Word user can change, and a class in HTML. */
export type PaperRole =
  | 'organisation'
  | 'title'
  | 'field'
  | 'attendee'
  | 'agendaWord'
  | 'agendaItem'
  | 'agendaSpeaker'
  | 'word'
  | 'speech'
  | 'addressee'
  | 'point'
  | 'bullet'
  | 'deadline'
  | 'vote';

export interface PaperLabel {
  /** The printed label: «2.1.», «а)», «–», or what was overtyped. */
  readonly text: string;
  /** Counters from the outermost level; empty for bullets and overtyped labels that count nothing. */
  readonly path: readonly number[];
  readonly form: 'path' | 'pathNoDot' | 'bracket' | 'letter' | 'roman' | 'bullet';
  /** Derived labels become real Word numbering; overtyped ones are typed text. */
  readonly auto: boolean;
  /** Which list the label counts in: one multilevel definition of the file each. */
  readonly list: 'agenda' | 'hearings' | 'points';
}

export interface PaperParagraph {
  readonly kind: 'paragraph';
  readonly role: PaperRole;
  /** The id of the agenda item or point whose first paragraph this is: becomes a bookmark. */
  readonly id?: Id;
  readonly label?: PaperLabel;
  readonly runs: readonly Run[];
  readonly align: 'left' | 'center' | 'right' | 'justify';
  /** Whether the first line is indented as the letterhead says. */
  readonly firstLine: boolean;
  /** Millimetres from the left margin, for bullets. */
  readonly indentMm: number;
  /** Points above. */
  readonly spaceBefore: number;
  /** Only on short lead-ins («РЕШИЛИ:»), never on long paragraphs. */
  readonly keepNext: boolean;
}

/** Words at the left margin and words at the right one: date and number, signatures. `\n` breaks the left side. */
export interface PaperSides {
  readonly kind: 'sides';
  readonly role: 'dateAndNumber' | 'signature';
  readonly left: string;
  readonly right: string;
  readonly spaceBefore: number;
  readonly keepNext: boolean;
}

export interface PaperPageBreak {
  readonly kind: 'pageBreak';
}

export type PaperBlock = PaperParagraph | PaperSides | Table | Picture | PaperPageBreak;

export interface PaperDocument {
  /** For document properties: «Протокол № 4 от 14.04.2023». */
  readonly name: string;
  readonly subject: string;
  readonly author: string;
  readonly page: Letterhead['page'];
  readonly text: Letterhead['text'];
  readonly blocks: readonly PaperBlock[];
}

/** Number and date as the journal gave them; nulls before registration. */
export interface Registration {
  readonly number: string | null;
  readonly date: string | null;
}
