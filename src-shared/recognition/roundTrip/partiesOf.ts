import type { Mention } from '../../documents/mention.ts';
import type { Point } from '../../documents/point.ts';
import { pointPerformers } from '../points/pointAddressees.ts';
import { readResponsible, responsibleInText } from '../points/readResponsible.ts';
import { comparable } from './wordsOfLine.ts';

/**
 * Those who have to do a point after its words were changed: who is named no longer is dropped, and who is named instead is kept in
 * words. Nobody is looked up in the directory: that is for a person to choose.
 */
export function withPartiesOf(point: Point, before: string, after: string): Point {
  const isGone = (words: string): boolean => has(before, words) && !has(after, words);
  const performers = point.performers.filter(({ text }) => !isGone(text));
  const named = pointPerformers(after).filter(({ text }) => !has(before, text) && !performers.some((each) => same(each.text, text)));
  const responsible = point.responsible.filter((mention) => !isGone(namedAs(mention)));
  const answering = responsibleIn(after).filter((mention) => !has(before, namedAs(mention)));
  return {
    ...point,
    performers: performers.length < point.performers.length ? [...performers, ...named].slice(0, 200) : performers,
    responsible: responsible.length < point.responsible.length ? [...responsible, ...answering].slice(0, 50) : responsible,
  };
}

function namedAs({ name, wording }: Mention): string {
  return wording ?? name;
}

/** «Ответственный: Кедров С.И.» on a line of its own, or in brackets inside the sentence. */
function responsibleIn(words: string): readonly Mention[] {
  const lead = /^\s*ответственн\p{L}+(?:\s+(?:за\s+исполнение|исполнител\p{L}+))?\s*[:–—-]\s*/iu.exec(words)?.[0];
  return lead === undefined ? responsibleInText(words) : readResponsible(words.slice(lead.length));
}

function has(text: string, words: string): boolean {
  return words.trim() !== '' && comparable(text).includes(comparable(words));
}

function same(left: string, right: string): boolean {
  return comparable(left) === comparable(right);
}
