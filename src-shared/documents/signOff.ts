import { z } from 'zod';

/**
 * The life of a paper. A returned paper is a draft again, with a remark; a signed one never changes:
 * what follows it is a withdrawal with a reason, or a new paper.
 */
export const documentStateSchema = z.enum(['draft', 'forSignature', 'signed', 'withdrawn']);
export type DocumentState = z.infer<typeof documentStateSchema>;

export type SignOffEvent = 'submit' | 'return' | 'sign' | 'signOnPaper' | 'withdraw';

const TRANSITIONS: Readonly<Record<DocumentState, Readonly<Partial<Record<SignOffEvent, DocumentState>>>>> = {
  draft: { submit: 'forSignature' },
  forSignature: { return: 'draft', sign: 'signed', signOnPaper: 'signed' },
  signed: { withdraw: 'withdrawn' },
  withdrawn: {},
};

/** The state after an event, or `null` when the event is not possible in this state. */
export function nextState(state: DocumentState, event: SignOffEvent): DocumentState | null {
  return TRANSITIONS[state][event] ?? null;
}

/** Only a draft may be edited. */
export function isEditable(state: DocumentState): boolean {
  return state === 'draft';
}

export const STATE_WORDS: Readonly<Record<DocumentState, string>> = {
  draft: 'Черновик',
  forSignature: 'На подписи',
  signed: 'Подписан',
  withdrawn: 'Отозван',
};
