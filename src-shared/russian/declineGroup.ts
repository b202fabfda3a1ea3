import type { DeclinedForm, GrammaticalCase } from './cases.ts';
import { declinePhrase } from './declinePhrase.ts';

/**
 * Declines a group or a body given in the nominative: «руководители организаций» → «руководителям организаций»,
 * «Управление образования» → «Управлению образования». Abbreviations («МБОУ СОШ № 3») stay as they are.
 */
export function declineGroup(phrase: string, grammaticalCase: GrammaticalCase): DeclinedForm {
  return declinePhrase(phrase, grammaticalCase, 'any');
}
