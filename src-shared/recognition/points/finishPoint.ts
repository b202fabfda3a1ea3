import type { DeadlineLine, Point } from '../../documents/point.ts';
import type { Block, Run } from '../../documents/richText.ts';
import type { BuilderContext } from '../builder.ts';
import { stretchWords, type LineStretch } from '../lineStretch.ts';
import { isAsked, pointPerformers } from './pointAddressees.ts';
import type { PointDraft, PointPart } from './pointDraft.ts';
import { readResponsible, responsibleInText } from './readResponsible.ts';

/** So much of a point is searched for people. */
const SEARCHED = 2000;

/**
 * The point of a draft, its stretches claimed. People responsible stand in its words as the paper has them, as a paragraph,
 * and are named apart as well: a point prints no responsible of its own.
 */
export function finishPoint(draft: PointDraft, { claims }: Pick<BuilderContext, 'claims'>): Point {
  const { first, id, mark } = draft;
  const parts = draft.parts.filter((part) => part.lead !== undefined || part.stretches.some(({ from, to }) => from < to));
  const deadlinePart = parts.find((part) => part.what === 'deadline' && isDeadline(part));
  const others = parts.filter((part) => part !== deadlinePart);
  const labelled = labelOf(draft).label !== undefined && first.label !== null && !isDue(first);
  if (labelled) claims.claim(first.line, id, 'label', first.stretch.from, first.textFrom);
  for (const part of others) claimPart(part, id, part.what === 'deadline' ? 'body' : part.what, claims);
  if (deadlinePart) claimPart(deadlinePart, id, 'deadline', claims);
  const body = others.map(paragraphOf);
  const text = others.filter(({ what }) => what === 'body').map(partText)[0] ?? '';
  const named = others.flatMap((part) => (part.what === 'responsible' ? readResponsible(valueText(part)) : []));
  return {
    id,
    mark,
    ...labelOf(draft),
    body: body.length > 0 ? body : [{ kind: 'paragraph', runs: [] }],
    performers: first.listed && !isAsked(text) ? [] : [...pointPerformers(text)],
    responsible: (named.length > 0 ? named : responsibleInText(text.slice(0, SEARCHED))).slice(0, 50),
    ...(deadlinePart ? { deadline: deadlineOf(deadlinePart) } : {}),
    children: [],
  };
}

/** The paper's own label, also where there is none: then no other is printed. A heading has none in any case. */
function labelOf({ first, mark }: PointDraft): Pick<Point, 'label'> {
  if (mark === 'heading' && first.label === null) return {};
  return { label: isDue(first) ? '' : (first.label?.text ?? '') };
}

/** A zone that begins with a deadline or with people has all words of that line in it. */
function isDue({ role }: PointDraft['first']): boolean {
  return role === 'deadline' || role === 'responsible';
}

/** Fits into the model: longer words stay in the body. */
function isDeadline(part: PointPart): boolean {
  const length = valueText(part).length;
  return length > 0 && length <= 2000 && (part.lead?.text.length ?? 0) <= 100;
}

function deadlineOf(part: PointPart): DeadlineLine {
  return { lead: part.lead?.text ?? '', words: valueText(part) };
}

function claimPart(part: PointPart, id: string, what: string, claims: BuilderContext['claims']): void {
  if (part.lead)
    claims.claim(part.lead.stretch.line, id, what === 'body' ? what : `${what}Lead`, part.lead.stretch.from, part.lead.stretch.to);
  for (const { line, from, to } of part.stretches) if (from < to) claims.claim(line, id, what, from, to);
}

function valueText(part: PointPart): string {
  return part.stretches
    .map(stretchWords)
    .filter((words) => words !== '')
    .join(' ');
}

/** Lead and words, as they stand. */
function partText(part: PointPart): string {
  return [part.lead?.text ?? '', valueText(part)].filter((words) => words !== '').join(' ');
}

function paragraphOf(part: PointPart): Block {
  const runs: Run[] = part.lead ? [{ text: `${part.lead.text} ` }] : [];
  for (const stretch of part.stretches) {
    const words = stretchWords(stretch);
    if (words !== '') addRun(runs, words, lookOf(stretch));
  }
  const last = runs.at(-1);
  if (part.lead && runs.length === 1 && last) runs[0] = { ...last, text: last.text.trimEnd() };
  return { kind: 'paragraph', runs };
}

type Look = Pick<Run, 'bold' | 'italic' | 'underline'>;

/** The look of a paragraph all of whose letters have it. */
function lookOf({ line: { paragraph } }: LineStretch): Look {
  return {
    ...(paragraph.bold ? { bold: true } : {}),
    ...(paragraph.italic ? { italic: true } : {}),
    ...(paragraph.underline ? { underline: true } : {}),
  };
}

/** Broken lines join with a space into one run of one look. */
function addRun(runs: Run[], words: string, look: Look): void {
  const last = runs.at(-1);
  const joint = last && !last.text.endsWith(' ') ? ' ' : '';
  if (last && last.bold === look.bold && last.italic === look.italic && last.underline === look.underline) {
    runs[runs.length - 1] = { ...last, text: `${last.text}${joint}${words}` };
  } else {
    runs.push({ text: `${joint}${words}`, ...look });
  }
}
