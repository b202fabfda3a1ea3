import { Refusal } from '../../../src-shared/api/errors.ts';
import type { PlainDate } from '../../../src-shared/base/plainDate.ts';
import { KIND_WORDS, type Content, type DocumentKind } from '../../../src-shared/documents/kinds.ts';
import { moveOn } from '../../../src-shared/documents/moveOn.ts';
import { noticeOf } from '../../../src-shared/documents/noticeOf.ts';
import type { Protocol } from '../../../src-shared/documents/protocol.ts';
import type { StoredDocument } from '../../db/repositories/documents.ts';
import { nextMeeting } from './nextMeeting.ts';
import { paperName } from './paperName.ts';

interface Beginning {
  readonly today: PlainDate;
  readonly newId: () => string;
}

/**
 * The content of a new paper of `kind` made from an earlier one: the next meeting, last year's order or plan moved on,
 * or what a signed protocol lets be published. Any other pair is refused.
 */
export function contentFrom(kind: DocumentKind, previous: StoredDocument, written: Content, { today, newId }: Beginning): Content {
  const content = asRegistered(written, previous);
  if (kind === 'protocol' && content.kind === 'protocol') return nextMeeting(content, today, newId);
  if (kind === 'order' && content.kind === 'order') return moveOn(content, { today, newId });
  if (kind === 'plan' && content.kind === 'plan') return moveOn(content, { today, newId });
  if (kind === 'notice' && content.kind === 'protocol') return publishable(content, previous, { today, newId });
  const [made, from] = [KIND_WORDS[kind].toLowerCase(), KIND_WORDS[previous.kind].toLowerCase()];
  throw new Refusal('refused', `Документ вида «${made}» нельзя создать из документа вида «${from}»: создайте его пустым.`);
}

/** Where the content left them to the journal, number and day are the registered ones: what is copied is what was printed. */
function asRegistered(content: Content, { number, date }: StoredDocument): Content {
  return { ...content, number: number ?? content.number, date: content.date ?? date };
}

function publishable(protocol: Protocol, previous: StoredDocument, { today, newId }: Beginning): Content {
  if (previous.state === 'signed') return noticeOf(protocol, { today, newId, protocolId: previous.id });
  const why = previous.state === 'withdrawn' ? 'отозван' : 'ещё не подписан';
  throw new Refusal('refused', `Сообщение создаётся по подписанному протоколу, а ${paperName(previous)} ${why}: создайте его пустым.`);
}
