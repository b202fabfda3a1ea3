import type { Letterhead } from '../../documents/letterhead.ts';
import { orderName, type Mention } from '../../documents/mention.ts';
import { derivedSignatory, signatoryText } from '../../documents/orderWording.ts';
import type { Signature } from '../../documents/signature.ts';
import { printing, type Field } from './paperField.ts';
import { comparable } from './wordsOfLine.ts';

interface WithSignatures {
  readonly signatures: Signature[];
}

type Side = 'post' | 'name';
type Sides = (content: WithSignatures, signature: Signature) => { readonly post: string; readonly name: string };

/** Both sides of each signature line, overtyped. `derived` gives what a line says without that. */
export function signatureFields<C extends WithSignatures>(
  content: C,
  derived: (content: C, signature: Signature) => ReturnType<Sides>,
  take?: (content: C, signature: Signature, side: Side, words: string) => C | null,
): readonly Field<C>[] {
  return content.signatures.flatMap((signature) => {
    const field = (side: Side): Field<C> => ({
      name: side === 'post' ? 'signaturePost' : 'signatureName',
      id: signature.id,
      words: signature[side] ?? derived(content, signature)[side],
      put: (current, words) => changeSignature(current, signature.id, (each) => ({ ...each, [side]: words })),
      take: (current, words) => {
        const now = current.signatures.find(({ id }) => id === signature.id);
        if (!now) return null;
        const taken = now[side] === undefined ? take?.(current, now, side, words) : null;
        return taken ?? changeSignature(current, now.id, (each) => overtyped(each, side, words, derived(current, each)[side]));
      },
      drop: (current) => ({ ...current, signatures: current.signatures.filter(({ id }) => id !== signature.id) }),
    });
    return printing([field('post'), field('name')]);
  });
}

/** What a line says without being overtyped is not stored. */
function overtyped(signature: Signature, side: Side, words: string, derived: string): Signature {
  const { [side]: _old, ...rest } = signature;
  return comparable(words) === comparable(derived) ? rest : { ...rest, [side]: words };
}

function changeSignature<C extends WithSignatures>(content: C, id: string, change: (signature: Signature) => Signature): C {
  return { ...content, signatures: content.signatures.map((each) => (each.id === id ? change(each) : each)) };
}

/** Signature lines go on saying what they say whatever becomes of the person they name. */
export function pinned<C extends WithSignatures>(before: C, after: C, sides: (content: C, signature: Signature) => ReturnType<Sides>): C {
  const signatures = after.signatures.map((signature) => {
    const [old, now] = [sides(before, signature), sides(after, signature)];
    return {
      ...signature,
      ...(signature.post === undefined && old.post !== now.post ? { post: old.post } : {}),
      ...(signature.name === undefined && old.name !== now.name ? { name: old.name } : {}),
    };
  });
  return { ...after, signatures };
}

/** Lines that were pinned on the way and say what they would say anyway are free again. */
export function unpinned<C extends WithSignatures>(before: C, after: C, sides: (content: C, signature: Signature) => ReturnType<Sides>): C {
  const signatures = after.signatures.map((signature) => {
    const { post, name, ...rest } = signature;
    const old = before.signatures.find(({ id }) => id === signature.id);
    const now = sides(after, rest);
    return {
      ...rest,
      ...(post === undefined || (old?.post === undefined && comparable(post) === comparable(now.post)) ? {} : { post }),
      ...(name === undefined || (old?.name === undefined && comparable(name) === comparable(now.name)) ? {} : { name }),
    };
  });
  return { ...after, signatures };
}

interface WithSignatory extends WithSignatures {
  readonly signatory: Mention | null;
}

/** The line of who signs an order or plan: other words make another signatory, as far as they print so. */
export function signatoryFields<C extends WithSignatory>(content: C, letterhead: Letterhead): readonly Field<C>[] {
  const derived = (current: C, signature: Signature) => derivedSignatory(signature, current.signatory, letterhead);
  return signatureFields<C>(content, derived, (current, signature, side, words) => {
    if (signature.of !== 'signatory' || current.signatory === null) return null;
    const signatory = otherSignatory(current.signatory, side, words);
    if (comparable(derivedSignatory(signature, signatory, letterhead)[side]) !== comparable(words)) return null;
    const others = pinned(current, { ...current, signatory }, (each, line) => signatoryText(line, each.signatory, letterhead));
    // All lines but this one stay.
    return { ...others, signatures: others.signatures.map((each) => (each.id === signature.id ? signature : each)) };
  });
}

/** A signatory with another post or name; one chosen from the directory stays so only while the name is the same. */
export function otherSignatory(old: Mention, side: Side, words: string): Mention {
  if (side === 'name') {
    const { personId: _person, wording: _wording, ...rest } = old;
    return { ...rest, name: orderName(words.replace(/\s+/gu, ' ').trim(), 'surnameFirst') };
  }
  // «Начальник» is printed of «начальник»: a word that is not all capitals goes back to the small letter it had.
  const small = /^\p{Ll}/u.test(old.post ?? '') && /^\p{Lu}\p{Ll}/u.test(words);
  const { wording: _wording, ...rest } = old;
  return { ...rest, post: small ? words.charAt(0).toLowerCase() + words.slice(1) : words };
}
