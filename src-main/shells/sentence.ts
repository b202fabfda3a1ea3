import { Refusal } from '../../src-shared/api/errors.ts';

/** What to tell people about a failed start: the refusal's own sentence, otherwise one that asks for the technical text. */
export function sentence(error: unknown): string {
  if (error instanceof Refusal) return error.message;
  const reason = error instanceof Error ? error.message : String(error);
  return `Программа не смогла начать работу: сообщите разработчику этот текст: «${reason}».`;
}
