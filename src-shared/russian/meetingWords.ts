/** A meeting named in the genitive («протокол совещания …») in the forms that a sentence about it needs. */
export interface MeetingWords {
  /** «расширенное совещание руководителей школ» */
  readonly nominative: string;
  /** «состоялось» */
  readonly happened: string;
  /** «на совещании»: the meeting alone. */
  readonly at: string;
}

type Agreement = 'male' | 'female' | 'neuter' | 'plural';

/** Genitive, nominative, prepositional, gender. */
const MEETINGS: readonly (readonly [string, string, string, Agreement])[] = [
  ['совещания', 'совещание', 'совещании', 'neuter'],
  ['заседания', 'заседание', 'заседании', 'neuter'],
  ['собрания', 'собрание', 'собрании', 'neuter'],
  ['собеседования', 'собеседование', 'собеседовании', 'neuter'],
  ['мероприятия', 'мероприятие', 'мероприятии', 'neuter'],
  ['занятия', 'занятие', 'занятии', 'neuter'],
  ['слушаний', 'слушания', 'слушаниях', 'plural'],
  ['чтений', 'чтения', 'чтениях', 'plural'],
  ['семинара', 'семинар', 'семинаре', 'male'],
  ['семинара-совещания', 'семинар-совещание', 'семинаре-совещании', 'male'],
  ['семинара-практикума', 'семинар-практикум', 'семинаре-практикуме', 'male'],
  ['вебинара', 'вебинар', 'вебинаре', 'male'],
  ['форума', 'форум', 'форуме', 'male'],
  ['педсовета', 'педсовет', 'педсовете', 'male'],
  ['практикума', 'практикум', 'практикуме', 'male'],
  ['тренинга', 'тренинг', 'тренинге', 'male'],
  ['стола', 'стол', 'столе', 'male'],
  ['конференции', 'конференция', 'конференции', 'female'],
  ['видеоконференции', 'видеоконференция', 'видеоконференции', 'female'],
  ['консультации', 'консультация', 'консультации', 'female'],
  ['встречи', 'встреча', 'встрече', 'female'],
  ['планёрки', 'планёрка', 'планёрке', 'female'],
  ['планерки', 'планерка', 'планерке', 'female'],
];

const HAPPENED: Readonly<Record<Agreement, string>> = {
  male: 'состоялся',
  female: 'состоялась',
  neuter: 'состоялось',
  plural: 'состоялись',
};

/** Most words that may stand before the noun: «внеочередного расширенного аппаратного совещания». */
const MOST_ADJECTIVES = 3;

/**
 * Reads what a protocol is of, genitive as it stands in the title; words already in the nominative are taken as they are.
 * What names no meeting names who met: «коллегии управления» → «заседание коллегии управления». Empty words are a «совещание».
 */
export function meetingWords(genitive: string): MeetingWords {
  const words = genitive
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[.,;:]+$/u, '')
    .split(' ')
    .filter((word) => word !== '');
  if (words.length === 0) return known('совещание', 'совещании', 'neuter', [], []);
  for (let place = 0; place <= MOST_ADJECTIVES && place < words.length; place += 1) {
    const word = words[place] ?? '';
    const lower = word.toLowerCase().replace(/[,.]$/u, '');
    const meeting = MEETINGS.find(([oblique, nominative]) => lower === oblique || lower === nominative);
    if (!meeting) continue;
    const [oblique, nominative, prepositional, agreement] = meeting;
    const before = words.slice(0, place);
    const isOblique = lower === oblique && (oblique !== nominative || before.length === 0);
    const adjectives = isOblique ? before.map((each) => nominativeAdjective(each, agreement)) : before.map((each) => each.toLowerCase());
    if (adjectives.some((each) => each === null)) break;
    const rest = [nominative + (word.endsWith(',') ? ',' : ''), ...words.slice(place + 1)];
    return known(
      rest[0] ?? '',
      prepositional,
      agreement,
      adjectives.map((each) => each ?? ''),
      rest.slice(1),
    );
  }
  const [first = '', ...rest] = words;
  return { nominative: ['заседание', lowerFirst(first), ...rest].join(' '), happened: 'состоялось', at: 'на заседании' };
}

function known(
  noun: string,
  prepositional: string,
  agreement: Agreement,
  adjectives: readonly string[],
  rest: readonly string[],
): MeetingWords {
  // A round table is nothing without its adjective.
  const at = noun === 'стол' ? `на круглом ${prepositional}` : `на ${prepositional}`;
  return { nominative: [...adjectives, noun, ...rest].join(' '), happened: HAPPENED[agreement], at };
}

/** Adjectives of meetings with a stressed ending: «городской», not «городский». */
const STRESSED = /^(?:городск|областн|выездн|окружн|больш|краев|отраслев|очередн|внеочередн|кустов|делов|годов|целев)$/u;

/** «расширенного» → «расширенное» or «расширенный»; `null` for a word that is no adjective in the genitive. */
function nominativeAdjective(genitive: string, agreement: Agreement): string | null {
  const word = genitive.toLowerCase();
  const match = /^([а-яё-]{2,})(ого|его|ой|ей|ых|их)$/u.exec(word);
  if (!match) return null;
  const [, stem = '', ending = ''] = match;
  const soft = /^[еи]/u.test(ending) && !/[гкхжшчщ]$/u.test(stem);
  switch (agreement) {
    case 'neuter':
      return /^[ое]го$/u.test(ending) ? stem + (ending === 'его' ? 'ее' : 'ое') : null;
    case 'male':
      if (STRESSED.test(stem)) return `${stem}ой`;
      return /^[ое]го$/u.test(ending) ? stem + (ending === 'его' || /[гкх]$/u.test(stem) ? 'ий' : 'ый') : null;
    case 'female':
      return /^[ое]й$/u.test(ending) ? stem + (soft ? 'яя' : 'ая') : null;
    case 'plural':
      return /^[ыи]х$/u.test(ending) ? stem + (ending === 'их' ? 'ие' : 'ые') : null;
  }
}

function lowerFirst(word: string): string {
  return /^[А-ЯЁ][а-яё]/u.test(word) ? word.charAt(0).toLowerCase() + word.slice(1) : word;
}
