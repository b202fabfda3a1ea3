import { Refusal } from '../../../src-shared/api/errors.ts';
import { deedHandlers } from './deedHandlers.ts';
import { evidenceHandlers } from './evidenceHandlers.ts';
import { listHandlers } from './listHandlers.ts';
import { renew, renewals } from './renewals.ts';
import { viewHandlers } from './viewHandlers.ts';

/** Stands where a use case is still being written. */
const later = (): Promise<never> =>
  Promise.reject(new Refusal('refused', 'Эта часть программы ещё не готова: дождитесь следующей версии.'));

export const trackingHandlers = {
  ...listHandlers,
  ...viewHandlers,
  ...deedHandlers,
  ...evidenceHandlers,
  'tracking.renewals': renewals,
  'tracking.renew': renew,
  'tracking.ofDocument': later,
  'tracking.questions': later,
  'tracking.setDates': later,
  'tracking.setDayOffRule': later,
  'tracking.change': later,
  'tracking.remove': later,
  'tracking.carryOver': later,
  'tracking.reminders': later,
  'tracking.morning': later,
  'tracking.report': later,
  'calendar.settings': later,
  'calendar.saveSettings': later,
  'calendar.years': later,
  'calendar.saveYear': later,
} as const;
