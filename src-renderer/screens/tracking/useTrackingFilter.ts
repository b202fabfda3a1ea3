import { getRouteApi } from '@tanstack/react-router';
import { useMemo } from 'react';
import { trackingFilterSchema, type TrackingFilter } from '../../../src-shared/tracking/trackingFilter.ts';
import type { AssignmentsSearch } from '../../app/addresses.ts';

const route = getRouteApi('/assignments');
const FIELDS = trackingFilterSchema.keyof().options;

export interface TrackingFilterInAddress {
  /** The whole address: view, grouping, open cell, year and month besides the filter. */
  readonly search: AssignmentsSearch;
  /** Only the fields that narrow; the same object as long as they do not change, so it may stand in a query. */
  readonly filter: TrackingFilter;
  /** How many of its fields narrow. */
  readonly narrowed: number;
  /** Changes some fields, `undefined` clears one. `replace`: no step of its own for «Назад» (typing, moving over rows). */
  readonly set: (change: Partial<AssignmentsSearch>, options?: { readonly replace?: boolean }) => void;
  /** Every assignment again, in the same view. */
  readonly clear: () => void;
}

/** The filter of the assignments, which is their address: back and forward work, and a view can be sent as a link. */
export function useTrackingFilter(): TrackingFilterInAddress {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const key = JSON.stringify(filterOf(search));
  const filter = useMemo<TrackingFilter>(() => JSON.parse(key) as TrackingFilter, [key]);
  return {
    search,
    filter,
    narrowed: Object.keys(filter).length,
    set: (change, { replace = false } = {}) => void navigate({ search: (before) => ({ ...before, ...change }), replace }),
    clear: () => void navigate({ search: ({ view, grouped }) => ({ view, grouped }) }),
  };
}

/** What of an address narrows. */
export function filterOf(search: AssignmentsSearch): TrackingFilter {
  return Object.fromEntries(FIELDS.flatMap((field) => (search[field] === undefined ? [] : [[field, search[field]]])));
}
