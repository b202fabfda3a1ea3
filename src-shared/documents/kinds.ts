import { z } from 'zod';
import { protocolSchema } from './protocol.ts';

/** Kinds of documents the program knows. Orders, plans and notices join here. */
export const documentKindSchema = z.enum(['protocol']);
export type DocumentKind = z.infer<typeof documentKindSchema>;

export const contentSchema = z.discriminatedUnion('kind', [protocolSchema]);
export type Content = Readonly<z.infer<typeof contentSchema>>;

export const KIND_WORDS: Readonly<Record<DocumentKind, string>> = { protocol: 'Протокол' };
