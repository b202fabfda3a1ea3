import { z } from 'zod';
import { noticeSchema } from './notice.ts';
import { orderSchema } from './order.ts';
import { planDocumentSchema } from './planDocument.ts';
import { protocolSchema } from './protocol.ts';

/** Kinds of documents the program knows. */
export const documentKindSchema = z.enum(['protocol', 'order', 'plan', 'notice']);
export type DocumentKind = z.infer<typeof documentKindSchema>;

export const contentSchema = z.discriminatedUnion('kind', [protocolSchema, orderSchema, planDocumentSchema, noticeSchema]);
export type Content = Readonly<z.infer<typeof contentSchema>>;

export const KIND_WORDS: Readonly<Record<DocumentKind, string>> = {
  protocol: 'Протокол',
  order: 'Приказ',
  plan: 'План',
  notice: 'Сообщение',
};
