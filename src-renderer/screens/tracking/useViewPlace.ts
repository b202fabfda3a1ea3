import type { TrackingFilter } from '../../../src-shared/tracking/trackingFilter.ts';
import type { AssignmentsSearch } from '../../app/addresses.ts';
import { useTrackingFilter } from './useTrackingFilter.ts';

/** Which year, columns and month a view shows, beside the filter. */
export type ViewPlace = Pick<AssignmentsSearch, 'year' | 'by' | 'month'>;

/** The place a view shows stands in the address like the filter; what was clicked opens as a list, so «Назад» leads back to the view. */
export function useViewPlace() {
  const { search, filter, set } = useTrackingFilter();
  return {
    place: search satisfies ViewPlace,
    setPlace: (place: ViewPlace): void => set(place, { replace: true }),
    /** Narrows the list to what was clicked; days of the filter itself stay its bounds. */
    openList: ({ performer, from, to }: Pick<TrackingFilter, 'performer' | 'from' | 'to'>): void =>
      set({
        view: 'list',
        cell: undefined,
        ...(performer === undefined ? {} : { performer }),
        from: later(filter.from, from),
        to: earlier(filter.to, to),
      }),
  };
}

function later(one: string | undefined, other: string | undefined): string | undefined {
  return one !== undefined && (other === undefined || one > other) ? one : other;
}

function earlier(one: string | undefined, other: string | undefined): string | undefined {
  return one !== undefined && (other === undefined || one < other) ? one : other;
}
