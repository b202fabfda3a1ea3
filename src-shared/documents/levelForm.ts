import { z } from 'zod';

/** Form of a point's label: «1.1.», «1.1», «1)», «а)». */
export const levelFormSchema = z.enum(['path', 'pathNoDot', 'bracket', 'letter']);
export type LevelForm = z.infer<typeof levelFormSchema>;
