/** Endings of nouns, adjectives, participles and surnames in all cases and numbers, folded. */
const ENDING =
  /(?:иями|ями|ами|ыми|ими|ого|его|ому|ему|иях|иям|ией|ием|ах|ях|ам|ям|ом|ем|ой|ей|ою|ею|ов|ев|ые|ие|ых|их|ым|им|ый|ий|ая|яя|ое|ее|ую|юю|ия|ии|ию|ье|ьи|ью|ья|а|я|о|е|ы|и|у|ю|ь|й)$/u;

/** What is left of shorter words would be found in words of quite other roots. */
const SHORTEST = 5;

/**
 * The beginning that the forms of a folded Russian word share: «котельные» and «котельных» give «котельн». For looking into texts: the
 * stem of a word that was typed stands in each form of it. Words with digits and other signs, and short ones, stay whole.
 */
export function searchStem(word: string): string {
  return word.length < SHORTEST || !/^[а-я-]+$/u.test(word) ? word : word.replace(ENDING, '');
}
