import type { TrackingSettings } from '../../src-shared/tracking/trackingSettings.ts';

/** What becomes of a due day that is a day off. */
export const DAY_OFF_WORDS: Readonly<Record<TrackingSettings['dayOffRule'], string>> = {
  asWritten: 'Выходной – как написано',
  before: 'С выходного – на рабочий день до него',
  after: 'С выходного – на рабочий день после него',
};
