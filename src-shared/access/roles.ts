import { z } from 'zod';

/** Роли: секретарь drafts, руководитель signs, специалист tracks. One account may hold several. */
export const roleSchema = z.enum(['secretary', 'head', 'staff']);
export type Role = z.infer<typeof roleSchema>;

export const ROLE_WORDS: Readonly<Record<Role, string>> = { secretary: 'секретарь', head: 'руководитель', staff: 'специалист' };
