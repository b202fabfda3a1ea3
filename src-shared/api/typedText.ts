import { z } from 'zod';
import { printable } from '../paper/printable.ts';

/**
 * Words that a person typed or pasted into a field, without what no paper and no data file can hold: a pasted half of
 * an emoji would come back from the data file as «�».
 */
export const typedText = z.string().overwrite(printable);
