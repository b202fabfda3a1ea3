import { rememberTexts } from '../base/rememberTexts.ts';
import type { DocumentKind } from '../documents/kinds.ts';
import { KIND_SIGNS, type KindSign, type Kinship } from './kindSigns.ts';
import type { LineHints, LineRole } from './lineRole.ts';
import { lineEnd, lineText } from './lineText.ts';
import { HEAD, paperTitle, type PaperTitle } from './paperTitle.ts';
import type { SourceLine } from './sourceLines.ts';

export interface FoundKind {
  readonly kind: DocumentKind | 'unknown';
  /** The paper's own word as it stands: «ПОСТАНОВЛЕНИЕ», «П Р И К А З»; empty without one. */
  readonly kindWord: string;
  /** What it could be as well; `null` when nothing comes near. */
  readonly near: DocumentKind | 'foreign' | null;
  /** It is clearly something else: a letter, a statute, a contract. */
  readonly isForeign: boolean;
}

/** Evidence below this names nothing. */
const ENOUGH = 5;
/** A rival this close makes a doubt. */
const NEAR = 3;
/** What a person said outweighs all signs together. */
const HINT = 100;

/**
 * What kind of paper some lines are, by weighing what speaks for each kind. `hasPlanTable` says that a table with the columns
 * of a plan stands in them. A положение, a letter, a form, a contract is `unknown`.
 */
export function kindOf(lines: readonly SourceLine[], hints: LineHints, hasPlanTable = false): FoundKind {
  const scores = new Map<Kinship, number>();
  const add = (kind: Kinship, weight: number): void => void scores.set(kind, (scores.get(kind) ?? 0) + weight);
  const running = lines.filter((line) => line.aside === undefined || line.aside === 'textbox' || line.aside === 'header');
  const title = paperTitle(running, hints);
  addSigns(running, title, hints, add);
  if (hasPlanTable) add('plan', 5);
  if (isForm(running)) add('foreign', 5);
  for (const line of lines) addHint(hints[String(line.at)], add);
  const [best, second] = (['protocol', 'order', 'plan', 'notice', 'foreign'] as const)
    .map((kind) => ({ kind, score: scores.get(kind) ?? 0 }))
    .toSorted((a, b) => b.score - a.score);
  const rival = second && second.score > 0 && best && best.score - second.score < NEAR ? second.kind : null;
  const kindWord = title?.kindWord ?? '';
  if (!best || best.score < ENOUGH) return { kind: 'unknown', kindWord, near: rival, isForeign: false };
  if (best.kind === 'foreign') return { kind: 'unknown', kindWord, near: rival, isForeign: true };
  return { kind: best.kind, kindWord, near: rival, isForeign: false };
}

/** Adds what each sign says, once; of all titles only the first of the paper counts. */
function addSigns(
  lines: readonly SourceLine[],
  title: PaperTitle | null,
  hints: LineHints,
  add: (kind: Kinship, weight: number) => void,
): void {
  if (title) add(title.sign.kind, hints[String(title.line.at)] === 'kindWord' ? HINT : title.sign.weight);
  const left = new Set<KindSign>(KIND_SIGNS);
  lines.forEach((line, index) => {
    for (const sign of [...signsInside(lineText(line)), ...signsAtEnd(lineEnd(line))]) {
      if ((sign.where === 'head' && index >= HEAD) || !left.delete(sign)) continue;
      add(sign.kind, sign.weight);
    }
  });
}

const INSIDE = KIND_SIGNS.filter(({ where }) => where !== 'title' && where !== 'end');
const AT_END = KIND_SIGNS.filter(({ where }) => where === 'end');
const signsInside = rememberTexts((text) => INSIDE.filter(({ sign }) => sign.test(text)));
const signsAtEnd = rememberTexts((text) => AT_END.filter(({ sign }) => sign.test(text)));

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
