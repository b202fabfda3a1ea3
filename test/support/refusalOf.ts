import { Refusal } from '../../src-shared/api/errors.ts';

/** The refusal a call ends with; throws when it was done, or failed in another way. */
export async function refusalOf(call: Promise<unknown>): Promise<Refusal> {
  try {
    await call;
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  throw new Error('The call was done, though a refusal was expected.');
}

/** One sentence for people: starts with a capital, ends with a full stop, no technical words. */
export function isSentence(text: string): boolean {
  return /^[А-ЯЁ].*\.$/su.test(text) && !/undefined|null|NaN|\[object|SQLITE|Error/.test(text);
}
