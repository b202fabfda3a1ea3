/** Forms of a noun: its stem with each ending of a row such as «,а,у,ом,е». */
export function nounForms(stem: string, endings: string): readonly string[] {
  return endings.split(',').map((ending) => stem + ending);
}

const HARD = 'ый,ого,ому,ым,ом,ая,ой,ую,ое,ые,ых,ыми';
const SOFT = 'ий,его,ему,им,ем,яя,ей,юю,ее,ие,их,ими';
/** After г, к, х and the hushing sounds. */
const MIXED = 'ий,его,ему,им,ем,ая,ей,ую,ее,ие,их,ими,ого,ой,ом,ому';

/** All forms of an adjective, ordinal or participle of a stem: «учебн» gives «учебный», «учебного» … */
export function adjectiveForms(stem: string, declension: 'hard' | 'soft' | 'mixed' = 'hard'): readonly string[] {
  return nounForms(stem, { hard: HARD, soft: SOFT, mixed: MIXED }[declension]);
}
