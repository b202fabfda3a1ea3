import { declineGroup } from '../russian/declineGroup.ts';
import { foldForSearch } from '../russian/fold.ts';
import { isDativeOfHead } from '../russian/headNouns.ts';

/**
 * Whom the words of a point address at their beginning, in the dative as they stand: «Руководителям ОО», «Ст. инспектору
 * Петровой М.Н.»; `null` where the point begins otherwise («Информацию принять …», «Утвердить план»).
 * The address ends before the infinitive, a colon, a semicolon or the end of an addressee line (seeds 000, 001, 003, 004).
 */
export function leadingAddressee(text: string): string | null {
  const words = text.replaceAll(/\s+/g, ' ').trim();
  const named = leadingNames(words);
  if (named !== null) return named;
  const end = addressEnd(words);
  // «Садоводам провести осмотр»: of groups that no list knows the plural tells, where somebody is asked for something.
  if (!beginsInDative(words) && !(end < words.length && MANY.test(words))) return null;
  const address = words.slice(0, end).replace(/[\s,;:–—-]+$/u, '');
  return address === '' || address.length > LONGEST ? null : address;
}

const NAME = String.raw`\p{Lu}[\p{Ll}-]+\s\p{Lu}\.\s?\p{Lu}\.`;
const NAMES = new RegExp(String.raw`^${NAME}(?:(?:,\s|\sи\s)${NAME})*`, 'u');
/** A surname in the dative, or one that never changes: «Кедрову», «Малой», «Короленко», «Черных». */
const DATIVE_NAME = /^\p{Lu}[\p{Ll}-]*(?:[ую]|[оеё]й|[оие]му|ко|[иы]х)\s/u;

/** «Кедрову С.И. и Малой А.Ю. подготовить …»: people without a post; a name in the nominative tells who did something. */
function leadingNames(words: string): string | null {
  const names = NAMES.exec(words)?.[0];
  if (names === undefined) return null;
  const rest = words.slice(names.length).trimStart();
  const isAsked = addressEnd(rest) < rest.length;
  // «Горук Н.А. подготовить …»: a woman's surname on a consonant does not change; only the infinitive tells.
  return isAsked && (DATIVE_NAME.test(words) || addressEnd(rest) === 0) ? names : null;
}

/** A sentence without any infinitive is no address of somebody. */
const LONGEST = 300;

const MANY = /^\p{L}{3,}(?:ам|ям)(?!\p{L})/u;

/** Abbreviated and lower-case beginnings of a post: «Ст. инспектору», «И.о. начальника» is no dative. */
const SHORT = /^(?:\p{L}{1,4}\.\s*)+(?=\p{L}{3})/u;

/** Adjectives may stand before the one addressed: «Методическому центру», «Новой сельской школе». */
function beginsInDative(words: string): boolean {
  const first =
    words
      .replace(SHORT, '')
      .toLowerCase()
      .match(/^[\p{L}-]+(?:\s[\p{L}-]+){0,2}/u)?.[0]
      .split(/\s/u) ?? [];
  const head = first.findIndex(isDative);
  return head >= 0 && first.slice(0, head).every((word) => /(?:[оеи]му|[оеи]й|[ыи]м)$/u.test(word));
}

/** Dative endings of nouns, adjectives and participles of people and bodies; words that only look so are named. */
const DATIVE = /(?:ам|ям|им|ым|ому|ему|ю|у|ой|ей|ке|е)$/u;
const DATIVE_HEADS =
  /^(?:руководител|директор|заведующ|заместител|начальник|председател|инспектор|методист|специалист|секретар|управлени|отдел|комитет|комисси|центр|школ|учреждени|организаци|педагог|учител|воспитател|куратор|координатор|администраци|муниципальн|образовательн|общеобразовательн|дошкольн|обучающ|родител|главн|ведущ|старш|классн|бухгалтер|совет|учредител|глав|департамент|министерств|институт|лице|гимнази|детск|средн|сотрудник|работник|ответственн|член|участник|тьютор|психолог|логопед|социальн)/u;

function isDative(word: string): boolean {
  if (word === '' || NOT_DATIVE.test(word)) return false;
  return isDativeOfHead(word) || (DATIVE.test(word) && DATIVE_HEADS.test(foldForSearch(word)));
}

/** Nominatives, accusatives and genitives with the same ending: «школу», «комиссию», «организацию», «руководителей», «образовательные». */
const NOT_DATIVE = /^(?:школу|комиссию|организацию|администрацию|гимназию|главу|отделе|центре|совете|.*(?:телей|ией|[ыи]е))$/u;

/** «обеспечить», «организовать», «довести», «не допускать», «разместить»; «области», «части» are nouns. */
const INFINITIVE = /(?<![\p{L}-])(?:не\s+)?\p{Ll}+(?:ать|ять|еть|ить|оть|уть|ыть|сти|зти|чь|йти)(?:ся|сь)?(?![\p{L}-])/gu;
const NO_INFINITIVE =
  /^(?:часть|сеть|область|печать|мать|власти|части|сети|области|новости|деятельности|.*ости|.*асти|речь|ночь|помощь|путь|память|смерть|скорость|.*ость)$/u;

function addressEnd(words: string): number {
  const stops = [words.search(/[:;]/u), words.search(/(?<!(?<!\p{L})\p{Lu})\.\s+\p{Lu}\p{Ll}{2,}/u)].filter((place) => place >= 0);
  for (const match of words.matchAll(INFINITIVE)) {
    if (NO_INFINITIVE.test(match[0].replace(/^не\s+/u, ''))) continue;
    stops.push(match.index);
    break;
  }
  // «Директорам школ в срок до 1 мая представить …»: the deadline stands before the infinitive and is not the address.
  const deadline =
    /(?<![\p{L}-])(?:в срок|до \d|не позднее|в течение|ежедневно|еженедельно|ежеквартально|ежемесячно|ежегодно|постоянно|срочно|незамедлительно|(?:в|с) (?:установленн|указанн|кратчайш)\p{L}+ (?:срок|врем)|в период|в целях|с целью|в соответствии|по (?:окончании|завершении|итогам|результатам|мере)|при (?:анализе|выявлении|получении|необходимости|(?:планировани|проведени|организаци|осуществлени|составлени|формировани|разработк|реализаци|заключени|возникновени|поступлени|комплектовани|оформлени|обращени|подготовк|выбор)[ие]))/iu.exec(
      words,
    );
  if (deadline) stops.push(deadline.index);
  return stops.length === 0 ? words.length : Math.min(...stops);
}

/** Whether two names of a group are one, whatever the case: «руководители ОО» and «Руководителям ОО». */
export function sameGroup(dative: string, nominative: string): boolean {
  const wanted = foldForSearch(dative);
  return wanted === foldForSearch(nominative) || wanted === foldForSearch(declineGroup(nominative, 'dative').form);
}
