import { z } from 'zod';
import { idSchema } from '../base/id.ts';
import { trackingFilterSchema } from '../tracking/trackingFilter.ts';
import { reads } from './operation.ts';

/** What tracking gives to the world outside: as a paper, as a sheet of Excel, as a calendar. */
export const trackingExportSchema = z.discriminatedUnion('what', [
  /** «Справка об исполнении» of whatever the filter holds: a document, a period, an organisation, a person. */
  z.strictObject({ what: z.literal('report'), format: z.enum(['docx', 'html', 'txt']) }),
  /** The list as it stands on the screen. */
  z.strictObject({ what: z.literal('list'), format: z.literal('xlsx') }),
  z.strictObject({
    what: z.literal('matrix'),
    format: z.literal('xlsx'),
    year: z.int().min(1990).max(2200),
    by: z.enum(['month', 'quarter']),
  }),
  /** Due days for Outlook or a telephone, one entry a day and duty. */
  z.strictObject({ what: z.literal('calendar'), format: z.literal('ics') }),
]);
export type TrackingExport = Readonly<z.infer<typeof trackingExportSchema>>;

export const trackingExportApi = {
  'tracking.export': reads(
    'signedIn',
    z.strictObject({
      filter: trackingFilterSchema,
      wanted: trackingExportSchema,
      /** Names this export for `workProgress` and for stopping it. */
      work: idSchema.optional(),
    }),
    z.object({ name: z.string(), mime: z.string(), bytes: z.instanceof(Uint8Array) }),
  ),
  /** Stops an export that this account has running; its call is then refused. `false`: there was none, or it has ended. */
  'tracking.stopExport': reads('signedIn', z.strictObject({ work: idSchema }), z.object({ stopped: z.boolean() })),
} as const;
