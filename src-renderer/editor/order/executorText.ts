import { readMention } from '../../../src-shared/documents/mention.ts';
import { composeExecutor } from '../../../src-shared/documents/orderWording.ts';
import type { Executor } from '../../../src-shared/documents/order.ts';
import type { Letterhead } from '../../../src-shared/documents/letterhead.ts';

/** The telephone at the end of the mark: «8 (48276) 2-10-34», «2-10-34», «тел. …». */
const PHONE = /(?:^|[\s,;])(?:тел\.?:?\s*)?((?:\+?\d[\s(–-]*)?\(?\d[\d\s()–-]{3,}\d)\s*$/u;

/** What a typed mark of the executor says: who, of what post, at which telephone. The words printed are those typed. */
export function readExecutor(text: string, before: Executor | null, letterhead: Letterhead): Executor | null {
  if (text.trim() === '') return null;
  const phone = PHONE.exec(text)?.[1]?.trim() ?? '';
  const words = text
    .replace(PHONE, '')
    .replace(/^\s*Исп(?:олнитель)?[.:]*\s*/iu, '')
    .trim()
    .replace(/[,;]$/, '');
  const read = readMention(words.replace(/\s*\n\s*/g, ' '));
  const link = before?.person.personId !== undefined && read?.name === before.person.name ? { personId: before.person.personId } : {};
  const person = read === null ? { name: words.slice(0, 300) } : { ...link, ...read };
  const executor: Executor = { person, phone: phone.slice(0, 100) };
  return composeExecutor(executor, letterhead) === text ? executor : { ...executor, wording: text.slice(0, 1000) };
}
