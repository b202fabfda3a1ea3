import { Refusal } from '../../src-shared/api/errors.ts';

/** The sentence of a failure: the core's own, or one of ours for a fault that nobody foresaw. */
export function problemText(error: unknown): string {
  if (error instanceof Refusal) return error.message;
  const what = error instanceof Error ? error.message : String(error);
  return `В программе произошла ошибка (${what}): повторите действие, а если не поможет – запустите «Решено» заново.`;
}
