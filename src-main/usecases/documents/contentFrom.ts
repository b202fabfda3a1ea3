import { Refusal } from '../../../src-shared/api/errors.ts';
import type { PlainDate } from '../../../src-shared/base/plainDate.ts';
import { KIND_WORDS, type Content, type DocumentKind } from '../../../src-shared/documents/kinds.ts';
import type { StoredDocument } from '../../db/repositories/documents.ts';
import { nextMeeting } from './nextMeeting.ts';

interface Beginning {
  readonly today: PlainDate;
  readonly newId: () => string;
}

/**
 * The content of a new paper of `kind` made from an earlier one: the next meeting, last year's order or plan moved on,
 * or what a signed protocol lets be published. Any other pair is refused.
 */
export function contentFrom(kind: DocumentKind, previous: StoredDocument, content: Content, { today, newId }: Beginning): Content {
  if (kind === 'protocol' && content.kind === 'protocol') return nextMeeting(content, today, newId);
  const [made, from] = [KIND_WORDS[kind].toLowerCase(), KIND_WORDS[previous.kind].toLowerCase()];
  throw new Refusal('refused', `Документ вида «${made}» нельзя создать из документа вида «${from}»: создайте его пустым.`);
}
