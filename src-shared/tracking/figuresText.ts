import type { Figures } from './report.ts';

/** «Всего – 56, исполнено – 46, из них с опозданием – 3, не исполнено в срок – 7, срок не наступил – 3.» Empty kinds are left out. */
export function figuresText(figures: Figures): string {
  const waiting = figures.awaited - figures.overdue - figures.ongoing - figures.undated;
  const parts = [
    `всего – ${figures.total}`,
    `исполнено – ${figures.done}`,
    ...counted('из них с опозданием', figures.doneLate),
    ...counted('просрочено', figures.overdue),
    ...counted('не исполнено', figures.notDone),
    ...counted('срок не наступил', waiting),
    ...counted('без даты (постоянно, по событию)', figures.ongoing),
    ...counted('без срока', figures.undated),
    ...counted('не требуется', figures.notApplicable),
  ];
  const text = parts.join(', ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** Done of what had to be done, in whole percent; `null` where nothing had to be. What is not required counts for nothing. */
export function donePercent({ total, notApplicable, done }: Figures): number | null {
  const due = total - notApplicable;
  return due === 0 ? null : Math.floor((done / due) * 100);
}

function counted(words: string, count: number): readonly string[] {
  return count === 0 ? [] : [`${words} – ${count}`];
}
