import { createContext, useContext, useMemo, type ReactNode } from 'react';
import { calendarWith } from '../../src-shared/deadline/editedCalendar.ts';
import { USUAL_COUNTING, type Counting } from '../../src-shared/deadline/usualCalendar.ts';
import { useRead } from './queries.ts';

const CountingContext = createContext<Counting>(USUAL_COUNTING);

/** The department's own working calendar and terms, for whatever explains a deadline; the usual ones until they have come. */
export function useCounting(): Counting {
  return useContext(CountingContext);
}

/** Asks for what the department counts by, once for all screens, and anew when somebody changes it. */
export function CountingProvider({ children }: { readonly children: ReactNode }) {
  const settings = useRead('calendar.settings', {}).data;
  const edited = useRead('calendar.edited', {}).data;
  const counting = useMemo(() => {
    if (settings === undefined || edited === undefined) return USUAL_COUNTING;
    const years = new Map(edited.map(({ year, days }) => [year, days]));
    return { school: settings.school, calendar: calendarWith(years, settings.presidentialDaysOff) };
  }, [settings, edited]);
  return <CountingContext value={counting}>{children}</CountingContext>;
}
