import type { Id } from '../base/id.ts';
import type { Letterhead } from '../documents/letterhead.ts';
import { pointRows, type Label } from '../documents/numbering.ts';
import type { DeadlineLine, Point } from '../documents/point.ts';
import { runsText } from '../documents/richText.ts';
import type { PaperBlock, PaperParagraph, PaperRole } from './blocks.ts';
import { isShort } from './fixedWord.ts';
import { paperLabel } from './paperLabel.ts';
import { paperParagraph, runningText, wordRuns } from './paragraph.ts';

const ROLES: Readonly<Record<Point['mark'], PaperRole>> = { number: 'point', bullet: 'bullet', heading: 'addressee' };
/** How much deeper a dash inside a dash stands, millimetres. */
const BULLET_STEP = 7.5;

/** Points of a decision in reading order: each with its label, its further paragraphs and its deadline line, then its sub-points. */
export function pointBlocks(points: readonly Point[], letterhead: Letterhead, labels: ReadonlyMap<Id, Label>): readonly PaperBlock[] {
  const blocks: PaperBlock[] = [];
  /** How many dashes stand above a row of each depth. */
  const dashes: number[] = [];
  for (const { point, level } of pointRows(points)) {
    dashes.length = level;
    const above = dashes.reduce((sum, dash) => sum + dash, 0);
    dashes.push(point.mark === 'bullet' ? 1 : 0);
    blocks.push(...onePoint(point, letterhead, labels.get(point.id), point.mark === 'bullet' ? above * BULLET_STEP : 0));
  }
  return blocks;
}

function onePoint(point: Point, letterhead: Letterhead, label: Label | undefined, indentMm: number): readonly PaperBlock[] {
  const role = ROLES[point.mark];
  const running = { ...runningText(letterhead), indentMm };
  const keepNext = point.mark === 'heading' && point.body.every((block) => block.kind === 'paragraph' && isShort(runsText(block.runs)));
  const lead: Partial<PaperParagraph> = { ...running, id: point.id, ...paperLabel(label, 'points'), keepNext };
  // A page break with which a point begins comes before its number: the point starts the page.
  const start = point.body.findIndex((block) => block.kind !== 'pageBreak');
  const breaks = point.body.slice(0, Math.max(0, start)).filter((block) => block.kind === 'pageBreak');
  const body = point.body.slice(breaks.length);
  const [first, ...rest] = body;
  // A point that begins with a table or picture still shows its number, on a line of its own.
  const own = first?.kind === 'paragraph' ? first : null;
  const others = own ? rest : body;
  const isBlank = own !== null && body.length === 1 && own.runs.length === 0 && !lead.label;
  return [
    ...breaks,
    ...(isBlank || (!own && !lead.label) ? [] : [paperParagraph(role, own?.runs ?? [], { ...lead, align: own?.align ?? running.align })]),
    ...others.map((block) =>
      block.kind === 'paragraph' ? paperParagraph(role, block.runs, { ...running, align: block.align ?? running.align, keepNext }) : block,
    ),
    ...deadlineBlocks(point.deadline, running),
  ];
}

function deadlineBlocks(deadline: DeadlineLine | undefined, running: Partial<PaperParagraph>): readonly PaperBlock[] {
  if (!deadline) return [];
  const text = [deadline.lead, deadline.words].filter((part) => part !== '').join(' ');
  return [paperParagraph('deadline', wordRuns(text, false), running)];
}
