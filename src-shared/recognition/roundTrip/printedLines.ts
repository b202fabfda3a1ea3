import type { ActionPlan } from '../../documents/actionPlan.ts';
import type { Annex } from '../../documents/annex.ts';
import type { Id } from '../../base/id.ts';
import type { BodyPart } from '../../documents/bodyPart.ts';
import type { Content } from '../../documents/kinds.ts';
import type { Letterhead } from '../../documents/letterhead.ts';
import type { Point } from '../../documents/point.ts';
import { runsText } from '../../documents/richText.ts';
import type { PaperParagraph, PaperTableRow, Registration } from '../../paper/blocks.ts';
import { contentPaper } from '../../paper/contentPaper.ts';
import { paperBookmarkNames } from '../../paper/bookmarkNames.ts';
import { lineParts, type LinePart } from './lineParts.ts';
import type { WordsPlace } from './paperChange.ts';

/** A paragraph or table row of our own paper as it is printed, and which words of the content it shows. */
export interface PrintedLine {
  /** Words without a label that the file numbers by itself; cells are parted by a tab. */
  readonly text: string;
  readonly label: string;
  /** Depth in the list of a file, where that numbers by itself. */
  readonly level?: number;
  readonly place: WordsPlace;
  /** The bookmark that stands on it in a file of ours. */
  readonly bookmark?: string;
  /** The point above the point of this line; `null` at the top of a list, absent for other lines. */
  readonly parent?: Id | null;
  /** All its words in turn, fixed ones and those of places; absent where its words are one place's. */
  readonly parts?: readonly LinePart[];
  /** A row of a plan: the words of its cells by column, the derived number left out. */
  readonly cells?: readonly { readonly column: Id; readonly text: string; readonly at: number }[];
  /** Words at the left and at the right, which a file lays out as cells. */
  readonly sides?: true;
  /** How many cells a row has. */
  readonly width?: number;
}

/** Everything a paper prints, in its order. Registered papers print the number and day of the journal. */
export function printedLines(content: Content, letterhead: Letterhead, registration: Registration): readonly PrintedLine[] {
  const lines = plainLines(content, letterhead, registration);
  const parts = lineParts(
    content,
    letterhead,
    lines.map(({ text }) => text),
    (marked) => printedTexts(marked, letterhead, registration),
  );
  return lines.map((line, at) => withParts(line, parts[at] ?? null));
}

/** The words of the same lines alone. */
export function printedTexts(content: Content, letterhead: Letterhead, registration: Registration): readonly string[] {
  return plainLines(content, letterhead, registration).map(({ text }) => text);
}

/** A line whose own place is not known yet gets that of its words; of several the last that is no fixed word. */
function withParts(line: PrintedLine, parts: readonly LinePart[] | null): PrintedLine {
  if (line.place.kind !== 'other' || parts === null) return line;
  const places = parts.flatMap(({ place }) => (place ? [place] : []));
  const place = places.findLast((each) => !isFixed(each)) ?? places.at(-1) ?? OTHER;
  return { ...line, place, parts };
}

function isFixed(place: WordsPlace): boolean {
  return place.kind === 'field' && (place.field === 'word' || place.field === 'label');
}

