import type { Node } from 'prosemirror-model';
import type { PlainDate } from '../../src-shared/base/plainDate.ts';
import { MAX_LEVELS, type DeadlineLine, type PointMark } from '../../src-shared/documents/point.ts';
import type { Run, Table } from '../../src-shared/documents/richText.ts';
import { readBareDate, readDeadlineLine, readDeadlineTail } from '../../src-shared/documents/deadlineLine.ts';
import { newId } from './newId.ts';
import { lineText, type PastedLine } from './pasteLines.ts';
import { blocksToNodes, runsToNodes } from './richTextNodes.ts';
import { schema } from './schema.ts';
import { labelPath } from './typedLabel.ts';

/** A typed label at the start of a line: «1.», «2.1.», «1..», «1)», «а)», «II.», «П.2», «- 1.», «–». A number after a dash wins (seed 000). */
const LABEL =
  /^\s*(?:[-–—•·*]\s+)?((?:\d{1,2}\.){1,4}(?:\d{1,2})?\.?|\d{1,2}\.{1,2}|\d{1,2}\)|[а-я]\)|(?:[IVX]{1,4}\.|[Пп]\.\s?\d{1,2}(?:\.\d{1,2}){0,3}\.?)(?=\s*\p{Lu}))(?!\d)\s*|^\s*[-–—•·*]\s+/u;
/** A line that addresses the points after it: «Руководителям ОУ;», «Специалистам комитета:». */
const HEADING = /^\p{Lu}\p{Ll}{3,}(?:ам|ям)(?!\p{L})[^.]{0,300}[:;]$/u;

/** Whether a line is one of a list: its source says so, or a number or dash begins it. */
export function isListed(line: PastedLine): boolean {
  return !line.table && (line.level !== undefined || line.bullet === true || line.listed === true || LABEL.test(lineText(line)));
}

export interface PastedPoints {
  readonly nodes: readonly Node[];
  readonly deadlines: number;
  /** Lines that were joined to the point before them, as they began. */
  readonly unclear: readonly string[];
  /** Numbers as they were written, by the ids of their points. */
  readonly written: ReadonlyMap<string, string>;
}

interface Draft {
  level: number;
  mark: PointMark;
  runs: Run[];
  deadline: DeadlineLine | null;
  /** The number as it was written before the words. */
  readonly written?: string;
  /** Tables that stand under its words. */
  readonly tables: Table[];
}

/** Lines as points: levels out of the source's lists or typed numbers, deadlines put under the point they belong to. */
export function pastePoints(lines: readonly PastedLine[], base: number, meetingDate: PlainDate | null): PastedPoints {
  const drafts: Draft[] = [];
  const unclear: string[] = [];
  for (const line of lines) {
    const last = drafts.at(-1);
    if (line.table) {
      (last ?? newDraft(drafts, base)).tables.push(line.table.block);
      continue;
    }
    const text = lineText(line);
    const deadline = last && last.deadline === null ? (readDeadlineLine(text) ?? readBareDate(text, meetingDate)) : null;
    if (last && deadline) {
      last.deadline = deadline;
      continue;
    }
    const label = LABEL.exec(text);
    if (!label && line.level === undefined && last && last.tables.length === 0 && goesOn(text)) {
      last.runs = [...last.runs, { text: ' ' }, ...line.runs];
      unclear.push(text.trim());
      continue;
    }
    drafts.push(draftOf(line, label, drafts, base));
  }
  drafts.forEach(takeTail);
  const nodes = drafts.map(toNode);
  const written = new Map(
    drafts.flatMap(({ written: label }, index) => (label === undefined ? [] : [[String(nodes[index]?.attrs['id']), label]])),
  );
  return { nodes, deadlines: drafts.filter((draft) => draft.deadline !== null).length, unclear, written };
}

/** A line that starts in lower case goes on from the one before: scans and letters break lines in mid-sentence. */
function goesOn(text: string): boolean {
  return /^\s*\p{Ll}/u.test(text);
}

