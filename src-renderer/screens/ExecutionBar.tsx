import type { Figures } from '../../src-shared/api/trackingRow.ts';

/** «▓▓▓▓░ 46/56»: how much of a paper is done; «!» where something is overdue. */
export function ExecutionBar({ figures }: { readonly figures: Figures }) {
  const due = figures.total - figures.notApplicable;
  if (due === 0) return <span className="muted">–</span>;
  const words = `Исполнено ${figures.done} из ${due}${figures.overdue > 0 ? `, просрочено ${figures.overdue}` : ''}`;
  return (
    <span className="execution" role="img" aria-label={words} title={words}>
      <svg className="execution-bar" width="36" height="10" aria-hidden>
        <rect className="execution-all" x="0.5" y="0.5" width="35" height="9" rx="2" />
        <rect className="execution-done" x="0.5" y="0.5" width={(35 * figures.done) / due} height="9" rx="2" />
      </svg>
      {figures.done}/{due}
      {figures.overdue > 0 && <span className="execution-late"> !</span>}
    </span>
  );
}
