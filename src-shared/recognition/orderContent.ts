import type { Order } from '../documents/order.ts';
import type { ContentOf } from './builder.ts';

/** An order out of the lines of its main part; its annexes are built apart. */
export const orderContent: ContentOf<Order> = () => ({
  kind: 'order',
  version: 1,
  number: null,
  date: null,
  settlement: '',
  title: '',
  preamble: [],
  points: [],
  signatory: null,
  signatures: [],
  executor: null,
  visas: [],
  acquaintance: [],
  annexes: [],
  marks: [],
  wording: {},
});
