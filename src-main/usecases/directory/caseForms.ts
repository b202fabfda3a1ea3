import type { CaseForms, DirectoryHit } from '../../../src-shared/api/directoryApi.ts';
import type { DeclinedForm } from '../../../src-shared/russian/cases.ts';

type ShownCase = 'genitive' | 'dative' | 'accusative';

/** The three cases the editor writes with: what was corrected by hand is certain, the rest is as sure as its rule. */
export function caseForms(
  byHand: CaseForms,
  decline: (grammaticalCase: ShownCase) => DeclinedForm,
): Pick<DirectoryHit, ShownCase | 'sure'> {
  const form = (grammaticalCase: ShownCase): DeclinedForm => {
    const corrected = byHand[grammaticalCase];
    return corrected === undefined || corrected === '' ? decline(grammaticalCase) : { form: corrected, sure: true };
  };
  const [genitive, dative, accusative] = [form('genitive'), form('dative'), form('accusative')];
  return {
    genitive: genitive.form,
    dative: dative.form,
    accusative: accusative.form,
    sure: genitive.sure && dative.sure && accusative.sure,
  };
}
