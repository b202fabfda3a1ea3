import type { ColumnMeaning } from '../../documents/actionPlan.ts';
import type { TableShape } from './tableShape.ts';

/** How many rows are looked at: the columns of a plan say the same all the way down. */
const SAMPLE = 60;

const WHEN =
  /(?<!\p{L})(?:январ|феврал|март|апрел|ма[йяе](?!\p{L})|июн|июл|август|сентябр|октябр|ноябр|декабр|ежегодно|ежемесячно|ежеквартально|еженедельно|постоянно|в течение|весь период|квартал|полугоди|до \d|по мере|по плану|по графику|систематически)|\d{1,2}\.\d{1,2}(?:\.\d{2,4})?|\d{4}/iu;
const WHO =
  /(?<!\p{L})(?:руководител|директор|заместител|зам\.|завуч|методист|педагог|учител|воспитател|администраци|управлени|отдел|специалист|заведующ|комисси|[А-ЯЁ]\p{Ll}+(?:ая|ий|ва|ов|ин|ко|ев|ова|ева|ина) [А-ЯЁ]\.)/u;

/**
 * What the columns of a table without a header hold, by their cells: dates, those who act, and the longest words are the activities.
 * Unsure columns are free.
 */
export function columnsByCells({ rows, width, numberAt }: Pick<TableShape, 'rows' | 'width' | 'numberAt'>): readonly ColumnMeaning[] {
  const cells = Array.from({ length: width }, (): string[] => []);
  for (const row of rows.filter(({ kind }) => kind === 'activity').slice(0, SAMPLE)) {
    if (row.kind !== 'activity') continue;
    row.cells.forEach(({ text }, at) => {
      if (text !== '') cells[at]?.push(text.slice(0, 300));
    });
  }
  const open = new Set(cells.keys());
  if (numberAt !== null) open.delete(numberAt);
  const take = (score: (texts: readonly string[]) => number, least: number): number | null => {
    const [best] = [...open].map((at) => ({ at, score: score(cells[at] ?? []) })).toSorted((a, b) => b.score - a.score);
    if (!best || best.score < least) return null;
    open.delete(best.at);
    return best.at;
  };
  const deadlineAt = open.size > 1 ? take((texts) => share(texts, (text) => text.length <= 80 && WHEN.test(text)), 0.5) : null;
  const responsibleAt = open.size > 1 ? take((texts) => share(texts, (text) => text.length <= 200 && WHO.test(text)), 0.5) : null;
  const activityAt = take((texts) => texts.reduce((sum, text) => sum + text.length, 0), 1);
  const meaning = (at: number): ColumnMeaning => {
    if (at === numberAt) return 'number';
    if (at === deadlineAt) return 'deadline';
    if (at === responsibleAt) return 'responsible';
    return at === activityAt ? 'activity' : 'free';
  };
  return cells.map((_, at) => meaning(at));
}

function share(texts: readonly string[], fits: (text: string) => boolean): number {
  return texts.length === 0 ? 0 : texts.filter(fits).length / texts.length;
}
