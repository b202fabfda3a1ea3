import type { ComponentType } from 'react';
import type { TrackingFilter } from '../../../src-shared/tracking/trackingFilter.ts';
import type { AssignmentsSearch } from '../../app/addresses.ts';
import { CalendarView } from './calendar/CalendarView.tsx';
import { AssignmentList } from './list/AssignmentList.tsx';
import { MatrixView } from './matrix/MatrixView.tsx';
import { ProgressView } from './progress/ProgressView.tsx';

export interface ViewProps {
  readonly filter: TrackingFilter;
}

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
