import type { DeclinedForm, GrammaticalCase } from './cases.ts';
import { declinePhrase } from './declinePhrase.ts';

/**
 * Declines a post given in the nominative: «заместитель начальника Управления» → «заместителя начальника Управления».
 * The first letter keeps its case; `sure` is false when the head noun is not known.
 */
export function declinePost(post: string, grammaticalCase: GrammaticalCase): DeclinedForm {
  return declinePhrase(post, grammaticalCase, 'singular');
}
