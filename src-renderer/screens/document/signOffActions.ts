import { allows, type Right } from '../../../src-shared/access/rights.ts';
import type { Role } from '../../../src-shared/access/roles.ts';
import { nextState, type DocumentState, type SignOffEvent } from '../../../src-shared/documents/signOff.ts';

export interface SignOffAction {
  readonly event: Exclude<SignOffEvent, 'submit'>;
  readonly word: string;
  readonly primary: boolean;
  /** Why the button is dead; `null` when it is live. */
  readonly why: string | null;
}

interface Rule {
  readonly event: SignOffAction['event'];
  readonly word: string;
  readonly right: Right;
  readonly denied: string;
}

const RULES: readonly Rule[] = [
  { event: 'return', word: 'Вернуть с замечанием…', right: 'signedIn', denied: 'Сначала войдите в программу' },
  {
    event: 'signOnPaper',
    word: 'Подписано на бумаге…',
    right: 'register',
    denied: 'Подпись на бумаге отмечает секретарь или руководитель',
  },
  { event: 'sign', word: 'Подписать', right: 'sign', denied: 'Подписывает руководитель: войдите под его учётной записью' },
  { event: 'withdraw', word: 'Отозвать…', right: 'sign', denied: 'Отзывает руководитель: войдите под его учётной записью' },
];

/** What can happen to a paper in this state, each with the reason why this account may not do it. */
export function signOffActions(state: DocumentState, roles: readonly Role[]): readonly SignOffAction[] {
  return RULES.filter(({ event }) => nextState(state, event) !== null).map(({ event, word, right, denied }) => ({
    event,
    word,
    primary: event === 'sign',
    why: allows(roles, right) ? null : denied,
  }));
}
