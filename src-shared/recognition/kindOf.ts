import type { DocumentKind } from '../documents/kinds.ts';
import { KIND_SIGNS, type KindSign, type Kinship } from './kindSigns.ts';
import type { LineHints, LineRole } from './lineRole.ts';
import { lineEnd, lineText } from './lineText.ts';
import type { SourceLine } from './sourceLines.ts';

export interface FoundKind {
  readonly kind: DocumentKind | 'unknown';
  /** The paper's own word as it stands: «ПОСТАНОВЛЕНИЕ», «П Р И К А З»; empty without one. */
  readonly kindWord: string;
  /** What it could be as well; `null` when nothing comes near. */
  readonly near: DocumentKind | 'foreign' | null;
}

/** Evidence below this names nothing. */
const ENOUGH = 5;
/** A rival this close makes a doubt. */
const NEAR = 3;
/** What a person said outweighs all signs together. */
const HINT = 100;
/** A head is not longer than this many lines. */
const HEAD = 40;

/**
 * What kind of paper some lines are, by weighing what speaks for each kind. `hasPlanTable` says that a table with the columns
 * of a plan stands in them. A положение, a letter, a form, a contract is `unknown`.
 */
export function kindOf(lines: readonly SourceLine[], hints: LineHints, hasPlanTable = false): FoundKind {
  const scores = new Map<Kinship, number>();
  const add = (kind: Kinship, weight: number): void => void scores.set(kind, (scores.get(kind) ?? 0) + weight);
  const running = lines.filter((line) => line.aside === undefined || line.aside === 'textbox' || line.aside === 'header');
  const title = addSigns(running, hints, add);
  if (hasPlanTable) add('plan', 5);
  if (isForm(running)) add('foreign', 5);
  for (const line of lines) addHint(hints[String(line.at)], add);
  const [best, second] = (['protocol', 'order', 'plan', 'notice', 'foreign'] as const)
    .map((kind) => ({ kind, score: scores.get(kind) ?? 0 }))
    .toSorted((a, b) => b.score - a.score);
  const rival = second && second.score > 0 && best && best.score - second.score < NEAR ? second.kind : null;
  const kindWord = title?.kindWord ?? '';
  if (!best || best.kind === 'foreign' || best.score < ENOUGH) return { kind: 'unknown', kindWord, near: rival };
  return { kind: best.kind, kindWord, near: rival };
}

interface FoundTitle {
  readonly kindWord: string;
}

function addSigns(lines: readonly SourceLine[], hints: LineHints, add: (kind: Kinship, weight: number) => void): FoundTitle | null {
  let title: FoundTitle | null = null;
  const left = new Set<KindSign>(KIND_SIGNS);
  const hinted = lines.find((line) => hints[String(line.at)] === 'kindWord');
  lines.forEach((line, index) => {
    const text = lineText(line);
    const end = lineEnd(line);
    for (const sign of left) {
      if (sign.where === 'title') {
        const named = hinted ? line === hinted : index < HEAD;
        if (title || !named || !isTitleLine(text) || !sign.sign.test(text)) continue;
        title = { kindWord: ourKindWord(line, sign) };
      } else if (sign.where === 'head' ? index >= HEAD || !sign.sign.test(text) : !sign.sign.test(sign.where === 'end' ? end : text)) {
        continue;
      }
      left.delete(sign);
      add(sign.kind, line === hinted ? HINT : sign.weight);
    }
  });
  return title;
}

/** A title is no sentence: it is short, and no verb of a letter stands in it. */
function isTitleLine(text: string): boolean {
  return text.length <= 300 && !/(?<!\p{L})(?:направля|сообща|прос(?:им|ит)|прошу|состоял|прилага|размещ)/iu.test(text);
}

const KIND_WORD =
  /^\s*[*#\s]*((?:\p{L}[ \u00a0]){4,}\p{L}(?![\p{L}])|(?:(?:выписка из )?(?:протокола?|приказа?|постановлени[ея]|распоряжени[ея]|указание|решени[ея]|план)))(?![\p{L}])/iu;

/** The kind word of one of our kinds as the line writes it. */
function ourKindWord(line: SourceLine, { kind }: KindSign): string {
  return kind === 'foreign' ? '' : (KIND_WORD.exec(line.words.slice(0, 200))?.[1] ?? '');
}

/** A form wants to be filled in: blanks in many of its lines. */
function isForm(lines: readonly SourceLine[]): boolean {
  const blank = lines.filter((line) => /_{4,}|\.{8,}/u.test(line.words.slice(0, 400))).length;
  return blank >= 4 && blank * 4 >= lines.length;
}

const HINTED: Readonly<Partial<Record<LineRole, DocumentKind>>> = {
  agendaLabel: 'protocol',
  agendaItem: 'protocol',
  agendaSpeaker: 'protocol',
  heard: 'protocol',
  spoke: 'protocol',
  decided: 'protocol',
  vote: 'protocol',
  attendee: 'protocol',
  attendeesLabel: 'protocol',
  operative: 'order',
  preamble: 'order',
  visa: 'order',
  planHeader: 'plan',
  planRow: 'plan',
  planSection: 'plan',
};

function addHint(role: LineRole | undefined, add: (kind: Kinship, weight: number) => void): void {
  const kind = role === undefined ? undefined : HINTED[role];
  if (kind) add(kind, HINT);
}
