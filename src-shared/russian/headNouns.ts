import { declinePlural, declineSingular, nominativePlural, type NounNature } from './declineNoun.ts';

/** Nouns that stand at the head of a post or of a group in education departments. The endings do the rest. */
const PEOPLE = `директор заместитель начальник специалист инспектор методист секретарь руководитель председатель учитель педагог
психолог логопед дефектолог воспитатель преподаватель организатор консультант советник помощник куратор координатор
бухгалтер экономист юрист юрисконсульт библиотекарь глава министр ректор проректор декан депутат представитель член
участник эксперт администратор программист инженер лаборант тьютор наставник завуч завхоз врач фельдшер медсестра сестра
няня повар кладовщик сторож дворник водитель оператор делопроизводитель документовед архивариус кадровик контролёр
контролер ревизор аудитор аналитик менеджер диспетчер техник мастер тренер инструктор концертмейстер хормейстер режиссёр
режиссер художник музыкант библиограф социолог демограф историк географ математик физик химик биолог филолог лингвист
переводчик журналист редактор корреспондент человек выпускник ученик школьник студент родитель ребёнок гражданин житель
сотрудник работник коллега слушатель победитель призёр призер лауреат волонтёр волонтер доброволец заявитель учредитель
исполнитель ответчик губернатор прокурор судья нотариус комендант уборщица уборщик электрик слесарь плотник гардеробщик
вахтёр вахтер охранник кочегар машинист профессор доцент ассистент стажёр стажер аспирант доктор кандидат лидер капитан
председательница воспитательница учительница докладчик спикер модератор референт супервизор супервайзер дизайнер
копирайтер сурдопереводчик педиатр невролог офтальмолог стоматолог терапевт диетсестра калькулятор кассир заготовитель
медработник педработник соцработник соцпедагог снабженец казначей управленец опекун попечитель усыновитель атташе наблюдатель практикант абитуриент дошкольник
подросток воспитанник спортсмен секретарша заказчик подрядчик поставщик`;

const BODIES = `управление отдел отделение комитет департамент администрация министерство центр школа лицей гимназия учреждение
организация комиссия совет группа служба сектор бухгалтерия институт агентство фонд штаб дума собрание палата сад
техникум колледж университет академия филиал общество предприятие объединение кабинет лаборатория библиотека музей дом
дворец клуб секция подразделение инспекция прокуратура полиция поликлиника больница интернат пансион детсад округ район
город муниципалитет орган бюро жюри коллегия президиум коллектив архив база станция лагерь казначейство аппарат профсоюз
профком оргкомитет оперштаб подкомиссия педколлектив ассоциация союз команда редакция кафедра факультет казна хозяйство`;

const SPECIAL: Readonly<Record<string, Partial<NounNature>>> = {
  директор: { plural: 'директора' },
  учитель: { plural: 'учителя' },
  профессор: { plural: 'профессора' },
  доктор: { plural: 'доктора' },
  повар: { plural: 'повара' },
  сторож: { plural: 'сторожа' },
  мастер: { plural: 'мастера' },
  врач: { stressed: true },
  ребёнок: { stem: 'ребёнк', plural: 'дети', pluralGenitive: 'детей', pluralInstrumental: 'детьми' },
  человек: { plural: 'люди', pluralGenitive: 'людей', pluralInstrumental: 'людьми' },
  бюро: { indeclinable: true },
  жюри: { indeclinable: true },
  атташе: { indeclinable: true },
  гражданин: { plural: 'граждане', pluralGenitive: 'граждан' },
  доброволец: { stem: 'добровольц' },
  снабженец: { stem: 'снабженц' },
  управленец: { stem: 'управленц' },
  подросток: { stem: 'подростк' },
  медсестра: { plural: 'медсёстры', pluralGenitive: 'медсестёр' },
  сестра: { plural: 'сёстры', pluralGenitive: 'сестёр' },
  диетсестра: { plural: 'диетсёстры', pluralGenitive: 'диетсестёр' },
  судья: { plural: 'судьи', pluralGenitive: 'судей' },
  няня: { pluralGenitive: 'нянь' },
  дом: { plural: 'дома' },
  дворец: { stem: 'дворц', stressed: true },
  округ: { plural: 'округа' },
  город: { plural: 'города' },
  лагерь: { plural: 'лагеря' },
};

function natures(words: string, animate: boolean): readonly (readonly [string, NounNature])[] {
  return words.split(/\s+/u).map((word) => [word, { animate, ...SPECIAL[word] }] as const);
}

const HEADS: ReadonlyMap<string, NounNature> = new Map([...natures(BODIES, false), ...natures(PEOPLE, true)]);

const SINGULAR_OF: ReadonlyMap<string, string> = new Map([...HEADS].map(([word, nature]) => [unyo(nominativePlural(word, nature)), word]));

/** The nature of a head noun given in the nominative singular, any letter case; `null` when it is not one of ours. */
export function headNature(word: string): NounNature | null {
  return HEADS.get(word.toLowerCase()) ?? null;
}

/** The singular of a head noun given in the nominative plural: «директора» → «директор». */
export function singularOf(word: string): string | null {
  return SINGULAR_OF.get(unyo(word.toLowerCase())) ?? null;
}

const DATIVES: ReadonlySet<string> = new Set(
  [...HEADS].flatMap(([word, nature]) => [unyo(declineSingular(word, 'dative', nature)), unyo(declinePlural(word, 'dative', nature))]),
);

/** Whether a word is one of ours in the dative, singular or plural: «кабинету», «поварам»; some genitives have the same form. */
export function isDativeOfHead(word: string): boolean {
  return DATIVES.has(unyo(word.toLowerCase()));
}

/** Adjectives and participles that are heads by themselves: «заведующий отделом», «исполняющая обязанности», «обучающиеся». */
const SUBSTANTIVES =
  /^(?:заведующ|исполняющ|замещающ|управляющ|ответственн|дежурн|уполномоченн|служащ|рабоч|учащ|обучающ|командующ|ведущ|вожат|поверенн|полицейск|присутствующ|приглашённ|приглашенн|выступающ|докладывающ|участвующ|работающ|освобождённ|освобожденн|председательствующ|сопровождающ|проверяющ|принимающ|учёный|ученый)(?:ий|ый|ой|ая|ие|ые)(?:ся)?$/u;

/** Whether an adjective in the nominative can be a head without a noun. */
export function isSubstantive(word: string): boolean {
  return SUBSTANTIVES.test(word.toLowerCase());
}

function unyo(word: string): string {
  return word.replaceAll('ё', 'е');
}
