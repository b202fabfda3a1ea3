import { calendarHandlers } from './calendarHandlers.ts';
import { deedHandlers } from './deedHandlers.ts';
import { dutyHandlers } from './dutyHandlers.ts';
import { evidenceHandlers } from './evidenceHandlers.ts';
import { letterHandlers } from './letterHandlers.ts';
import { listHandlers } from './listHandlers.ts';
import { renew, renewals } from './renewals.ts';
import { report } from './report.ts';
import { viewHandlers } from './viewHandlers.ts';

export const trackingHandlers = {
  ...listHandlers,
  ...viewHandlers,
  ...deedHandlers,
  ...evidenceHandlers,
  ...dutyHandlers,
  'tracking.renewals': renewals,
  'tracking.renew': renew,
  ...letterHandlers,
  'tracking.report': report,
  ...calendarHandlers,
} as const;
