import type { ActionPlan } from '../../documents/actionPlan.ts';
import { annexTitle } from '../../documents/annex.ts';
import type { Content } from '../../documents/kinds.ts';
import { oneLine } from './words.ts';

export interface AnswerAnnex {
  readonly title: string;
  /** Heads of the columns of a plan; a text annex has none. */
  readonly columns: readonly string[];
  /** Words of the rows over the full width. */
  readonly sections: readonly string[];
  readonly activities: number;
}

/** The annexes of a paper; a plan of its own answers with its table. */
export function answerAnnexes(content: Content | null): readonly AnswerAnnex[] {
  if (content === null || content.kind === 'notice') return [];
  if (content.kind === 'plan') return [planAnswer(oneLine(content.plan.title), content.plan)];
  return content.annexes.map((annex) =>
    annex.kind === 'plan'
      ? planAnswer(annexTitle(annex), annex.plan)
      : { title: annexTitle(annex), columns: [], sections: [], activities: 0 },
  );
}

function planAnswer(title: string, { columns, rows }: ActionPlan): AnswerAnnex {
  return {
    title,
    columns: columns.map((column) => oneLine(column.title)),
    sections: rows.flatMap((row) => (row.kind === 'section' ? [oneLine(row.text)] : [])),
    activities: rows.filter(({ kind }) => kind === 'activity').length,
  };
}
