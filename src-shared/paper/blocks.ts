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
  | 'vote'
  | 'kindWord'
  | 'preamble'
  | 'operative'
  | 'executor'
  | 'annexHeading'
  | 'annexTitle'
  | 'annexText'
  | 'sheetTitle'
  | 'noticeTitle'
  | 'noticeText';

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
  /** Millimetres from the left margin: bullets, and the block at the top right of an annex. */
  readonly indentMm: number;
  /** Millimetres kept free at the right margin: the title of an order is a narrow column. Absent: none. */
  readonly rightMm?: number;
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
  /** Between the two, in the middle of the line: the settlement (seed 004). */
  readonly middle?: string;
  readonly right: string;
  /** Width of the left side in millimetres; absent: three fifths of the line. */
  readonly leftMm?: number;
  readonly spaceBefore: number;
  readonly keepNext: boolean;
}

export interface PaperPageBreak {
  readonly kind: 'pageBreak';
}

/** A grid of cells; a table of a body is one as it is, a plan's table says more about itself. */
export interface PaperTable {
  readonly kind: 'table';
  /** Relative widths. */
  readonly columns: readonly number[];
  readonly rows: readonly PaperTableRow[];
  /** Points; absent: as the text of the paper. */
  readonly textSize?: number;
}

export interface PaperTableRow {
  /** Repeated on every page, where it stands at the top. */
  readonly header?: true | undefined;
  /** The id of the plan's row: becomes a bookmark. */
  readonly id?: Id;
  /** Kept on one page with the row below: section rows. */
  readonly keepNext?: true;
  readonly cells: Table['rows'][number]['cells'];
}

/** From here on another sheet: its own orientation and margins, its own page numbers where `restart` says so. */
export interface PaperSection {
  readonly kind: 'section';
  readonly orientation: 'portrait' | 'landscape';
  readonly page: Letterhead['page'];
  /** Pages count from 1 again, and the first carries no number. */
  readonly restart: boolean;
  /** The annex that begins here. */
  readonly id?: Id;
}

export type PaperBlock = PaperParagraph | PaperSides | PaperTable | Picture | PaperPageBreak | PaperSection;

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
