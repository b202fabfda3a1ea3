import { SegmentedControl } from '@mantine/core';
import { Screen } from '../../ui/Screen.tsx';
import { Counters } from './Counters.tsx';
import { FilterBar } from './FilterBar.tsx';
import { PerformerStrip } from './performer/PerformerStrip.tsx';
import { TrackingMenu } from './TrackingMenu.tsx';
import { useTrackingFilter } from './useTrackingFilter.ts';
import { VIEWS } from './views.tsx';
import './tracking.css';

const TABS = VIEWS.map(({ key, title }) => ({ value: key, label: title }));

/** The assignments: one filter, several ways to look. What is shown is the address. */
export function Assignments() {
  const { search, filter, set } = useTrackingFilter();
  const view = VIEWS.find(({ key }) => key === search.view) ?? VIEWS[0];
  if (view === undefined) return null;
  return (
    <Screen
      bare
      title="Поручения"
      beside={
        <SegmentedControl
          aria-label="Как показать"
          data={TABS}
          value={view.key}
          onChange={(key) => set({ view: VIEWS.find((each) => each.key === key)?.key, cell: undefined })}
        />
      }
      actions={
        <>
          <Counters />
          <TrackingMenu filter={filter} />
        </>
      }
    >
      <FilterBar />
      {filter.performer !== undefined && <PerformerStrip filter={{ ...filter, performer: filter.performer }} />}
      <view.Component filter={filter} />
    </Screen>
  );
}
