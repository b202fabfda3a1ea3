import type { Performer, Point } from '../../../src-shared/documents/point.ts';
import { plainParagraph, type Paragraph } from '../../../src-shared/documents/richText.ts';
import type { DeadlineLine } from '../../../src-shared/documents/point.ts';
import { INITIALED } from './enterMention.ts';

interface Row {
  readonly level: number;
  readonly mark: Point['mark'];
  readonly label?: string;
  readonly body: Paragraph[];
  deadline?: DeadlineLine;
}

const DEADLINE = /^(Срок[^:]*:)\s*(.+)$/;
const BARE_DATE = /^\d{2}\.\d{2}\.\d{4}$/;
const NUMBER = /^(\d+(?:\.\d+)*)(\.+)\s*(.*)$/;
const BULLET = /^- (.*)$/;
/** An unnumbered line to heads of something: a plural dative first word, a colon or semicolon last. */
const ADDRESSEE_LINE = /^[А-ЯЁ][а-яё]+(?:ям|ам|им|ым) .*[:;]$/;

/** Lines under «Решили» → points: numbers, dashes, addressee lines, deadlines on lines of their own, further paragraphs. */
export function enterPoints(lines: readonly string[], nextId: (kind: string) => string): Point[] {
  const rows: Row[] = [];
  for (const line of lines) enterLine(line, rows);
  return toTree(rows, 0, nextId);
}

function enterLine(line: string, rows: Row[]): void {
  const last = rows.at(-1);
  const lead = DEADLINE.exec(line);
  if (last && (lead || BARE_DATE.test(line))) {
    last.deadline = { lead: lead?.[1] ?? '', words: lead?.[2] ?? line };
    return;
  }
  const number = NUMBER.exec(line);
  if (number) {
    const [, digits = '', dots = '', text = ''] = number;
    const overtyped = dots === '.' ? {} : { label: `${digits}${dots}` };
    rows.push({ level: digits.split('.').length - 1, mark: 'number', ...overtyped, body: [plainParagraph(text)] });
    return;
  }
  const bullet = BULLET.exec(line);
  if (bullet) {
    rows.push({
      level: last?.mark === 'number' ? last.level + 1 : (last?.level ?? 0),
      mark: 'bullet',
      body: [plainParagraph(bullet[1] ?? '')],
    });
    return;
  }
  if (!last || ADDRESSEE_LINE.test(line)) rows.push({ level: 0, mark: 'heading', body: [plainParagraph(line)] });
  else last.body.push(plainParagraph(line));
}

function toTree(rows: readonly Row[], level: number, nextId: (kind: string) => string): Point[] {
  const points: Point[] = [];
  for (let at = 0; at < rows.length;) {
    const row = rows[at];
    if (!row || row.level !== level) throw new Error(`A point of level ${row?.level} under level ${level}`);
    const end = rows.findIndex((next, index) => index > at && next.level <= level);
    const below = rows.slice(at + 1, end < 0 ? rows.length : end);
    points.push({
      id: nextId('point'),
      mark: row.mark,
      ...(row.label === undefined ? {} : { label: row.label }),
      body: row.body,
      performers: performersOf(row),
      responsible: [],
      ...(row.deadline ? { deadline: row.deadline } : {}),
      children: toTree(below, level + 1, nextId),
    });
    at += below.length + 1;
  }
  return points;
}

const GROUP_FIRST = /^([А-ЯЁ][а-яё]+(?:ям|ам|им|ым) .*?)(?: (?:обеспечить|наладить))?[:;]$/;
const PERSON_FIRST = new RegExp(`^(Ст\\. [а-яё]+у \\(?${INITIALED}\\)?) [а-яё]+т[ьи] `);
const SEVERAL = /^[А-ЯЁ][а-яё]+ (М[КБ](?:УК|ОУ) .*);$/;

/** Who has to do it, as far as the words at the start of the point say. Never more than one rule applies. */
function performersOf(row: Row): Performer[] {
  const text = row.body[0]?.runs.map((run) => run.text).join('') ?? '';
  if (row.mark === 'bullet') return [];
  const several = SEVERAL.exec(text);
  if (several) return institutionsOf(several[1] ?? '').map(words);
  const found = GROUP_FIRST.exec(text) ?? PERSON_FIRST.exec(text);
  return found?.[1] ? [words(found[1])] : [];
}

/** «Заречной и Луговой СОШ» is two schools that share a type. */
function institutionsOf(text: string): string[] {
  return text.split(/[,.] (?=М[КБ](?:УК|ОУ) )/).flatMap((name) => {
    const shared = /^(\S+) (\S+) и (\S+) (\S+)$/.exec(name);
    return shared ? [`${shared[1]} ${shared[2]} ${shared[4]}`, `${shared[1]} ${shared[3]} ${shared[4]}`] : [name];
  });
}

function words(text: string): Performer {
  return { kind: 'words', text };
}
