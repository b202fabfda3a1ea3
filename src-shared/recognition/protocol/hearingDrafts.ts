import type { LineRole } from '../lineRole.ts';
import { wholeLine, type LineStretch } from '../lineStretch.ts';
import type { SourceLine } from '../sourceLines.ts';
import { bodyMarker, type BodyMarker } from './bodyMarker.ts';
import { questionLabel, questionPhrase, type QuestionNumber } from './questionNumber.ts';
import type { SpeechParagraph } from './speechBody.ts';

/** A part of a hearing as its lines give it. */
export type PartDraft = { readonly line: SourceLine; readonly word: LineStretch | null } & (
  | { readonly kind: 'heard' | 'spoke' | 'text'; readonly runIn: boolean; readonly paragraphs: SpeechParagraph[] }
  | { readonly kind: 'decided'; readonly zone: { readonly stretch: LineStretch; readonly role: LineRole | null }[] }
  | { readonly kind: 'vote'; readonly stretches: LineStretch[] }
);

export interface HearingDraft {
  readonly line: SourceLine;
  label: LineStretch | null;
  /** The question its words name. */
  question: QuestionNumber | null;
  /** Decided once on everything heard before it. */
  readonly ofAll?: true;
  /** Lines above «Слушали» that name the question. */
  readonly topics: SourceLine[];
  readonly parts: PartDraft[];
}

/** Longest label and fixed word (documents/protocol.ts). */
const LONGEST = { label: 40, word: 200 };
const BODY: ReadonlySet<LineRole> = new Set<LineRole>([
  'topic',
  'heard',
  'spoke',
  'decided',
  'vote',
  'text',
  'continuation',
  'point',
  'subpoint',
  'heading',
  'bullet',
  'deadline',
  'responsible',
]);

/** Lines of the body, in the order of the paper, as hearings and their parts; only the roles decide. */
export function hearingDrafts(lines: readonly SourceLine[], roles: readonly LineRole[]): readonly HearingDraft[] {
  const hearings: HearingDraft[] = [];
  let before: LineRole | null = null;
  lines.forEach((line, at) => {
    const role = roles[at];
    if (role === undefined || !BODY.has(role)) {
      if (role !== 'noise' && role !== 'unplaced') before = role ?? null;
      return;
    }
    // What goes on with a line of the head or with a signature belongs to it.
    if (role === 'continuation' && (before === null || !BODY.has(before))) return;
    takeLine(line, role, hearings);
    before = role;
  });
  return decidedForAll(hearings);
}

/** One «Решили» after several reports is of all of them: a hearing of its own. */
function decidedForAll(hearings: readonly HearingDraft[]): readonly HearingDraft[] {
  const last = hearings.at(-1);
  const reports = hearings.filter(({ parts, topics }) => topics.length > 0 || parts.some(({ kind }) => kind === 'heard'));
  const decided = hearings.filter(({ parts }) => parts.some(({ kind }) => kind === 'decided' || kind === 'vote'));
  const at = last?.parts.findIndex(({ kind }) => kind === 'decided') ?? -1;
  const part = last?.parts[at];
  if (!last || !part || at < 1 || reports.length < 2 || decided.length > 1 || decided[0] !== last) return hearings;
  // A number before the word, «по второму вопросу решили»: of that one.
  const named = part.word !== null && (bodyMarker(part.line.words)?.question ?? null) !== null;
  if (named || last.parts.filter(({ kind }) => kind === 'decided').length > 1) return hearings;
  const all: HearingDraft = { line: part.line, label: null, question: null, ofAll: true, topics: [], parts: last.parts.slice(at) };
  return [...hearings.slice(0, -1), { ...last, parts: last.parts.slice(0, at) }, all];
}

function takeLine(line: SourceLine, role: LineRole, hearings: HearingDraft[]): void {
  switch (role) {
    case 'topic':
      return takeTopic(line, hearings);
    case 'heard':
    case 'spoke':
    case 'decided':
    case 'vote':
      return takeOpening(line, role, hearings);
    case 'text':
    case 'continuation':
      return takeText(line, role, hearings);
    default:
      return takePoint(line, role, hearings);
  }
}

function takeTopic(line: SourceLine, hearings: HearingDraft[]): void {
  const last = hearings.at(-1);
  const marker = bodyMarker(line.words);
  const label = questionLabel(line.words);
  const more =
    last &&
    last.parts.length === 1 &&
    last.topics.length > 0 &&
    last.parts[0]?.kind === 'text' &&
    last.topics.length === last.parts[0].paragraphs.length;
  const hearing = more ? last : begin(line, marker?.question ?? label, hearings);
  hearing.topics.push(line);
  const to = more || !label ? 0 : label.to;
  if (!more && to > 0) hearing.label = { line, from: 0, to };
  const stretch = { line, from: to, to: line.words.length };
  const part = hearing.parts[0];
  if (part?.kind === 'text') part.paragraphs.push({ stretches: [stretch] });
  else hearing.parts.push({ kind: 'text', line, word: null, runIn: true, paragraphs: [{ stretches: [stretch] }] });
}

