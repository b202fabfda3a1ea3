import { assertNever } from '../../base/assertNever.ts';
import type { Content } from '../../documents/kinds.ts';
import type { Letterhead } from '../../documents/letterhead.ts';
import { plainParagraph } from '../../documents/richText.ts';
import { signatoryText } from '../../documents/orderWording.ts';
import { signatureText } from '../../documents/wording.ts';
import { insertAttendee, insertQuestion, changeQuestion, moveQuestion, withSpeaker } from './applyAgenda.ts';
import { changeBody, insertParagraph } from './applyBodies.ts';
import { changePoint, insertPoint, movePoint, newPoint, readDeadlineLine } from './applyPoints.ts';
import { insertRow, moveRow } from './applyRows.ts';
import { removeWords, setWords } from './applyWords.ts';
import type { Anchor, PaperChange, ParagraphAnchor } from './paperChange.ts';
import { unpinned } from './signatureFields.ts';
import { untied } from './wordsOfLine.ts';

export interface AppliedChanges {
  readonly content: Content;
  /** What could not be taken over, because the place is gone or its words are no longer those the file was made from. */
  readonly skipped: readonly PaperChange[];
}

/** Takes accepted changes over; what is not accepted is simply not given. `newId` names what is new: points, rows, questions, people. */
export function applyChanges(
  content: Content,
  changes: readonly PaperChange[],
  letterhead: Letterhead,
  newId: () => string,
): AppliedChanges {
  let current = content;
  const skipped: PaperChange[] = [];
  /** Ids of what is new, by the names the changes have for it. */
  const made = new Map<string, string>();
  for (const change of inOrder(changes)) {
    const next = applyOne(current, change, { letterhead, newId, made });
    if (next === null) skipped.push(change);
    else current = next;
  }
  return { content: unpinnedLines(content, current, letterhead), skipped };
}

interface Applying {
  readonly letterhead: Letterhead;
  readonly newId: () => string;
  readonly made: Map<string, string>;
}

/**
 * Paragraphs of a text are known by their count only: those that come or go are taken from the last one up, after all others, so that
 * the counts before them hold. A paragraph beside one that goes comes first.
 */
function inOrder(changes: readonly PaperChange[]): readonly PaperChange[] {
  const counted = changes.flatMap((change, at) => {
    const paragraph = countedParagraph(change);
    return paragraph === null ? [] : [{ change, at, paragraph }];
  });
  const late = new Set(counted.map(({ change }) => change));
  const others = changes.filter((change) => !late.has(change));
  const stays = others.filter(({ kind }) => kind !== 'removed');
  return [
    ...stays,
    ...counted.toSorted((a, b) => b.paragraph - a.paragraph || b.at - a.at).map(({ change }) => change),
    ...others.filter(({ kind }) => kind === 'removed'),
  ];
}

/** Twice the count of a paragraph that goes, one more for what comes after it, one less for what comes before it. */
function countedParagraph(change: PaperChange): number | null {
  if (change.kind === 'newParagraph') return 2 * change.beside.place.paragraph + (change.beside.side === 'after' ? 1 : -1);
  if (change.kind !== 'removed') return null;
  const { place } = change;
  return place.kind === 'body' || (place.kind === 'point' && place.paragraph > 0) ? 2 * place.paragraph : null;
}

function applyOne(content: Content, change: PaperChange, applying: Applying): Content | null {
  const { letterhead, newId, made } = applying;
  const beside = (anchors: readonly Anchor[], put: (anchor: Anchor) => Content | null): Content | null =>
    firstOf(anchors, ({ neighbour, side }) => put({ neighbour: made.get(neighbour) ?? neighbour, side }));
  /** What is new has an id only when it has come. */
  const create = (id: string, anchors: readonly Anchor[], put: (id: string, anchor: Anchor) => Content | null): Content | null => {
    const own = newId();
    const next = beside(anchors, (anchor) => put(own, anchor));
    if (next) made.set(id, own);
    return next;
  };
  switch (change.kind) {
    case 'text':
      return change.told === undefined ? setWords(content, change.place, change.before, change.after, letterhead) : null;
    case 'removed':
      return change.told === undefined ? removeWords(content, change.place, change.before, letterhead) : null;
    case 'newDeadline':
      return changePoint(content, change.id, (point) => (point.deadline ? null : { ...point, deadline: readDeadlineLine(change.after) }));
    case 'newPoint':
      return create(change.id, change.anchors, (id, { neighbour, side }) => insertPoint(content, newPoint(id, change), neighbour, side));
    case 'newRow':
      return create(change.id, change.anchors, (id, anchor) => insertRow(content, change, id, anchor));
    case 'newQuestion':
      return create(change.id, change.anchors, (id, anchor) => {
        const title = plainParagraph(untied(change.after)).runs;
        return insertQuestion(content, { id, title }, change.speaker, anchor, letterhead);
      });
    case 'newAttendee':
      return create(change.id, change.anchors, (id, anchor) => insertAttendee(content, id, change.after, anchor, letterhead));
    case 'newSpeaker':
      return changeQuestion(content, change.id, (item) => (item.speaker ? null : withSpeaker(item, change.after, letterhead)));
    case 'newParagraph':
      return newParagraph(content, change.beside, change.after);
    case 'moved':
      return beside(change.anchors, (anchor) => moveTo(content, change.of, change.id, anchor));
    case 'newLine':
    case 'remark':
      return null;
    default:
      return assertNever(change);
  }
}

function moveTo(content: Content, of: Extract<PaperChange, { kind: 'moved' }>['of'], id: string, anchor: Anchor): Content | null {
  if (of === 'point') return movePoint(content, id, anchor);
  return of === 'row' ? moveRow(content, id, anchor) : moveQuestion(content, id, anchor);
}

function newParagraph(content: Content, beside: ParagraphAnchor, after: string): Content | null {
  const { place } = beside;
  if (place.kind === 'body') return changeBody(content, place.id, (body) => insertParagraph(content, body, beside, after));
  return changePoint(content, place.id, (point) => {
    const body = insertParagraph(content, point.body, beside, after);
    return body && { ...point, body: [...body] };
  });
}

/** The first anchor that is still there. */
function firstOf<A>(anchors: readonly A[], put: (anchor: A) => Content | null): Content | null {
  for (const anchor of anchors) {
    const content = put(anchor);
    if (content) return content;
  }
  return null;
}

/** Signature lines that were pinned on the way and say what they would say anyway are free again. */
function unpinnedLines(before: Content, after: Content, letterhead: Letterhead): Content {
  if (before.kind === 'protocol' && after.kind === 'protocol')
    return unpinned(before, after, (content, line) => signatureText(line, content, letterhead.protocol));
  if (before.kind === 'order' && after.kind === 'order')
    return unpinned(before, after, (content, line) => signatoryText(line, content.signatory, letterhead));
  if (before.kind === 'plan' && after.kind === 'plan')
    return unpinned(before, after, (content, line) => signatoryText(line, content.signatory, letterhead));
  return after;
}
