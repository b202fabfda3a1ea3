import { Refusal } from '../../../src-shared/api/errors.ts';
import { KIND_WORDS, type Content, type DocumentKind } from '../../../src-shared/documents/kinds.ts';

/** A paper stays of the kind it was made as: journal, number and registry depend on it. */
export function refuseOtherKind(kind: DocumentKind, content: Content): void {
  if (content.kind === kind) return;
  const [is, was] = [KIND_WORDS[kind].toLowerCase(), KIND_WORDS[content.kind].toLowerCase()];
  throw new Refusal('refused', `Вид документа не меняется (это ${is}, а передано содержание вида «${was}»): создайте новый документ.`);
}
