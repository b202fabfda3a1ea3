import type { DocumentKind } from '../../src-shared/documents/kinds.ts';

/** How the screens speak of each kind of paper. */

export const KIND_PLURALS: Readonly<Record<DocumentKind, string>> = {
  protocol: 'Протоколы',
  order: 'Приказы',
  plan: 'Планы',
  notice: 'Сообщения',
};

/** «Начато по …» */
export const KIND_DATIVES: Readonly<Record<DocumentKind, string>> = {
  protocol: 'протоколу',
  order: 'приказу',
  plan: 'плану',
  notice: 'сообщению',
};