function draftOf(line: PastedLine, label: RegExpExecArray | null, drafts: readonly Draft[], base: number): Draft {
  const last = drafts.at(-1);
  const runs = label ? cutStart(line.runs, label[0].length) : [...line.runs];
  const number = label?.[1];
  const mark: PointMark =
    number === undefined && (line.bullet === true || (label !== null && line.listed !== true)) ? 'bullet' : markOf(line, label);
  const level = mark === 'bullet' ? bulletLevel(line, drafts, base) : (line.level ?? typedLevel(number, drafts, base));
  return {
    level: Math.max(0, Math.min(level, (last?.level ?? base - 1) + 1, MAX_LEVELS - 1)),
    mark,
    runs,
    deadline: null,
    tables: [],
    ...(number === undefined || line.listed === true ? {} : { written: number }),
  };
}

/** A table that comes first stands under a point without words. */
function newDraft(drafts: Draft[], base: number): Draft {
  const draft: Draft = { level: base, mark: 'number', runs: [], deadline: null, tables: [] };
  drafts.push(draft);
  return draft;
}

function markOf(line: PastedLine, label: RegExpExecArray | null): PointMark {
  return label === null && line.listed !== true && HEADING.test(lineText(line).trim()) ? 'heading' : 'number';
}

/** «2.1.» is of the second level; «1)» keeps the level of the number before it; «а)» stands below the number before it. */
function typedLevel(number: string | undefined, drafts: readonly Draft[], base: number): number {
  if (number === undefined) return base;
  const owner = drafts.findLast((draft) => draft.mark !== 'bullet');
  if (isLetter(number)) return owner ? owner.level + (isLetter(owner.written) ? 0 : 1) : base;
  if (number.endsWith(')')) return besideNumber(drafts)?.level ?? base;
  return /^\d/.test(number) ? (labelPath(number)?.length ?? 1) - 1 : base;
}

/** The point before, or the number above where letters stand between. */
function besideNumber(drafts: readonly Draft[]): Draft | undefined {
  const last = drafts.at(-1);
  return isLetter(last?.written) ? drafts.findLast((draft) => draft.mark === 'number' && !isLetter(draft.written)) : last;
}

function isLetter(label: string | undefined): boolean {
  return label !== undefined && /^[а-я]\)$/u.test(label);
}

/** A dash stands under the numbered point before it, deeper where its own list is. */
function bulletLevel(line: PastedLine, drafts: readonly Draft[], base: number): number {
  const owner = drafts.findLast((draft) => draft.mark !== 'bullet');
  return (owner ? owner.level + 1 : base) + (line.level ?? 0);
}

/** «… Срок: до 1 мая» at the end of a pasted point becomes its deadline line. */
function takeTail(draft: Draft): void {
  if (draft.deadline !== null) return;
  const text = draft.runs.map((run) => run.text).join('');
  const tail = readDeadlineTail(text);
  if (!tail) return;
  draft.deadline = tail.deadline;
  draft.runs = cutEnd(draft.runs, tail.keep);
}

function toNode(draft: Draft): Node {
  const paragraph = schema.nodes.paragraph.create(null, runsToNodes(draft.runs.filter((run) => run.text !== '')));
  return schema.nodes.point.create({ id: newId(), level: draft.level, mark: draft.mark, deadline: draft.deadline }, [
    paragraph,
    ...blocksToNodes(draft.tables),
  ]);
}

export function cutStart(runs: readonly Run[], length: number): Run[] {
  let rest = length;
  return runs.flatMap((run) => {
    const cut = Math.min(rest, run.text.length);
    rest -= cut;
    return cut === run.text.length ? [] : [{ ...run, text: run.text.slice(cut) }];
  });
}

function cutEnd(runs: readonly Run[], keep: number): Run[] {
  let room = keep;
  return runs.flatMap((run) => {
    const text = run.text.slice(0, room);
    room -= text.length;
    return text === '' ? [] : [{ ...run, text }];
  });
}
