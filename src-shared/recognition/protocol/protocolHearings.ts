import type { Mention } from '../../documents/mention.ts';
import type { AgendaItem, Hearing, Part } from '../../documents/protocol.ts';
import { blocksText, plainParagraph } from '../../documents/richText.ts';
import type { BuilderContext } from '../builder.ts';
import { joinStretches, trimStretch } from '../joinStretches.ts';
import type { LineHints, LineRole } from '../lineRole.ts';
import { stretchWords, type LineStretch } from '../lineStretch.ts';
import { pointContent } from '../pointContent.ts';
import { pointRoles } from '../pointRoles.ts';
import type { SourceLine } from '../sourceLines.ts';
import { assignQuestions } from './assignQuestions.ts';
import { hearingDrafts, type HearingDraft, type PartDraft } from './hearingDrafts.ts';
import { readTally } from './readTally.ts';
import { speakersOf } from './speakersOf.ts';
import { speechBody } from './speechBody.ts';

export interface HearingMaterial {
  readonly agenda: readonly AgendaItem[];
  /** Everybody named in the head: speeches name them in other cases. */
  readonly known: readonly Mention[];
  readonly date: string | null;
}

/** «Слушали … Решили» of every question, in the words and the order of the source. */
export function protocolHearings(
  lines: readonly SourceLine[],
  roles: readonly LineRole[],
  material: HearingMaterial,
  context: BuilderContext,
): Hearing[] {
  const drafts = hearingDrafts(lines, roles).slice(0, MOST);
  const questions = assignQuestions(drafts, material.agenda, context);
  return drafts.map((draft, at) => toHearing(draft, questions[at] ?? [], material, context));
}

/** More hearings no protocol holds; the rest finds no place. */
const MOST = 2000;

function toHearing(draft: HearingDraft, questions: readonly string[], material: HearingMaterial, context: BuilderContext): Hearing {
  const id = `${context.idPrefix}${draft.line.at}h`;
  const label = draft.label ? words(draft.label, id, 'label', context) : '';
  const parts = draft.parts.map((part) => toPart(part, material, context));
  const heard = parts.flatMap((part) => (part.kind === 'heard' ? [blocksText(part.body)] : []));
  const speech = heard.length > 0 ? heard.join('\n') : draft.topics.length > 0 ? reporter(parts[1]) : '';
  return { id, agendaItemIds: [...questions], label, speakers: [...speakersOf(speech, material.known)], parts };
}

/** «(Петрова М.Н.)» under the heading of a question. */
function reporter(part: Part | undefined): string {
  const text = part?.kind === 'text' ? blocksText(part.body) : '';
  return /^\s*\([^()]*\)[\s.;]*$/u.test(text) ? text : '';
}

function toPart(draft: PartDraft, material: HearingMaterial, context: BuilderContext): Part {
  const { claims, idPrefix } = context;
  // Without a word on its line the part begins with something that bears the line's own id.
  const hasWord = draft.word !== null && stretchWords(draft.word).trim() !== '';
  const id = `${idPrefix}${draft.line.at}${hasWord ? '' : 'w'}`;
  const word = draft.word ? words(draft.word, id, 'word', context) : '';
  switch (draft.kind) {
    case 'heard':
    case 'spoke':
    case 'text': {
      const body = speechBody(draft.paragraphs, id, claims);
      return { kind: draft.kind, id, word, runIn: draft.runIn, body: body.length === 0 ? [plainParagraph('')] : body };
    }
    case 'decided':
      return { kind: draft.kind, id, word, points: [...pointContent(...zoneOf(draft.zone), { ...context, date: material.date })] };
    case 'vote': {
      const joined = joinStretches(draft.stretches, '\n');
      const wording = joined.text.slice(0, LONGEST_VOTE);
      joined.claim(claims, id, '', 0, LONGEST_VOTE);
      // The word alone would not be printed.
      if (wording === '') return { kind: draft.kind, id, word: '', tally: null, wording: word };
      return { kind: draft.kind, id, word, tally: readTally(`${word} ${wording}`), wording };
    }
  }
}

/** Longest words of a vote (documents/protocol.ts). */
const LONGEST_VOTE = 2000;

/** The rest of «РЕШИЛИ: 1. Принять …» has no role of its own: its words tell it. */
function zoneOf(
  zone: readonly { readonly stretch: LineStretch; readonly role: LineRole | null }[],
): [readonly LineStretch[], readonly LineRole[]] {
  const stretches = zone.map(({ stretch }) => stretch);
  const hints: LineHints = Object.fromEntries(
    zone.flatMap(({ stretch, role }) => (role === null ? [] : [[String(stretch.line.at), role]])),
  );
  return [stretches, pointRoles(stretches, hints)];
}

function words(stretch: LineStretch, target: string, what: string, { claims }: BuilderContext): string {
  const { line, from, to } = trimStretch(stretch);
  if (from < to) claims.claim(line, target, what, from, to);
  return stretchWords({ line, from, to });
}
