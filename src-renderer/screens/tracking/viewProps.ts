import type { TrackingFilter } from '../../../src-shared/tracking/trackingFilter.ts';

/** What every view of the assignments is given. */
export interface ViewProps {
  readonly filter: TrackingFilter;
}
