import { Refusal } from '../../../src-shared/api/errors.ts';
import { countWord } from '../../../src-shared/russian/plural.ts';

const FREE_ATTEMPTS = 3;
const LONGEST_SECONDS = 300;

/** Slows down guessing: after three wrong passwords each further one doubles the wait, up to five minutes. */
export interface SignInGuard {
  /** Counts an attempt before it is checked, so that parallel guesses do not slip through; throws while the wait lasts. */
  attempt(login: string, now: number): void;
  succeeded(login: string): void;
}

export function createSignInGuard(): SignInGuard {
  const attempts = new Map<string, { readonly count: number; readonly until: number }>();
  return {
    attempt(login, now) {
      const before = attempts.get(login) ?? { count: 0, until: 0 };
      if (now < before.until) throw waiting(Math.ceil((before.until - now) / 1000));
      const count = before.count + 1;
      const seconds = count < FREE_ATTEMPTS ? 0 : Math.min(2 ** (count - FREE_ATTEMPTS + 1), LONGEST_SECONDS);
      attempts.set(login, { count, until: now + seconds * 1000 });
    },
    succeeded: (login) => void attempts.delete(login),
  };
}

function waiting(seconds: number): Refusal {
  const time = countWord(seconds, 'секунду', 'секунды', 'секунд');
  return new Refusal('refused', `Пароль несколько раз введён неверно: попробуйте снова через ${time}.`, { seconds });
}
