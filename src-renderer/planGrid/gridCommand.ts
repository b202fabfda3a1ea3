import type { Id } from '../../src-shared/base/id.ts';
import type { ActionPlan, ColumnMeaning, PlanRow } from '../../src-shared/documents/actionPlan.ts';
import type { RowLabel } from '../../src-shared/documents/planNumbering.ts';
import type { Performer } from '../../src-shared/documents/point.ts';
import type { CopiedRange } from './copyRange.ts';
import type { Place, Selection } from './gridSelection.ts';
import type { PasteChoice } from './insertPasted.ts';
import type { PastedTable } from '../../src-shared/recognition/plan/recognizeTable.ts';

/** Everything that can be asked of the grid, by key, mouse, menu or clipboard. */
export type GridCommand = LookCommand | RowCommand | ColumnCommand | TextCommand;

/** Changes nothing but where one is. */
export type LookCommand =
  | { readonly do: 'move'; readonly rows: number; readonly columns: number; readonly extend: boolean }
  | { readonly do: 'edge'; readonly edge: Edge; readonly extend: boolean }
  | { readonly do: 'next'; readonly step: 1 | -1 }
  | { readonly do: 'select'; readonly place: Place; readonly extend: boolean }
  | { readonly do: 'selectRows'; readonly from: number; readonly to: number }
  | { readonly do: 'selectAll' }
  | { readonly do: 'collapse' };

export type Edge = 'rowStart' | 'rowEnd' | 'start' | 'end' | 'top' | 'bottom';

export type TextCommand =
  | { readonly do: 'edit'; readonly replacing: boolean }
  | { readonly do: 'type'; readonly text: string }
  | { readonly do: 'leave'; readonly rows: 0 | 1 | -1 }
  | { readonly do: 'cancel' }
  | { readonly do: 'empty' }
  | { readonly do: 'fillDown' }
  | { readonly do: 'resetLabel' }
  | { readonly do: 'addParty'; readonly party: Performer }
  | { readonly do: 'write'; readonly range: CopiedRange };

export type RowCommand =
  | { readonly do: 'newRow' }
  | { readonly do: 'newSection' }
  | { readonly do: 'removeRows' }
  | { readonly do: 'moveRows'; readonly step: 1 | -1 }
  | { readonly do: 'dropRows'; readonly before: number }
  | { readonly do: 'turnRow' }
  | { readonly do: 'insertPasted'; readonly table: PastedTable; readonly choice: PasteChoice };

export type ColumnCommand =
  | { readonly do: 'addColumn'; readonly at: number }
  | { readonly do: 'removeColumn'; readonly id: Id }
  | { readonly do: 'moveColumn'; readonly id: Id; readonly to: number }
  | { readonly do: 'setMeaning'; readonly id: Id; readonly meaning: ColumnMeaning }
  | { readonly do: 'renameColumn'; readonly id: Id; readonly title: string }
  | { readonly do: 'setWidths'; readonly widths: ReadonlyMap<Id, number> }
  | { readonly do: 'stepWidth'; readonly id: Id; readonly direction: 1 | -1 };

/** What the grid knows when a command comes. */
export interface GridState {
  readonly plan: ActionPlan;
  readonly labels: ReadonlyMap<Id, RowLabel>;
  readonly selection: Selection;
  readonly editing: Editing | null;
}

/** The place being typed in, and what stood there for Esc. */
export interface Editing {
  readonly replacing: boolean;
  readonly before: { readonly kind: 'title'; readonly title: string } | { readonly kind: 'row'; readonly row: PlanRow };
}

/** What a command changed; absent means as before. */
export interface Outcome {
  readonly plan?: ActionPlan;
  readonly region?: string;
  readonly typing?: boolean;
  readonly selection?: Selection;
  readonly editing?: Editing | null;
  /** One sentence for the notice line. */
  readonly said?: string;
}

export interface CommandNeeds {
  readonly newId: () => Id;
  readonly dot: boolean;
}
