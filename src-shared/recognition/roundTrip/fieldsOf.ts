import { assertNever } from '../../base/assertNever.ts';
import type { Content } from '../../documents/kinds.ts';
import type { Letterhead } from '../../documents/letterhead.ts';
import { noticeFields } from './noticeFields.ts';
import { orderFields } from './orderFields.ts';
import { planFields } from './planFields.ts';
import type { Field } from './paperField.ts';
import { protocolFields } from './protocolFields.ts';

/** Everything that a paper prints besides its points, texts and rows, and how each of it is changed. */
export function fieldsOf(content: Content, letterhead: Letterhead): readonly Field<Content>[] {
  switch (content.kind) {
    case 'protocol':
      return protocolFields(content, letterhead).map((field) => ofAny(field, isKind('protocol')));
    case 'order':
      return orderFields(content, letterhead).map((field) => ofAny(field, isKind('order')));
    case 'plan':
      return planFields(content, letterhead).map((field) => ofAny(field, isKind('plan')));
    case 'notice':
      return noticeFields(content).map((field) => ofAny(field, isKind('notice')));
    default:
      return assertNever(content);
  }
}

function isKind<K extends Content['kind']>(kind: K) {
  return (content: Content): content is Extract<Content, { kind: K }> => content.kind === kind;
}

/** A field of one kind of paper as one of papers of any kind: others it leaves as they are. */
function ofAny<C extends Content>({ put, take, drop, ...field }: Field<C>, isOwn: (content: Content) => content is C): Field<Content> {
  return {
    ...field,
    put: (content, words) => (isOwn(content) ? put(content, words) : content),
    ...(take ? { take: (content: Content, words: string) => (isOwn(content) ? take(content, words) : null) } : {}),
    ...(drop ? { drop: (content: Content) => (isOwn(content) ? drop(content) : content) } : {}),
  };
}
