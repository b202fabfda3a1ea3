import type { GrammaticalCase } from './cases.ts';

/** What the endings do not tell about a noun. */
export interface NounNature {
  readonly animate: boolean;
  /** «врачом», not «врачем»: after ж, ш, ч, щ, ц the stressed ending is written with «о». */
  readonly stressed?: boolean;
  /** The stem before endings where it differs from the nominative: «дворец» → «дворц». */
  readonly stem?: string;
  /** Nominative plural where it is not formed by rule: «учителя». */
  readonly plural?: string;
  /** Genitive plural where it is not formed by rule: «сестёр». */
  readonly pluralGenitive?: string;
  /** Instrumental plural where it is not formed by rule: «детьми». */
  readonly pluralInstrumental?: string;
  /** «бюро», «жюри». */
  readonly indeclinable?: boolean;
}

/** A noun's singular in lower case: «директор» → «директору». */
export function declineSingular(word: string, grammaticalCase: GrammaticalCase, nature: NounNature): string {
  if (nature.indeclinable) return word;
  if (/ия$/u.test(word)) return word.slice(0, -1) + pick(grammaticalCase, 'и', 'и', 'ю', 'ей', 'и');
  if (/[ая]$/u.test(word)) return firstDeclension(word, grammaticalCase, nature);
  if (/ие$/u.test(word)) return word.slice(0, -1) + pick(grammaticalCase, 'я', 'ю', 'е', 'ем', 'и');
  if (/е$/u.test(word)) return word.slice(0, -1) + pick(grammaticalCase, 'а', 'у', 'е', 'ем', 'е');
  if (/о$/u.test(word)) return word.slice(0, -1) + pick(grammaticalCase, 'а', 'у', 'о', 'ом', 'е');
  if (isFeminineSoft(word)) return word.slice(0, -1) + pick(grammaticalCase, 'и', 'и', 'ь', 'ью', 'и');
  if (/[ьй]$/u.test(word)) {
    const accusative = nature.animate ? 'я' : word.slice(-1);
    return word.slice(0, -1) + pick(grammaticalCase, 'я', 'ю', accusative, 'ем', 'е');
  }
  const stem = nature.stem ?? word;
  const instrumental = /[жшчщц]$/u.test(stem) && !nature.stressed ? 'ем' : 'ом';
  if (grammaticalCase === 'accusative' && !nature.animate) return word;
  return stem + pick(grammaticalCase, 'а', 'у', 'а', instrumental, 'е');
}

function firstDeclension(word: string, grammaticalCase: GrammaticalCase, nature: NounNature): string {
  const stem = word.slice(0, -1);
  const soft = /я$/u.test(word);
  const genitive = soft || /[гкхжшчщ]$/u.test(stem) ? 'и' : 'ы';
  const instrumental = soft || (/[жшчщц]$/u.test(stem) && !nature.stressed) ? 'ей' : 'ой';
  return stem + pick(grammaticalCase, genitive, 'е', soft ? 'ю' : 'у', instrumental, 'е');
}

/** The nominative plural in lower case. */
export function nominativePlural(word: string, nature: NounNature): string {
  if (nature.indeclinable) return word;
  if (nature.plural) return nature.plural;
  const stem = nature.stem ?? (/[аяоеьй]$/u.test(word) ? word.slice(0, -1) : word);
  if (/ие$/u.test(word)) return `${stem}я`;
  if (/[ое]$/u.test(word)) return `${stem}а`;
  if (/[ьйя]$/u.test(word) || /[гкхжшчщ]$/u.test(stem)) return `${stem}и`;
  return `${stem}ы`;
}

/** A noun's plural from its singular, in lower case: «руководитель» → «руководителям». */
export function declinePlural(word: string, grammaticalCase: GrammaticalCase, nature: NounNature): string {
  if (nature.indeclinable) return word;
  if (grammaticalCase === 'instrumental' && nature.pluralInstrumental) return nature.pluralInstrumental;
  if (grammaticalCase === 'genitive' || (grammaticalCase === 'accusative' && nature.animate)) {
    return nature.pluralGenitive ?? genitivePlural(word, nature);
  }
  const nominative = nominativePlural(word, nature);
  if (grammaticalCase === 'accusative') return nominative;
  const soft = /я$/u.test(nominative) || (/и$/u.test(nominative) && !/[гкхжшчщ]и$/u.test(nominative));
  const ending = pick(grammaticalCase, '', 'м', '', 'ми', 'х');
  return nominative.slice(0, -1) + (soft ? 'я' : 'а') + ending;
}

function genitivePlural(word: string, nature: NounNature): string {
  if (/и[яе]$/u.test(word)) return `${word.slice(0, -1)}й`;
  if (/[ао]$/u.test(word)) return word.slice(0, -1);
  if (/я$/u.test(word)) return `${word.slice(0, -1)}ь`;
  if (/ь$/u.test(word)) return `${word.slice(0, -1)}ей`;
  if (/й$/u.test(word)) return `${word.slice(0, -1)}ев`;
  const stem = nature.stem ?? word;
  if (/[жшчщ]$/u.test(stem)) return `${stem}ей`;
  return /ц$/u.test(stem) && !nature.stressed ? `${stem}ев` : `${stem}ов`;
}

/** Of the soft nouns agents («учитель», «секретарь») and «лагерь» are masculine in this trade. */
function isFeminineSoft(word: string): boolean {
  return /ь$/u.test(word) && !/(?:тель|арь|ерь|ель)$/u.test(word);
}

function pick(
  grammaticalCase: GrammaticalCase,
  genitive: string,
  dative: string,
  accusative: string,
  instrumental: string,
  prepositional: string,
): string {
  return { genitive, dative, accusative, instrumental, prepositional }[grammaticalCase];
}
