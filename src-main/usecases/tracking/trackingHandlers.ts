import { Refusal } from '../../../src-shared/api/errors.ts';

/** Stands where a use case is still being written. */
const later = (): Promise<never> =>
  Promise.reject(new Refusal('refused', 'Эта часть программы ещё не готова: дождитесь следующей версии.'));

export const trackingHandlers = {
  'tracking.counters': later,
  'tracking.list': later,
  'tracking.rows': later,
  'tracking.first': later,
  'tracking.cell': later,
  'tracking.matrix': later,
  'tracking.calendar': later,
  'tracking.progress': later,
  'tracking.performers': later,
  'tracking.responsibles': later,
  'tracking.figuresOf': later,
  'tracking.ofDocument': later,
  'tracking.close': later,
  'tracking.postpone': later,
  'tracking.note': later,
  'tracking.undo': later,
  'tracking.addEvidence': later,
  'tracking.removeEvidence': later,
  'tracking.evidence': later,
  'tracking.questions': later,
  'tracking.setDates': later,
  'tracking.setDayOffRule': later,
  'tracking.change': later,
  'tracking.remove': later,
  'tracking.renewals': later,
  'tracking.renew': later,
  'tracking.carryOver': later,
  'tracking.reminders': later,
  'tracking.morning': later,
  'tracking.report': later,
  'tracking.stamp': later,
  'calendar.settings': later,
  'calendar.saveSettings': later,
  'calendar.years': later,
  'calendar.saveYear': later,
} as const;
