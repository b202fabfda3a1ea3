import { importStateSchema, type ImportBatchRow, type ImportState } from '../../../src-shared/api/importApi.ts';
import { STATE_CHIPS } from './importWords.ts';

export interface StateFilterProps {
  readonly batch: ImportBatchRow;
  readonly state: ImportState | undefined;
  readonly onChange: (state: ImportState | undefined) => void;
}

/** How many files came to what, each number a filter. */
export function StateFilter({ batch, state, onChange }: StateFilterProps) {
  const states = importStateSchema.options.filter((each) => (batch.states[each] ?? 0) > 0 || each === state);
  return (
    <div className="import-states" role="group" aria-label="Показать">
      <button type="button" className="import-state" aria-pressed={state === undefined} onClick={() => onChange(undefined)}>
        Все <b>{batch.total}</b>
      </button>
      {states.map((each) => (
        <button
          key={each}
          type="button"
          className={`import-state import-state-${STATE_CHIPS[each].tone}`}
          aria-pressed={state === each}
          onClick={() => onChange(state === each ? undefined : each)}
        >
          {STATE_CHIPS[each].word} <b>{batch.states[each] ?? 0}</b>
        </button>
      ))}
    </div>
  );
}
