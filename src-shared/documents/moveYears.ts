import { dateParts, plainDate, type PlainDate } from '../base/plainDate.ts';
import { yearMentions, type YearMention } from '../russian/yearMentions.ts';

/** From which paper, and by how many years its words are moved on. */
export interface YearMove {
  /** The year of the paper that is copied. */
  readonly year: number;
  /** Its day, if known: earlier days tell of what has happened. */
  readonly date: PlainDate | null;
  readonly by: number;
}

export interface MovedText {
  /** As long as the text was: only digits of years differ. */
  readonly text: string;
  /** What stayed although it may have to change: one Russian sentence each. */
  readonly notes: readonly string[];
}

/**
 * Moves the years of a text on: «на 2024/2025 учебный год», «в 2024 году», «до 01.09.2024». Dates and titles of other papers,
 * what stands in quotation marks, days before the paper's own, 29 February where the new year has none, the horizons of
 * programmes and years far from the paper's own stay.
 */
export function moveYears(text: string, move: YearMove): MovedText {
  if (move.by === 0) return { text, notes: [] };
  const characters = [...splitUnits(text)];
  const notes: string[] = [];
  for (const mention of yearMentions(text)) {
    const reason = whyItStays(mention, text, move);
    if (reason === null) moveDigits(characters, mention, move.by);
    else if (reason !== '') notes.push(reason);
  }
  return { text: characters.join(''), notes };
}

/** UTF-16 units, as the places of mentions count them. */
function splitUnits(text: string): readonly string[] {
  return text.split('');
}

function moveDigits(characters: string[], mention: YearMention, by: number): void {
  for (const { at, length, year } of mention.digits) {
    const digits = String(year + by).slice(-length);
    for (let place = 0; place < length; place += 1) characters[at + place] = digits.charAt(place);
  }
}

/** How far from the paper's own year a year may begin and still be the paper's own. */
const BEFORE = 1;
const AFTER = 2;

/** `null` when it is moved on; else the sentence that tells why it was not, empty where nobody needs to know. */
function whyItStays(mention: YearMention, text: string, move: YearMove): string | null {
  const words = text.slice(mention.start, mention.end).trim();
  if (mention.within === 'reference') return mention.kind === 'date' ? referenceNote(mention, text) : '';
  const isNear = mention.digits.slice(0, 1).every(({ year }) => year >= move.year - BEFORE && year <= move.year + AFTER);
  if (mention.kind === 'loose') return isNear ? `Число ${words} похоже на год и оставлено: проверьте его.` : '';
  if (mention.within === 'quotes') return isNear ? `В кавычках оставлено «${words}»: проверьте название.` : '';
  if (mention.kind === 'until') return `Оставлено «до ${words}${yearWord(text, mention.start + words.length)}»: проверьте этот год.`;
  if (!isNear) return `Оставлено «${words}»: это далеко от года прежнего документа.`;
  return mention.kind === 'date' ? whyDayStays(mention, words, move) : null;
}

function whyDayStays(mention: YearMention, words: string, move: YearMove): string | null {
  const { day = 0, month = 0 } = mention.day ?? {};
  const year = mention.digits[0]?.year ?? 0;
  const date = plainDate(year, month, day);
  if (date === null) return `Даты «${words}» нет в календаре, она оставлена: исправьте её.`;
  if (move.date !== null && date < move.date) return `Дата «${words}» раньше прежнего документа и оставлена: проверьте её.`;
  const next = plainDate(year + move.by, month, day);
  return next === null ? `Дата «${words}» оставлена: в ${year + move.by} году такого дня нет.` : null;
}

function referenceNote({ start, end }: YearMention, text: string): string {
  const date = text.slice(start, end).trim();
  const after = /^\s*(?:г\.?|года?)?\s*,?\s*№\s*([^\s,;)»]+)/u.exec(text.slice(end, end + 80))?.[1];
  const number = after ?? /№\s*([^\s,;)»]+)\s+от\s+$/u.exec(text.slice(Math.max(0, start - 80), start))?.[1];
  const name = number === undefined ? `от ${date}` : `от ${date} №\u00a0${number.replace(/\.$/u, '')}`;
  return `Проверьте, действует ли документ ${name}.`;
}

function yearWord(text: string, end: number): string {
  return /^\s*(?:год\p{L}*|гг?\.)/u.exec(text.slice(end, end + 20))?.[0] ?? '';
}

/** The year a paper belongs to: of its day, else of its plan, else the first its title names; `null` when nothing tells. */
export function paperYear(date: PlainDate | null, planYear: number | null, title: string): number | null {
  const ofDate = date === null ? undefined : dateParts(date)?.year;
  return ofDate ?? planYear ?? yearMentions(title).find(isOwn)?.digits[0]?.year ?? null;
}

function isOwn({ within, kind }: YearMention): boolean {
  return within === 'text' && kind !== 'until' && kind !== 'loose';
}
