import type { Letterhead } from '../../documents/letterhead.ts';
import type { Executor } from '../../documents/order.ts';
import { composeExecutor } from '../../documents/orderWording.ts';
import { findPhone } from '../order/findPhone.ts';
import { readPerson } from '../people/readPerson.ts';
import { takePerson } from './takePerson.ts';
import { comparable } from './wordsOfLine.ts';

/** Who drafted the paper, by other words; `null` where no name can be read in them. */
export function takeExecutor(old: Executor, words: string, letterhead: Letterhead): Executor | null {
  const found = findPhone(words);
  const called = found ? words.slice(found.from, found.to) : '';
  const about = (found ? `${words.slice(0, found.from)} ${words.slice(found.to)}` : words)
    .replace(/^\s*исп(?:олнитель)?\s*[.:]*\s*/iu, '')
    .trim();
  const person = takePerson(old.person, readPerson(about), about, ({ name, post }) =>
    [name, post ?? ''].filter((part) => part !== '').join(', '),
  );
  if (person === null) return null;
  // Words that only name and post do not give are kept in the wording of the whole mark, not twice.
  const { wording: _wording, ...bare } = person;
  const phones = [called, called.replace(/^\D*?(?=[+(]?\d)/u, '')];
  const composed = phones.map((phone): Executor => ({ person: bare, phone: phone.slice(0, 100) }));
  const exact = composed.find((each) => comparable(composeExecutor(each, letterhead)) === comparable(words));
  return exact ?? { person: bare, phone: (phones[1] ?? '').slice(0, 100), wording: words };
}
