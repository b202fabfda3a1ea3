import { Refusal } from '../../src-shared/api/errors.ts';
import { countWord } from '../../src-shared/russian/plural.ts';
import { sayProblem } from '../ui/say.tsx';

/** More in one field stops the browser for seconds at every letter. */
const MOST_IN_INPUT = 5000;
const MOST_IN_TEXTAREA = 200_000;

/**
 * What a field of a form cannot hold is refused whole and said: the browser would cut it without a word, or freeze.
 * The sheet's own fields take the beginning and say so themselves.
 */
export function refuseHugePastes(): void {
  document.addEventListener(
    'paste',
    (event) => {
      const field = event.target;
      if (!isField(field) || field.closest('.pe-sheet')) return;
      const most = field.maxLength > 0 ? field.maxLength : field instanceof HTMLInputElement ? MOST_IN_INPUT : MOST_IN_TEXTAREA;
      if ((event.clipboardData?.getData('text/plain').length ?? 0) <= most) return;
      event.preventDefault();
      const fits = countWord(most, 'знак', 'знака', 'знаков');
      sayProblem(new Refusal('input', `Вставленный текст не поместился: в это поле входит ${fits}, вставьте короче.`));
    },
    true,
  );
}

function isField(target: EventTarget | null): target is HTMLInputElement | HTMLTextAreaElement {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}
