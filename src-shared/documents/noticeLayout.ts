import { z } from 'zod';

/** How notices look in a printed file; the website has its own look. */
export const noticeLayoutSchema = z.strictObject({
  titleBold: z.boolean(),
  titleAlign: z.enum(['left', 'center']),
  /** Whether the lines of the organisation's name stand above the title. */
  organisation: z.boolean(),
  bullet: z.string().min(1).max(4),
});
export type NoticeLayout = Readonly<z.infer<typeof noticeLayoutSchema>>;
