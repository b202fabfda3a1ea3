const SIGNS = String.raw`[.,;:!?…()«»„“”"–—-]+`;
const AROUND = new RegExp(`^${SIGNS}|${SIGNS}$`, 'gu');

/** A word without the punctuation around it: «(котельные,» → «котельные». What stands inside stays: «05.10», «12-ОД». */
export function bareWord(word: string): string {
  return word.replace(AROUND, '');
}
