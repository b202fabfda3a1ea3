import { allows, type Right } from '../../../src-shared/access/rights.ts';
import type { Role } from '../../../src-shared/access/roles.ts';
import { nextState, type DocumentState, type SignOffEvent } from '../../../src-shared/documents/signOff.ts';

export interface SignOffAction {
  readonly event: Exclude<SignOffEvent, 'submit'>;
  readonly word: string;
  readonly primary: boolean;
  /** Why the button is dead, in two words beside it and in a sentence over it; `null` when it is live. */
  readonly why: { readonly brief: string; readonly whole: string } | null;
}

interface Rule {
  readonly event: SignOffAction['event'];
  readonly word: string;
  /** Any of them is enough. */
  readonly rights: readonly Right[];
  readonly denied: NonNullable<SignOffAction['why']>;
}

const RULES: readonly Rule[] = [
  {
    event: 'return',
    word: 'Вернуть с замечанием…',
    rights: ['sign', 'draft'],
    denied: { brief: 'Возвращает руководитель', whole: 'Вернуть документ может руководитель или секретарь' },
  },
  {
    event: 'signOnPaper',
    word: 'Подписано на бумаге…',
    rights: ['register'],
    denied: { brief: 'Отмечает секретарь', whole: 'Подпись на бумаге отмечает секретарь или руководитель' },
  },
  {
    event: 'sign',
    word: 'Подписать…',
    rights: ['sign'],
    denied: { brief: 'Подписывает руководитель', whole: 'Подписывает руководитель: войдите под его учётной записью' },
  },
  {
    event: 'withdraw',
    word: 'Отозвать…',
    rights: ['sign'],
    denied: { brief: 'Отзывает руководитель', whole: 'Отзывает руководитель: войдите под его учётной записью' },
  },
];

/** What can happen to a paper in this state, each with the reason why this account may not do it. */
export function signOffActions(state: DocumentState, roles: readonly Role[]): readonly SignOffAction[] {
  return RULES.filter(({ event }) => nextState(state, event) !== null).map(({ event, word, rights, denied }) => ({
    event,
    // Who does not sign takes the paper back to go on with it himself: he is not the one who found fault.
    word: event === 'return' && !allows(roles, 'sign') ? 'Вернуть себе с замечанием…' : word,
    primary: event === 'sign',
    why: rights.some((right) => allows(roles, right)) ? null : denied,
  }));
}
