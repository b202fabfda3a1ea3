import type { Mention } from '../../documents/mention.ts';

/** A person as the paper writes it. */
export function mentionWords({ wording, name, post }: Mention): string {
  return oneLine(wording ?? [name, post ?? ''].filter((part) => part !== '').join(', '));
}

/** Words on one line with single spaces. */
export function oneLine(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}
