import type { Person } from '../../../src-shared/api/directoryApi.ts';
import { readName } from '../../../src-shared/russian/readName.ts';

type Read = Pick<Person, 'surname' | 'givenName' | 'patronymic'> & Partial<Pick<Person, 'post'>>;

/** «Морошкина О. А., заведующий» as the fields of the directory; a post that was not typed is left alone. */
export function readPerson(text: string): Read {
  const [name = '', ...post] = text.split(/\s*[,;]\s*|\s+[–—-]\s+/u);
  const words = post.join(', ').trim();
  return { ...readName(name), ...(words === '' ? {} : { post: words }) };
}
