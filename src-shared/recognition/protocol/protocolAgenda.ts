import type { AgendaItem } from '../../documents/protocol.ts';
import type { BuilderContext } from '../builder.ts';
import type { JoinedText } from '../joinStretches.ts';
import { readSpeaker } from './readSpeaker.ts';
import { agendaLabelEnd } from './agendaLabel.ts';
import { inlineSpeaker } from './inlineSpeaker.ts';
import { joinedText, type RoledText } from './protocolItems.ts';
import { questionLabel, questionPhrase } from './questionNumber.ts';

export interface ReadAgenda {
  /** «Повестка дня:»; `null` where the source has no agenda. */
  readonly label: string | null;
  readonly items: readonly AgendaItem[];
}

/** The questions with their numbers and planned speakers. */
export function protocolAgenda(texts: readonly RoledText[], context: BuilderContext): ReadAgenda {
  const items: AgendaItem[] = [];
  let label: { readonly joined: JoinedText; readonly end: number } | null = null;
  for (const text of texts) {
    if (items.length >= MOST) break;
    const joined = joinedText(text);
    if (text.role === 'agendaLabel') {
      const end: number = agendaLabelEnd(joined.text) || (joined.text.length <= 200 && label === null ? joined.text.length : 0);
      if (end > 0 && label === null) {
        label = { joined, end };
        for (const piece of questionsIn(joined.text, end)) items.push(readItem(text, joined, piece, context));
      } else items.push(readItem(text, joined, { from: 0, to: joined.text.length }, context));
    } else if (text.role === 'agendaItem') items.push(readItem(text, joined, { from: 0, to: joined.text.length }, context));
    else if (text.role === 'agendaSpeaker') takeSpeaker(joined, items, context);
  }
  // A label without questions is printed nowhere: it stays among what found no place.
  if (items.length === 0) return { label: null, items };
  label?.joined.claim(context.claims, 'agenda', 'label', 0, label.end);
  return { label: label ? label.joined.text.slice(0, label.end).trim() : '', items };
}

/** More questions no protocol holds; the rest finds no place. */
const MOST = 1900;

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** «Повестка: 1. О питании; 2. О подвозе» on one line. */
function questionsIn(text: string, from: number): readonly Stretch[] {
  if (text.slice(from).trim() === '') return [];
  const starts = [...text.slice(from).matchAll(/(?<=^|[\s;.])\d{1,2}[.)]\s*(?=[«"]?\p{Lu})/gu)].map((match) => from + match.index);
  if (starts.length < 2) return [{ from, to: text.length }];
  return starts.map((start, at) => ({ from: at === 0 ? from : start, to: starts[at + 1] ?? text.length }));
}

function readItem(text: RoledText, joined: JoinedText, { from, to }: Stretch, { claims, idPrefix }: BuilderContext): AgendaItem {
  const id = `${idPrefix}${text.line.at}${from === 0 ? '' : `q${from}`}`;
  const words = joined.text.slice(from, to);
  const labelTo = labelEnd(words, text, from);
  const label = words.slice(0, labelTo).trim();
  const speakerFrom = inlineSpeaker(words, labelTo);
  const wording = words.slice(speakerFrom).trim();
  const speaker = wording === '' ? null : readSpeaker(wording);
  const titleTo = speaker ? speakerFrom : words.length;
  const title = words.slice(labelTo, titleTo).trim();
  joined.claim(claims, id, 'label', from, from + labelTo);
  joined.claim(claims, id, '', from + labelTo, from + titleTo);
  if (speaker) joined.claim(claims, id, 'speaker', from + speakerFrom, to);
  return {
    id,
    label: label.replace(/^[–—•*-]+\s*(?=\d)/u, ''),
    title: title === '' ? [] : [{ text: title }],
    ...(speaker ? { speaker } : {}),
  };
}

/** Longest label (documents/protocol.ts). */
const LONGEST_LABEL = 40;

function labelEnd(words: string, { line }: RoledText, from: number): number {
  const typed = questionLabel(words)?.to ?? /^[\s•*–—-]*\d{1,2}(?:\.\d{1,2})*\.?(?=\s|$)\s*/u.exec(words)?.[0].length ?? 0;
  const automatic = from === 0 ? line.labelLength : 0;
  const phrase = Math.max(typed, automatic) === 0 ? (questionPhrase(words)?.to ?? 0) : 0;
  const dash = /^\s*[•*–—-]\s+/u.exec(words)?.[0].length ?? 0;
  const end = Math.max(typed, automatic, phrase, dash);
  return words.slice(0, end).trim().length <= LONGEST_LABEL ? end : 0;
}

function takeSpeaker(joined: JoinedText, items: AgendaItem[], { claims }: BuilderContext): void {
  const last = items.at(-1);
  if (!last) return;
  const wording = [last.speaker?.wording, joined.text].filter((words) => words !== undefined).join(' ');
  const speaker = readSpeaker(wording);
  if (!speaker) return;
  items[items.length - 1] = { ...last, speaker };
  joined.claim(claims, last.id, 'speaker');
}
