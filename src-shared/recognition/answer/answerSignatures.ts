import type { Content } from '../../documents/kinds.ts';
import type { Mention } from '../../documents/mention.ts';
import type { Signature } from '../../documents/signature.ts';
import { oneLine } from './words.ts';

/** Who signed, a signature a string: post and name as the paper writes them. */
export function answerSignatures(content: Content | null): readonly string[] {
  if (content === null || content.kind === 'notice') return [];
  const signers: Readonly<Record<Signature['of'], Mention | null>> =
    content.kind === 'protocol'
      ? { chair: content.chair, secretary: content.secretary, signatory: null, other: null }
      : { chair: null, secretary: null, signatory: content.signatory, other: null };
  return content.signatures
    .map(({ of, post, name }) => oneLine([withoutPen(post ?? signers[of]?.post ?? ''), name ?? signers[of]?.name ?? ''].join(' ')))
    .filter((words) => words !== '');
}

/** «Министр подпись С.И. Кедров»: where the pen was is no post. */
function withoutPen(post: string): string {
  return post.replace(/\s+\(?(?:личная\s+)?подпись\)?[\s_]*$/iu, '');
}