/** The lines with the places that ids tell: points, questions, rows. */
function plainLines(content: Content, letterhead: Letterhead, registration: Registration): readonly PrintedLine[] {
  const { blocks } = contentPaper(content, letterhead, registration);
  const names = paperBookmarkNames(blocks);
  const known = knownPlaces(content);
  let last: Id | null = null;
  let paragraph = 0;
  const lines: PrintedLine[] = [];
  const place = (block: PaperParagraph): Pick<PrintedLine, 'place' | 'parent'> => {
    if (block.id !== undefined) {
      last = known.points.has(block.id) ? block.id : null;
      paragraph = 0;
      if (last !== null) return { place: { kind: 'point', id: last, paragraph }, parent: known.points.get(last) ?? null };
      return { place: known.questions.has(block.id) ? { kind: 'question', id: block.id } : OTHER };
    }
    if (last !== null && block.role === 'deadline') {
      const id = last;
      // After its deadline a point has nothing more: what follows is of a point without words of its own, whose id prints nowhere.
      last = null;
      return { place: { kind: 'deadline', id } };
    }
    if (last !== null && POINT_ROLES.has(block.role)) {
      paragraph += 1;
      return { place: { kind: 'point', id: last, paragraph } };
    }
    last = null;
    return { place: OTHER };
  };
  for (const block of blocks) {
    if (block.kind === 'paragraph') {
      const named = block.id === undefined ? undefined : names.get(block.id);
      const label = block.label?.text ?? '';
      const auto = block.label?.auto === true || block.label?.form === 'bullet';
      lines.push({
        text: runsText(block.runs),
        label: auto || label === '' ? label : `${label} `,
        ...(block.label?.auto === true ? { level: Math.max(0, block.label.path.length - 1) } : {}),
        ...place(block),
        ...(named === undefined ? {} : { bookmark: named }),
      });
    } else if (block.kind === 'sides') {
      const sides = [block.left, block.middle ?? '', block.right].filter((side) => side !== '');
      lines.push({ text: sides.join('\t'), label: '', place: OTHER, sides: true });
    } else if (block.kind === 'table') {
      for (const row of block.rows) lines.push(rowLine(row, known.columns, names));
    }
  }
  return lines.filter((line) => line.text.trim() !== '' || line.label.trim() !== '' || line.cells !== undefined);
}

const OTHER: WordsPlace = { kind: 'other' };
const POINT_ROLES: ReadonlySet<string> = new Set(['point', 'bullet', 'addressee']);

function rowLine(row: PaperTableRow, columns: ReadonlyMap<Id, PlanColumns>, names: ReadonlyMap<Id, string>): PrintedLine {
  const cells = row.cells.map((cell) => cell.paragraphs.map((each) => runsText(each.runs)).join('\n'));
  const base = { text: cells.join('\t'), label: '' };
  const plan = row.id === undefined ? undefined : columns.get(row.id);
  if (row.id === undefined || !plan) return { ...base, place: OTHER, width: cells.length };
  const bookmark = names.get(row.id);
  const named = bookmark === undefined ? {} : { bookmark };
  if (plan.section) return { ...base, ...named, place: { kind: 'section', id: row.id }, width: plan.columns.length };
  return {
    ...base,
    ...named,
    place: { kind: 'cell', id: row.id, column: '' },
    width: cells.length,
    cells: plan.columns.flatMap(({ id, meaning }, at) => (meaning === 'number' ? [] : [{ column: id, text: cells[at] ?? '', at }])),
  };
}

interface PlanColumns {
  readonly section: boolean;
  readonly columns: ActionPlan['columns'];
}

interface KnownPlaces {
  /** Every point and the one above it. */
  readonly points: ReadonlyMap<Id, Id | null>;
  readonly questions: ReadonlySet<Id>;
  readonly columns: ReadonlyMap<Id, PlanColumns>;
}

function knownPlaces(content: Content): KnownPlaces {
  const points = new Map<Id, Id | null>();
  const columns = new Map<Id, PlanColumns>();
  const addPoints = (list: readonly Point[], parent: Id | null = null): void => {
    for (const point of list) {
      points.set(point.id, parent);
      addPoints(point.children, point.id);
    }
  };
  const addParts = (parts: readonly BodyPart[]): void => {
    for (const part of parts) if (part.kind === 'points') addPoints(part.points);
  };
  const addPlan = (plan: ActionPlan): void => {
    for (const row of plan.rows) columns.set(row.id, { section: row.kind === 'section', columns: plan.columns });
  };
  const addAnnexes = (annexes: readonly Annex[]): void => {
    for (const annex of annexes) {
      if (annex.kind === 'plan') addPlan(annex.plan);
      else addParts(annex.parts);
    }
  };
  if (content.kind === 'protocol') {
    for (const part of content.hearings.flatMap((hearing) => hearing.parts)) if (part.kind === 'decided') addPoints(part.points);
    addAnnexes(content.annexes);
  } else if (content.kind === 'order') {
    addPoints(content.points);
    addAnnexes(content.annexes);
  } else if (content.kind === 'plan') addPlan(content.plan);
  else addParts(content.parts);
  return { points, columns, questions: new Set(content.kind === 'protocol' ? content.agenda.map(({ id }) => id) : []) };
}
