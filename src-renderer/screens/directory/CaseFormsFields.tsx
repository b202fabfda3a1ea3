import { TextInput } from '@mantine/core';
import type { CaseForms } from '../../../src-shared/api/directoryApi.ts';
import type { DeclinedForm } from '../../../src-shared/russian/cases.ts';

type StoredCase = keyof CaseForms;

export interface CaseFormsFieldsProps {
  readonly title: string;
  /** What was corrected by hand. */
  readonly forms: CaseForms;
  readonly derive: (grammaticalCase: StoredCase) => DeclinedForm;
  readonly onChange: (forms: CaseForms) => void;
}

const CASES: readonly (readonly [StoredCase, string])[] = [
  ['genitive', 'доклад кого?'],
  ['dative', 'поручить кому?'],
  ['accusative', 'слушали кого?'],
];

/** The three cases papers use: derived ones can be corrected once for ever, unsure ones ask for a look. */
export function CaseFormsFields({ title, forms, derive, onChange }: CaseFormsFieldsProps) {
  return (
    <fieldset className="directory-cases">
      <legend>{title}</legend>
      {CASES.map(([key, question]) => {
        const derived = derive(key);
        const corrected = forms[key];
        const check = corrected === undefined && !derived.sure;
        return (
          <TextInput
            key={key}
            label={
              <>
                {question} {check && <span className="chip chip-soon">проверьте</span>}
                {corrected !== undefined && <span className="chip chip-plan">исправлено</span>}
              </>
            }
            aria-label={`${title}: ${question}`}
            value={corrected ?? derived.form}
            onChange={(event) => onChange(withForm(forms, key, event.currentTarget.value, derived.form))}
          />
        );
      })}
    </fieldset>
  );
}

/** A form equal to the derived one, or emptied, is no correction. */
function withForm(forms: CaseForms, key: StoredCase, value: string, derived: string): CaseForms {
  const { [key]: _old, ...rest } = forms;
  return value === '' || value === derived ? rest : { ...rest, [key]: value };
}