function takeOpening(
  line: SourceLine,
  role: BodyMarker['role'] & ('heard' | 'spoke' | 'decided' | 'vote'),
  hearings: HearingDraft[],
): void {
  const marker = openingOf(line, role);
  const last = hearings.at(-1);
  const hearing = last && !opensHearing(last, line, role, marker) ? last : begin(line, marker.question, hearings);
  if (hearing.question === null) hearing.question = marker.question;
  const isFirst = hearing.parts.length === 0;
  const labelled = isFirst && marker.labelTo > 0 && line.words.slice(0, marker.labelTo).trim().length <= LONGEST.label;
  if (labelled) hearing.label = { line, from: 0, to: marker.labelTo };
  const word = { line, from: labelled ? marker.labelTo : 0, to: marker.to };
  const rest = { line, from: marker.to, to: line.words.length };
  const hasRest = line.words.slice(marker.to).trim() !== '';
  switch (role) {
    case 'heard':
    case 'spoke':
      hearing.parts.push({ kind: role, line, word, runIn: hasRest, paragraphs: hasRest ? [{ stretches: [rest] }] : [] });
      return;
    case 'decided':
      hearing.parts.push({ kind: role, line, word, zone: hasRest ? [{ stretch: rest, role: null }] : [] });
      return;
    case 'vote': {
      const part = hearing.parts.at(-1);
      const isMore = part?.kind === 'vote' && (line.cell !== undefined || line.words.slice(0, marker.to).trim() === '');
      if (isMore) part.stretches.push(wholeLine(line));
      else hearing.parts.push({ kind: role, line, word, stretches: [rest] });
    }
  }
}

/** Where label and word of an opening line end. A word too long to be one is text. */
function openingOf(line: SourceLine, role: BodyMarker['role']): Pick<BodyMarker, 'labelTo' | 'to' | 'question'> {
  const marker = bodyMarker(line.words);
  if (marker?.role === role && line.words.slice(marker.labelTo, marker.to).trim().length <= LONGEST.word) return marker;
  const whole = /^[^:]{0,120}:\s*$/u.test(line.words) && role !== 'vote';
  return { labelTo: 0, to: whole ? line.words.length : 0, question: marker?.question ?? null };
}

/** What begins a hearing: a speech after decisions, a second «Слушали», a question of another number. */
function opensHearing(
  last: HearingDraft,
  line: SourceLine,
  role: LineRole,
  { labelTo, question }: Pick<BodyMarker, 'labelTo' | 'question'>,
): boolean {
  const has = (kind: PartDraft['kind']): boolean => last.parts.some((part) => part.kind === kind);
  const other = question !== null && last.question !== null && question.number !== last.question.number;
  switch (role) {
    case 'heard':
      // «СЛУШАЛИ: О питании», and «ДОКЛАДЧИК: …» below it.
      if (/^\s*(?:со)?доклад/iu.test(line.words.slice(labelTo)) && !has('decided') && !has('vote')) return other;
      return has('heard') || has('decided') || has('spoke') || has('vote') || other;
    case 'spoke':
      return has('decided') || other;
    case 'decided':
      return has('decided') && (other || (question !== null && last.question === null));
    default:
      return false;
  }
}

function takeText(line: SourceLine, role: 'text' | 'continuation', hearings: HearingDraft[]): void {
  const hearing = hearings.at(-1) ?? begin(line, null, hearings);
  const part = hearing.parts.at(-1);
  switch (part?.kind) {
    case 'decided':
      part.zone.push({ stretch: wholeLine(line), role });
      return;
    case 'heard':
    case 'spoke':
    case 'text': {
      const last = part.paragraphs.at(-1);
      // «СЛУШАЛИ:», and the number of the question below it.
      if (!last && hearing.question === null) hearing.question = questionPhrase(line.words) ?? questionLabel(line.words);
      else if (isSecondOf(hearing, part, line)) hearing.question = null;
      const isTopic = part.kind === 'text' && hearing.topics.length === part.paragraphs.length && hearing.topics.length > 0;
      if (role === 'continuation' && last) last.stretches.push(wholeLine(line));
      else if (isTopic) hearing.parts.push({ kind: 'text', line, word: null, runIn: true, paragraphs: [{ stretches: [wholeLine(line)] }] });
      else part.paragraphs.push({ stretches: [wholeLine(line)] });
      return;
    }
    case 'vote':
      if (role === 'continuation') {
        part.stretches.push(wholeLine(line));
        return;
      }
      break;
    case undefined:
      break;
  }
  hearing.parts.push({ kind: 'text', line, word: null, runIn: true, paragraphs: [{ stretches: [wholeLine(line)] }] });
}

/** «Слушали:», and below it «1. Кедрова С.И. …», «2. Малую А.Ю. …»: heard on several questions at once. */
function isSecondOf({ question, parts }: HearingDraft, part: PartDraft, line: SourceLine): boolean {
  return (
    question?.by === 'label' &&
    question.number === 1 &&
    part === parts[0] &&
    part.kind === 'heard' &&
    questionLabel(line.words)?.number === 2
  );
}

function takePoint(line: SourceLine, role: LineRole, hearings: HearingDraft[]): void {
  const hearing = hearings.at(-1) ?? begin(line, null, hearings);
  const part = hearing.parts.at(-1);
  if (part?.kind === 'decided') part.zone.push({ stretch: wholeLine(line), role });
  else hearing.parts.push({ kind: 'decided', line, word: null, zone: [{ stretch: wholeLine(line), role }] });
}

function begin(line: SourceLine, question: QuestionNumber | null, hearings: HearingDraft[]): HearingDraft {
  const hearing: HearingDraft = { line, label: null, question, topics: [], parts: [] };
  hearings.push(hearing);
  return hearing;
}
