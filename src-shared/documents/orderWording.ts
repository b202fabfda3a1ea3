import { formatDate } from '../russian/dateWords.ts';
import { fillPattern } from './fillPattern.ts';
import type { Letterhead } from './letterhead.ts';
import { orderName, type Mention } from './mention.ts';
import type { Executor, Order, OrderWordingKey } from './order.ts';
import type { Signature } from './signature.ts';
import { BLANK } from './wording.ts';

/** The derived words of an order. Each can be overtyped: what was overtyped is stored, what is derived is not. */

/** A word of the order as printed: overtyped, else derived. `number` is the registered one, if any. */
export function orderWordingText(key: OrderWordingKey, order: Order, letterhead: Letterhead, number: string | null): string {
  return order.wording[key] ?? derivedOrderWording(key, order, letterhead, number);
}

/** The derived word, whatever was overtyped. */
export function derivedOrderWording(key: OrderWordingKey, order: Order, letterhead: Letterhead, number: string | null): string {
  const layout = letterhead.order;
  switch (key) {
    case 'organisation':
      return letterhead.organisation.join('\n');
    case 'kindWord':
      return layout.kindWord;
    case 'number':
      return fillPattern(layout.numberPattern, { number: number ?? order.number ?? BLANK });
    case 'date':
      return order.date === null ? BLANK : formatDate(order.date, layout.dateStyle);
    case 'title':
      return layout.titleQuotes && order.title !== '' ? `«${order.title}»` : order.title;
    case 'operative':
      return layout.operative.text;
  }
}

/** Both sides of a signature line of an order or plan as printed. */
export function signatoryText(
  signature: Signature,
  signatory: Mention | null,
  letterhead: Letterhead,
): { readonly post: string; readonly name: string } {
  const derived = derivedSignatory(signature, signatory, letterhead);
  return { post: signature.post ?? derived.post, name: signature.name ?? derived.name };
}

/** The derived sides of a signature, whatever was overtyped: the post begins with a capital letter. */
export function derivedSignatory(
  signature: Signature,
  signatory: Mention | null,
  letterhead: Letterhead,
): { readonly post: string; readonly name: string } {
  if (signature.of !== 'signatory' || signatory === null) return { post: '', name: '' };
  const post = signatory.post ?? '';
  return { post: post.charAt(0).toUpperCase() + post.slice(1), name: orderName(signatory.name, letterhead.order.signatureNameOrder) };
}

/** The mark of the executor as printed; its lines are parted by `\n`. */
export function executorText(executor: Executor, letterhead: Letterhead): string {
  return executor.wording ?? composeExecutor(executor, letterhead);
}

/** The derived mark of the executor: what is not known leaves no comma and no empty line behind. */
export function composeExecutor({ person, phone }: Executor, letterhead: Letterhead): string {
  const values = { name: person.wording ?? person.name, post: person.post ?? '', phone };
  return fillPattern(letterhead.order.executorPattern, values)
    .split('\n')
    .map((line) => line.replace(/^[\s,]+|[\s,]+$/g, '').replace(/\s*,(?:\s*,)+/g, ','))
    .filter((line) => line !== '')
    .join('\n');
}
