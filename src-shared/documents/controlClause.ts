import type { Gender } from '../russian/cases.ts';
import { declineName } from '../russian/declineName.ts';
import { declinePost } from '../russian/declinePost.ts';

/** Whom the control of an order is laid upon; name and post in the nominative. */
export interface Controller {
  readonly name: string;
  readonly post?: string | undefined;
  /** `null` when the directory does not know it. */
  readonly gender: Gender | null;
}

/** Words of a clause; `sure: false` asks the user to look at the endings (norms.md, section 6). */
export interface ClauseText {
  readonly text: string;
  readonly sure: boolean;
}

/** «Контроль …» as the last point of an order: kept by the signatory (`null`), or laid upon a person in the accusative (norms.md, section 7). */
export function controlClause(person: Controller | null): ClauseText {
  if (person === null) return { text: 'Контроль за исполнением приказа оставляю за собой.', sure: true };
  const name = declineName(person.name, 'accusative', person.gender);
  const post = person.post === undefined || person.post === '' ? null : declinePost(person.post, 'accusative');
  const whom = post === null ? name.form : `${lowerFirst(post.form)} ${name.form}`;
  // The full stop of the initials ends the sentence too.
  const text = `Контроль за исполнением настоящего приказа возложить на ${whom.replace(/\.$/, '')}.`;
  return { text, sure: name.sure && (post?.sure ?? true) };
}

/** «Приказ вступает в силу …» as a point of an order. */
export function forceClause(): string {
  return 'Приказ вступает в силу со дня подписания.';
}

/** A post stands inside the sentence; an abbreviation («ИМЦ») keeps its capitals. */
function lowerFirst(post: string): string {
  return /^[А-ЯЁ][а-яё]/.test(post) ? post.charAt(0).toLowerCase() + post.slice(1) : post;
}
