import type { ActionPlan, ColumnMeaning, PlanRow } from '../../documents/actionPlan.ts';
import { MAX_ROWS } from '../../documents/actionPlan.ts';
import type { BuilderContext } from '../builder.ts';
import { joinStretches, type JoinedText } from '../joinStretches.ts';
import type { LineHints, LineRole } from '../lineRole.ts';
import { lineText } from '../lineText.ts';
import type { LineStretch } from '../lineStretch.ts';
import type { SourceLine } from '../sourceLines.ts';
import { USUAL_WIDTHS } from './columnMeanings.ts';
import { looksLikeSection } from './tableShape.ts';

/** A plan without a table: numbered lines are activities, with their deadline and who answers on lines below. */
export interface PlainPlan {
  readonly table: Pick<ActionPlan, 'columns' | 'rows'>;
  /** Lines that are no row: those before the first number, and signatures. */
  readonly left: readonly SourceLine[];
}

const NUMBER = /^\s*((?:\d{1,3}(?:\.\d{1,3}){0,3}[.)]?|[-–—•])(?=\s)|\d{1,3}(?:\.\d{1,3}){0,3}[.)](?=\D))\s*/u;
/** «1 2 3 4» counts the columns of a table whose lines were lost. */
const COUNTED = /^1(?: \d{1,2}){2,}$/u;
/** The heads of its columns on one line: «N п/п Наименование мероприятия Срок исполнения Ответственные». */
const HEADS =
  /(?:мероприяти|содержани|наименовани).{0,80}(?:срок|дата|период).{0,80}(?:ответственн|исполнител)|(?:мероприяти|наименовани).{0,80}(?:ответственн|исполнител).{0,80}(?:срок|дата)/iu;
const DUE = /^(?:срок|дата|период)\p{L}*(?: (?:исполнения|проведения|выполнения))? ?[:–—-]/iu;
const WHO = /^(?:ответственн|отв\.|исполнител)\p{L}*(?: за (?:исполнение|проведение|выполнение))? ?[:–—-]?/iu;

const MEANINGS: readonly ColumnMeaning[] = ['number', 'activity', 'deadline', 'responsible'];

/** Whether lines tell of a table that a text layer lost: the heads of its columns stand on one of the first. */
export function hasLostTable(lines: readonly SourceLine[]): boolean {
  return lines.slice(0, 6).some((line) => line.words.length < 300 && HEADS.test(lineText(line)));
}

interface Draft {
  readonly first: SourceLine;
  readonly section: boolean;
  readonly stretches: Record<'label' | 'activity' | 'deadline' | 'responsible', LineStretch[]>;
}

/** Reads numbered lines as rows; `null` where not two of them stand there. Notes the role of each line. */
export function plainPlan(
  lines: readonly SourceLine[],
  hints: LineHints,
  planId: string,
  context: BuilderContext,
  roles: Map<number, LineRole>,
): PlainPlan | null {
  const { drafts, left } = draftsOf(lines, hints, roles);
  const activities = drafts.filter(({ section }) => !section).length;
  if (activities < 2 || drafts.length > MAX_ROWS) return null;
  const used = MEANINGS.filter(
    (meaning) => meaning === 'number' || meaning === 'activity' || drafts.some(({ stretches }) => stretches[partOf(meaning)].length > 0),
  );
  const columns = used.map((meaning, at) => ({ id: `${planId}c${at}`, meaning, title: '', width: USUAL_WIDTHS[meaning] }));
  const rows = drafts.map((draft): PlanRow => {
    const id = `${context.idPrefix}${draft.first.at}`;
    const claim = (part: keyof Draft['stretches'], what: string): JoinedText => {
      const joined = joinStretches(draft.stretches[part], '\n');
      joined.claim(context.claims, id, what);
      for (const { line } of draft.stretches[part]) roles.set(line.at, draft.section ? 'planSection' : 'planRow');
      return joined;
    };
    if (draft.section) return { kind: 'section', id, text: claim('activity', '').text };
    const cells: Record<string, { text: string }> = {};
    for (const column of columns) {
      if (column.meaning === 'number') continue;
      const { text } = claim(partOf(column.meaning), column.id);
      if (text !== '') cells[column.id] = { text };
    }
    return { kind: 'activity', id, label: claim('label', 'label').text, cells };
  });
  return { table: { columns, rows }, left };
}

function partOf(meaning: ColumnMeaning): keyof Draft['stretches'] {
  if (meaning === 'deadline' || meaning === 'responsible') return meaning;
  return meaning === 'number' ? 'label' : 'activity';
}

function draftsOf(
  lines: readonly SourceLine[],
  hints: LineHints,
  roles: Map<number, LineRole>,
): { readonly drafts: readonly Draft[]; readonly left: readonly SourceLine[] } {
  const drafts: Draft[] = [];
  const left: SourceLine[] = [];
  for (const line of lines) {
    const hint = hints[String(line.at)];
    if (hint === 'noise' || hint === 'unplaced' || (line.aside !== undefined && line.aside !== 'textbox')) continue;
    const open = drafts.at(-1);
    const text = lineText(line);
    if (hint === undefined && COUNTED.test(text)) {
      roles.set(line.at, 'noise');
      continue;
    }
    const number = line.labelLength > 0 ? line.labelLength : (NUMBER.exec(line.words.slice(0, 40))?.[0].length ?? 0);
    const isSection = hint === 'planSection' || (hint === undefined && (looksLikeSection(text) || isHeading(line)));
    if (isSection) drafts.push(begin(line, true, 0));
    else if (hint === 'planRow' || number > 0) drafts.push(begin(line, false, number));
    else if (open && !open.section && (hint === undefined || hint === 'continuation')) {
      const part = DUE.test(text) ? 'deadline' : WHO.test(text) ? 'responsible' : 'activity';
      if (part === 'activity' && (line.gap > 1 || SIGNED.test(text))) left.push(line);
      else open.stretches[part].push({ line, from: 0, to: line.words.length });
    } else left.push(line);
  }
  return { drafts, left };
}

const SIGNED = /(?:\p{Lu}\. ?\p{Lu}\. ?\p{Lu}\p{Ll}+|\p{Lu}\p{Ll}+ \p{Lu}\. ?\p{Lu}\.)$/u;

function isHeading(line: SourceLine): boolean {
  return line.paragraph.align === 'center' || (line.paragraph.bold === true && line.words.length < 200);
}

function begin(line: SourceLine, section: boolean, number: number): Draft {
  const own: LineStretch = { line, from: section ? 0 : number, to: line.words.length };
  const label: LineStretch[] = section || number === 0 ? [] : [{ line, from: 0, to: number }];
  return { first: line, section, stretches: { label, activity: [own], deadline: [], responsible: [] } };
}
