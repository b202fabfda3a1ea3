import { withoutParts } from '../bodies.ts';
import type { Annex } from '../../../src-shared/documents/annex.ts';
import { newPlan } from '../../../src-shared/documents/newPlan.ts';
import { newId } from '../newId.ts';

/** A new annex with nothing in it yet. */
export function newAnnex(kind: Annex['kind']): Annex {
  const base = { id: newId(), heading: 'reference' as const };
  return kind === 'plan' ? { ...base, kind, plan: newPlan(newId) } : { ...base, kind, title: '', parts: [] };
}

/** The annexes with one of them changed. */
export function withAnnex(annexes: readonly Annex[], id: string, change: (annex: Annex) => Annex): Annex[] {
  return annexes.map((annex) => (annex.id === id ? withoutParts(change(annex)) : annex));
}

/** The annexes with one of them a place to the left or right; the same order where it cannot go. */
export function moveAnnex(annexes: readonly Annex[], id: string, step: 1 | -1): Annex[] {
  const at = annexes.findIndex((annex) => annex.id === id);
  const to = at + step;
  const moved = [...annexes];
  const [one, other] = [annexes[at], annexes[to]];
  if (!one || !other) return moved;
  moved[at] = other;
  moved[to] = one;
  return moved;
}

/** A title typed: of the plan itself, or of the text. */
export function withTitle(annex: Annex, title: string): Annex {
  return annex.kind === 'plan' ? { ...annex, plan: { ...annex.plan, title } } : { ...annex, title };
}

/** A key of an annex given a value, or taken away by `null`: what is overtyped is stored, what is derived is not. */
export function withOverride(annex: Annex, key: 'label' | 'reference', text: string | null): Annex {
  const { [key]: _before, ...rest } = annex;
  return text === null ? rest : { ...rest, [key]: text };
}
