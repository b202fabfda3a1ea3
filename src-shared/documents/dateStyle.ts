import { z } from 'zod';

export const dateStyleSchema = z.enum([
  /** 14.04.2023 */
  'numeric',
  /** 14.04.2023г. */
  'numericYear',
  /** 14 апреля 2023 г. */
  'words',
  /** 14 апреля 2023 года */
  'wordsYear',
  /** «14» апреля 2023 года */
  'quoted',
]);
export type DateStyle = z.infer<typeof dateStyleSchema>;
