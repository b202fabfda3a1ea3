import type { ComponentType } from 'react';
import type { AssignmentsSearch } from '../../app/addresses.ts';
import { CalendarView } from './calendar/CalendarView.tsx';
import { AssignmentList } from './list/AssignmentList.tsx';
import { MatrixView } from './matrix/MatrixView.tsx';
import { ProgressView } from './progress/ProgressView.tsx';
import type { ViewProps } from './viewProps.ts';

interface View {
  readonly key: NonNullable<AssignmentsSearch['view']>;
  readonly title: string;
  readonly Component: ComponentType<ViewProps>;
}

/** The ways to look at the assignments, in the order of their tabs. A view fills the place under the bar and scrolls by itself. */
export const VIEWS: readonly View[] = [
  { key: 'list', title: 'Список', Component: AssignmentList },
  { key: 'matrix', title: 'Матрица', Component: MatrixView },
  { key: 'calendar', title: 'Календарь', Component: CalendarView },
  { key: 'progress', title: 'Ход исполнения', Component: ProgressView },
];
