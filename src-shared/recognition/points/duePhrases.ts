import { rememberTexts } from '../../base/rememberTexts.ts';
import type { PlainDate } from '../../base/plainDate.ts';
import { findDeadlines } from '../../deadline/findDeadlines.ts';
import { readBareDate } from '../../documents/deadlineLine.ts';

/** «Срок: до 1 мая», «Ответственный – Кедров С.И.»: what a point says beside its sentence. */
export interface DuePhrase {
  readonly kind: 'deadline' | 'responsible';
  /** «Срок исполнения –», as written; empty for a bare day. */
  readonly lead: string;
  /** Empty where the value stands on the next line or in the next cell. */
  readonly words: string;
  /** Characters of the text that was read, lead and words together; brackets around the whole line included. */
  readonly from: number;
  readonly to: number;
  /** Where `words` begin. */
  readonly wordsFrom: number;
}

/** Reads a line that is nothing but deadlines and responsible people; `null` for any other line. `date` is the paper's. */
export function readDueLine(text: string, date: PlainDate | null): readonly DuePhrase[] | null {
  const open = /^[\s(–—-]*/u.exec(text)?.[0].length ?? 0;
  const leads = lineLeads(text);
  if (leads[0]?.from === open) return phrases(text, leads, 0);
  return readBareDeadline(text, date);
}

/** Splits «Подготовить отчёт. Срок: до 20.05.2026. Отв.: Кедров С.И.» into the sentence and what follows it; `null` without such an end. */
export const readDueTail = rememberTexts(readTail);

function readTail(text: string): { readonly keep: number; readonly phrases: readonly DuePhrase[] } | null {
  const leads = leadsIn(text, TAIL_LEADS).filter(({ from }) => /\p{Lu}/u.test(text[from] ?? '') && text.slice(0, from).trim() !== '');
  const first = leads[0];
  if (!first) return null;
  const found = phrases(text, leads, first.from);
  // «Срок: до 1 мая. Отчёт направить …»: a sentence after it is the point's again.
  const isEnd = found.every(({ words }) => words !== '' && words.length <= LONGEST && !NEXT_SENTENCE.test(words));
  return isEnd ? { keep: text.slice(0, first.from).trimEnd().length, phrases: found } : null;
}

/** Longer words than these are a sentence that happens to begin so. */
const LONGEST = 300;
const NEXT_SENTENCE = /\p{Ll}{3,}\.\s+\p{Lu}\p{Ll}+\s+\p{Ll}{3,}/u;

const OF_WHAT = String.raw`(?:исполнения|выполнения|реализации|проведения|предоставления|представления|сдачи|завершения|подготовки)`;
const WHEN = String.raw`(?=до\s+\d|до\s+конца|не\s+позднее|к\s+\d|\d|постоянно|еже\p{L}+|в\s+течение)`;
const SIGN = String.raw`\s*(?:[:;]\s*[–—-]?|[–—-]+)\s*`;
const DEADLINE = String.raw`(?:(?:контрольн|предельн|конечн|установленн)\p{L}+\s+)?(?:сроки?(?:\s+${OF_WHAT}(?:\s+(?:пункта|поручения|решения|мероприятия))?)?|дата\s+${OF_WHAT})`;
const RESPONSIBLE = String.raw`ответственн(?:ый|ая|ое|ые)(?:\s+(?:исполнител[ьи]|лиц[оа]|за\s+(?:исполнение|выполнение|реализацию|проведение|подготовку)(?:\s+\p{Ll}+){0,2}))?|исполнител[ьи]|контроль(?:\s+за\s+(?:исполнением|выполнением))?(?=\s*[:–—-]\s*\p{Lu}[\p{Ll}-]+\s\p{Lu}\.)`;
const NAME = String.raw`(?=\p{Lu}[\p{Ll}-]+\s+\p{Lu}\.|\p{Lu}\.\s?\p{Lu}\.\s?\p{Lu})`;
const BEFORE = String.raw`(?<![\p{L}\d-])`;

/** A lead and what kind it is; at a line's beginning «Срок до 1 мая» and «Отв. Кедров С.И.» need no colon. */
const LINE_LEADS: readonly Lead[] = [
  { kind: 'deadline', sign: new RegExp(String.raw`${BEFORE}(?:${DEADLINE})(?:${SIGN}|\s+${WHEN}|\s*$)`, 'giu') },
  {
    kind: 'responsible',
    sign: new RegExp(String.raw`${BEFORE}(?:(?:${RESPONSIBLE})(?:${SIGN}|\s+${NAME}|\s*$)|(?:отв|ответств)\.(?:${SIGN}|\s*))`, 'giu'),
  },
];
/** After a sentence: a capital letter, and a stop before it or a colon behind it. */
const TAIL_LEADS: readonly Lead[] = [
  { kind: 'deadline', sign: tail(`(?:${DEADLINE})`, WHEN) },
  { kind: 'responsible', sign: tail(`(?:${RESPONSIBLE})`, NAME) },
  { kind: 'responsible', sign: /(?<=[.;!?)»"”,]\s*)Отв\.(?:\s*[:–—-]+)?\s*/gu },
];

function tail(words: string, value: string): RegExp {
  return new RegExp(String.raw`(?<=[.;!?)»"”]\s*)${words}(?:${SIGN}|\s+${value})|(?<=\s)${words}\s*:\s*`, 'giu');
}

const lineLeads = rememberTexts((text) => leadsIn(text, LINE_LEADS));

interface Lead {
  readonly kind: DuePhrase['kind'];
  readonly sign: RegExp;
}

interface FoundLead {
  readonly kind: DuePhrase['kind'];
  readonly from: number;
  readonly to: number;
}

function leadsIn(text: string, leads: readonly Lead[]): readonly FoundLead[] {
  const found = leads.flatMap(({ kind, sign }) =>
    [...text.matchAll(sign)].map((match): FoundLead => ({ kind, from: match.index, to: match.index + match[0].length })),
  );
  const ordered = found.toSorted((a, b) => a.from - b.from || b.to - a.to);
  return ordered.filter((lead, index) => ordered.slice(0, index).every((before) => before.to <= lead.from));
}

/** Phrases from one lead to the next; the first takes what stands before it, the last the rest. */
function phrases(text: string, leads: readonly FoundLead[], start: number): readonly DuePhrase[] {
  return leads.flatMap((lead, index): readonly DuePhrase[] => {
    const from = index === 0 ? start : lead.from;
    const to = leads[index + 1]?.from ?? text.length;
    const words = text.slice(lead.to, to).trimEnd();
    const phrase: DuePhrase = { kind: lead.kind, lead: text.slice(from, lead.to).trim(), words, from, to, wordsFrom: lead.to };
    return lead.kind === 'responsible' ? withDay(phrase) : [phrase];
  });
}

/** «Отв.: Кедров С.И. – до 15.05.2024»: the day behind the people is a deadline without a lead. */
function withDay(phrase: DuePhrase): readonly DuePhrase[] {
  for (const match of phrase.words.matchAll(/\s*[,;–—-]\s+/gu)) {
    const after = match.index + match[0].length;
    const day = phrase.words.slice(after);
    if (day.length > 80 || readBareDeadline(day, null) === null) continue;
    const from = phrase.wordsFrom + after;
    const people = phrase.words.slice(0, match.index + match[0].trimEnd().length);
    return [
      { ...phrase, words: people, to: from },
      { kind: 'deadline', lead: '', words: day, from, to: phrase.to, wordsFrom: from },
    ];
  }
  return [phrase];
}

/** «01.09.2023», «До 10.05.2023», «Постоянно.»: a line that is a deadline and has no lead. */
function readBareDeadline(text: string, date: PlainDate | null): readonly DuePhrase[] | null {
  const words = text.trim();
  if (words.length > 80 || /^\d+$/u.test(words)) return null;
  const at = text.indexOf(words);
  const phrase: DuePhrase = { kind: 'deadline', lead: '', words, from: 0, to: text.length, wordsFrom: at };
  if (readBareDate(words, date) !== null) return [phrase];
  const [found, ...others] = findDeadlines(words);
  if (!found || others.length > 0) return null;
  const around = words.slice(0, found.start) + words.slice(found.end);
  return /[\p{L}\d]/u.test(around.replaceAll(/(?<!\p{L})(?:г|года|год|в|срок)(?!\p{L})/giu, '')) ? null : [phrase];
}
