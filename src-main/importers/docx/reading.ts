import type { SourceAside, SourceBlock, SourceParagraph } from '../../../src-shared/recognition/sourcePaper.ts';
import { fieldState, type FieldState } from './fieldState.ts';
import { listCounters } from './listCounters.ts';
import { wordNumbering } from './wordNumbering.ts';
import type { WordPackage } from './wordPackage.ts';
import { wordStyles } from './wordStyles.ts';

/** What is known and what has been met while one file is read. Everything that goes on from paragraph to paragraph is kept here. */
export interface Reading {
  readonly parts: WordPackage;
  readonly styles: ReturnType<typeof wordStyles>;
  readonly listById: ReturnType<typeof wordNumbering>;
  readonly count: ReturnType<typeof listCounters>;
  /** Notes in the order in which the text refers to them. */
  readonly notes: NoteReference[];
  /** Who left changes that nobody accepted. */
  readonly authors: Set<string>;
  /** Words that are in the file and not on the paper. */
  readonly hidden: string[];
  changes: number;
  pictures: number;
  embedded: number;
  lostNumbers: number;
  /** Page of the next paragraph, as Word last laid the file out; `undefined` where it never did. */
  page: number | undefined;
}

export interface NoteReference {
  readonly aside: 'footnote' | 'endnote' | 'comment';
  readonly id: string;
  /** The words of the paragraph beside which it stands. */
  readonly about: string;
}

/** A stretch of the file with fields of its own: the text, a header, a note, a text box. */
export interface Story {
  readonly aside: SourceAside | undefined;
  readonly fields: FieldState;
  /** Bookmarks that stand between paragraphs: they begin in the next one. */
  bookmarks: string[];
  /** A paragraph whose mark was deleted under tracking: the next one goes on in it. */
  pending: SourceParagraph | undefined;
  readonly put: (block: SourceBlock) => void;
}

/** A reading of these parts before its first word. */
export function beginReading(parts: WordPackage, hasPages: boolean): Reading {
  const styles = wordStyles(parts.related('styles'));
  return {
    parts,
    styles,
    listById: wordNumbering(parts.related('numbering'), styles),
    count: listCounters(),
    notes: [],
    authors: new Set(),
    hidden: [],
    changes: 0,
    pictures: 0,
    embedded: 0,
    lostNumbers: 0,
    page: hasPages ? 1 : undefined,
  };
}

/** A stretch before its first word; its blocks go where `put` says. */
export function beginStory(aside: SourceAside | undefined, put: (block: SourceBlock) => void): Story {
  return { aside, fields: fieldState(), bookmarks: [], pending: undefined, put };
}
