import type { PlainDate } from '../../base/plainDate.ts';
import type { PointMark } from '../../documents/point.ts';
import { trimStretch } from '../joinStretches.ts';
import type { LineStretch } from '../lineStretch.ts';
import { readDueLine, readDueTail, type DuePhrase } from './duePhrases.ts';
import type { OutlineLine } from './outline.ts';

/** A point while its lines are gathered. */
export interface PointDraft {
  readonly id: string;
  readonly level: number;
  readonly mark: PointMark;
  /** The line it begins with. */
  readonly first: OutlineLine;
  readonly parts: PointPart[];
}

/** A paragraph of a point, or a deadline or somebody responsible on a line of its own or behind the sentence. */
export interface PointPart {
  readonly what: 'body' | 'deadline' | 'responsible';
  /** Where the words stand, in order: a paragraph can be broken over lines. */
  readonly stretches: LineStretch[];
  /** The label of a deadline or of people: «Срок:», and where it stands. */
  readonly lead?: { readonly text: string; readonly stretch: LineStretch };
}

/** A draft of the point that a line begins. */
export function beginDraft(head: Omit<PointDraft, 'parts'>, date: PlainDate | null): PointDraft {
  const draft: PointDraft = { ...head, parts: [] };
  const { first } = head;
  if (first.role === 'deadline' || first.role === 'responsible') addPart(draft, first, date);
  else addParagraph(draft, { line: first.line, from: first.textFrom, to: first.textFrom + first.text.length });
  return draft;
}

/** Puts a further line into the draft, by the role it has. */
export function addPart(draft: PointDraft, line: OutlineLine, date: PlainDate | null): void {
  if (line.role === 'deadline' || line.role === 'responsible') addDue(draft, line, line.role, date);
  else if (line.role === 'continuation') goOn(draft, fullWords(line));
  else addParagraph(draft, fullWords(line));
}

function goOn(draft: PointDraft, words: LineStretch): void {
  const last = draft.parts.at(-1);
  if (last && last.what !== 'body') last.stretches.push(words);
  else if (last && !isEmpty(last)) addTail(draft, words, last);
  else {
    draft.parts.pop();
    addParagraph(draft, words);
  }
}

/** Everything of a line, without the spaces at its ends: what looks like a label is words where no point begins. */
function fullWords({ stretch }: OutlineLine): LineStretch {
  return trimStretch(stretch);
}

function isEmpty(part: PointPart): boolean {
  return part.what === 'body' && part.stretches.every(({ from, to }) => from >= to);
}

function addParagraph(draft: PointDraft, words: LineStretch): void {
  addTail(draft, words, null);
}

/** Words of the body; «Срок: …» behind the sentence becomes a part of its own. */
function addTail(draft: PointDraft, words: LineStretch, into: PointPart | null): void {
  const text = words.line.words.slice(words.from, words.to);
  const tail = text.length <= LONGEST ? readDueTail(text) : null;
  const body = tail === null ? words : { ...words, to: words.from + tail.keep };
  if (into) into.stretches.push(body);
  else draft.parts.push({ what: 'body', stretches: [body] });
  for (const phrase of tail?.phrases ?? []) draft.parts.push(partOf(phrase, words));
}

/** Longer lines are not searched for a deadline behind the sentence. */
const LONGEST = 5000;

function addDue(draft: PointDraft, line: OutlineLine, what: 'deadline' | 'responsible', date: PlainDate | null): void {
  const words = fullWords(line);
  const text = words.line.words.slice(words.from, words.to);
  const phrases = readDueLine(text, date) ?? [];
  const last = draft.parts.at(-1);
  // «Срок:» in one cell, its value in the next.
  if (last && last.what === what && last.stretches.every(({ from, to }) => from >= to) && phrases[0]?.lead !== text) {
    if (phrases.every(({ lead }) => lead === '')) {
      last.stretches.push(words);
      return;
    }
  }
  if (phrases.some(({ lead }) => lead !== '') && phrases.some(({ kind }) => kind === what)) {
    for (const phrase of phrases) draft.parts.push(partOf(phrase, words));
    return;
  }
  // A person said what it is, or a table's head: all its words are the value.
  draft.parts.push({ what, stretches: [words] });
}

function partOf(phrase: DuePhrase, { line, from }: LineStretch): PointPart {
  const words = { line, from: from + phrase.wordsFrom, to: from + phrase.wordsFrom + phrase.words.length };
  const lead = { text: phrase.lead, stretch: { line, from: from + phrase.from, to: from + phrase.wordsFrom } };
  return { what: phrase.kind, stretches: [words], ...(phrase.lead === '' ? {} : { lead }) };
}
