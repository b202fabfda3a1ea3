/** The columns' names, and the tick that ticks them all. */
export function ListHead({ all, onAll }: { readonly all: boolean; readonly onAll: () => void }) {
  return (
    <div className="tracking-row tracking-head" role="row" aria-rowindex={1}>
      <div role="columnheader">
        <input type="checkbox" tabIndex={-1} aria-label="Отметить все (Ctrl+A)" checked={all} onChange={onAll} />
      </div>
      <div role="columnheader">Срок</div>
      <div role="columnheader">Поручение</div>
      <div role="columnheader">Исполнитель</div>
      <div role="columnheader">Документ, пункт</div>
      <div role="columnheader">Ответственный</div>
    </div>
  );
}
