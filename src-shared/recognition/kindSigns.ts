import type { DocumentKind } from '../documents/kinds.ts';

/** Signs by which a paper's kind is told. None decides alone: a letter mentions a «протокол», a protocol approves an «приказ». */

export type Kinship = DocumentKind | 'foreign';

export interface KindSign {
  readonly kind: Kinship;
  /** What it adds, once, however often it is found. */
  readonly weight: number;
  readonly sign: RegExp;
  /** `title`: a line of the head, and only the first title of all counts. `head`: the first lines. `end`: the end of any line. */
  readonly where: 'title' | 'head' | 'line' | 'end' | 'start';
}

const END = String.raw`(?![\p{L}\d]|-\p{L})`;

/** A title: a word on a line that names the paper. The first of these wins the place of the title. */
const TITLES: readonly KindSign[] = [
  title(
    'protocol',
    8,
    String.raw`(?:В[ыЫ][пП][иИ][сС][кК][аА] [иИ][зЗ] )?П(?:ротокол|РОТОКОЛ)[аА]?${END}(?! *(?:результат|разноглас|испытан|измерен|вскрыт|РЕЗУЛЬТАТ|РАЗНОГЛАС))`,
  ),
  title('protocol', 3, String.raw`П(?:ротокол|РОТОКОЛ)${END}`),
  title(
    'order',
    8,
    String.raw`(?:ВЫПИСКА ИЗ |Выписка из |ПРОЕКТ |Проект )?(?:П(?:риказ|РИКАЗ)|Р(?:аспоряжение|АСПОРЯЖЕНИЕ)|П(?:остановление|ОСТАНОВЛЕНИЕ))[аА]?${END}`,
  ),
  title('protocol', 6, String.raw`(?:Перечень поручений|ПЕРЕЧЕНЬ ПОРУЧЕНИЙ)${END}`),
  title('order', 5, String.raw`(?:Указание|УКАЗАНИЕ)${END}(?! *(?:к |по |по заполнению))`),
  title('order', 3, String.raw`(?:Решение|РЕШЕНИЕ)${END}`),
  title(
    'foreign',
    8,
    String.raw`(?:ПОЛОЖЕНИЕ|ДОГОВОР|КОНТРАКТ|СОГЛАШЕНИЕ|АКТ|СЧ[ЕЁ]Т(?:-ФАКТУРА)?|ТОВАРНАЯ НАКЛАДНАЯ|НАКЛАДНАЯ|РЕЗЮМЕ|АНКЕТА|ЗАЯВЛЕНИЕ|ЗАЯВКА|СПРАВКА|ОТЧ[ЕЁ]Т|ИНСТРУКЦИЯ|УСТАВ|ПРАВИЛА|РЕГЛАМЕНТ|ПОРЯДОК|СОГЛАСИЕ|ДОВЕРЕННОСТЬ|СПИСОК|ПЕРЕЧЕНЬ|РЕЕСТР|ВЕДОМОСТЬ|ПАСПОРТ|ХАРАКТЕРИСТИКА|УВЕДОМЛЕНИЕ|(?:СЛУЖЕБНАЯ|ДОКЛАДНАЯ|ОБЪЯСНИТЕЛЬНАЯ|ПОЯСНИТЕЛЬНАЯ) ЗАПИСКА|ТЕХНИЧЕСКОЕ ЗАДАНИЕ|ЗАКЛЮЧЕНИЕ|ПИСЬМО|ЖАЛОБА|ХОДАТАЙСТВО|КВИТАНЦИЯ|ПРОГРАММА|МЕТОДИЧЕСКИЕ РЕКОМЕНДАЦИИ)${END}`,
  ),
  title(
    'foreign',
    6,
    String.raw`(?:Положение|Договор|Контракт|Соглашение|Акт|Сч[её]т(?:-фактура)?|Накладная|Резюме|Анкета|Заявление|Заявка|Справка|Отч[её]т|Инструкция|Устав|Правила|Регламент|Порядок|Согласие|Доверенность|Список|Перечень|Реестр|Ведомость|Паспорт|Характеристика|Уведомление|(?:Служебная|Докладная|Объяснительная|Пояснительная) записка|Техническое задание|Заключение|Письмо|Программа|Методические рекомендации)${END}`,
  ),
  title(
    'plan',
    5,
    // A lesson's plan, a way out of a fire and a business are planned too.
    String.raw`(?!Об? |.{0,60}(?:[Кк]онспект|КОНСПЕКТ|эвакуаци|ЭВАКУАЦИ|[Уу]чебн\p{L}+ план|УЧЕБНЫЙ ПЛАН|[Бб]изнес|урока|УРОКА|закуп))[«"“„]?(?:\p{Lu}[\p{L}-]*(?: [\p{L}-]+){0,5}? )?(?:план(?:-график)?|медиаплан|ПЛАН(?:-ГРАФИК)?|МЕДИАПЛАН|План(?:-график)?|Медиаплан|ДОРОЖНАЯ КАРТА|Дорожная карта|дорожная карта|Циклограмма|ЦИКЛОГРАММА)${END}`,
  ),
  title('notice', 4, String.raw`(?:ИНФОРМАЦИОННОЕ СООБЩЕНИЕ|Информационное сообщение|Пресс-релиз|ПРЕСС-РЕЛИЗ|НОВОСТИ|Новости)${END}`),
];

/** «КОМИТЕТ … БУЙРЫК ПРИКАЗ» in two languages, «АДМИНИСТРАЦИЯ … ПОСТАНОВЛЕНИЕ» on one line. */
const LATE_TITLES: readonly KindSign[] = [
  { kind: 'order', weight: 5, where: 'head', sign: /^.{0,60} (?:ПРИКАЗ|РАСПОРЯЖЕНИЕ|ПОСТАНОВЛЕНИЕ)(?: *(?:№|N|от ).{0,60})?$/u },
  { kind: 'protocol', weight: 5, where: 'head', sign: /^.{0,60} ПРОТОКОЛ(?: *(?:№|N|от ).{0,60})?$/u },
];

const BODY: readonly KindSign[] = [
  start('protocol', 3, String.raw`повестка(?: дня| совещания| заседания| собрания){0,2} ?(?:[:.–—-]|$)`),
  start('protocol', 3, String.raw`(?:(?:[IVXХ]+|\d{1,2})\.? ?)?(?:по \p{L}+ вопросу[: ]*)?слушали`),
  start('protocol', 1, String.raw`(?:(?:[IVXХ]+|\d{1,2})\.? ?)?выступил[аи]?`),
  start(
    'protocol',
    2,
    String.raw`(?:присутствовали|присутствующие|участники(?: совещания| заседания)? *:|приглаш[её]нные *:|отсутствовали)`,
  ),
  start(
    'protocol',
    3,
    String.raw`(?:(?:[IVXХ]+|\d{1,2})\.? ?)?(?:решили|постановили|принятое решение|решение *[:–—-]|решение .{0,40}вопросу повестки)`,
  ),
  start('protocol', 1, 'председатель(?:ствующий|ствовала?)?'),
  start('protocol', 1, 'секретарь'),
  start('protocol', 2, '(?:про)?голосовали'),
  {
    kind: 'order',
    weight: 6,
    where: 'end',
    sign: /(?<!\p{L})(?:приказыва(?:ю|ем|ет)|постановля(?:ю|ем|ет|ют)|распоряжаюсь|обязываю) ?:?$/iu,
  },
  { kind: 'order', weight: 4, where: 'end', sign: /(?:^предлагаю|(?<!\p{L})(?:решает|решил|решила|решило)) ?:$/iu },
  { kind: 'order', weight: 4, where: 'line', sign: /(?<!\p{L})(?:приказываю|постановляет|постановляю|обязываю) ?: ?\S/iu },
  {
    kind: 'order',
    weight: 3,
    where: 'line',
    sign: /(?<!\p{L})контроль (?:за|над) (?:исполнением|выполнением|реализацией).{0,80}(?:оставляю|возложить|возлагаю|оставить|осуществля)/iu,
  },
  { kind: 'order', weight: 1, where: 'line', sign: /(?:приказ|постановление|распоряжение|решение) вступает в силу/iu },
  { kind: 'order', weight: 1, where: 'start', sign: /^(?:На основании|В соответствии|В целях|Во исполнение|В связи|Руководствуясь)/u },
  {
    kind: 'order',
    weight: 1,
    where: 'head',
    sign: /^[«"“]?Об? (?:утверждении|создании|проведении|назначении|внесении|организации|мерах|признании)/u,
  },
  start('order', 1, 'с (?:приказом|распоряжением|постановлением) ознакомлен'),
  { kind: 'plan', weight: 2, where: 'head', sign: /^УТВЕРЖДАЮ/u },
  { kind: 'plan', weight: 2, where: 'head', sign: /план(?:а|у)? (?:работы|мероприятий|действий|подготовки|проведения)/iu },
  {
    kind: 'notice',
    weight: 5,
    where: 'head',
    sign: /(?<!\p{L})(?:состоял[аио]сь|состоялся|прош[её]л|прошл[аио]|проведен[аоы]?|провел[аио]?) .{0,80}(?:совещани|заседани|семинар|встреч|собрани|вебинар|конференци|форум|коллеги|круглый стол)/iu,
  },
  {
    kind: 'notice',
    weight: 5,
    where: 'head',
    sign: /(?<!\p{L})(?:совещани|заседани|семинар|встреч|собрани|вебинар|конференци|форум|коллеги).{0,120}(?<!\p{L})(?:состоял[аио]сь|состоялся|прош[её]л|прошл[аио])/iu,
  },
  {
    kind: 'notice',
    weight: 1,
    where: 'line',
    sign: /(?<!\p{L})(?:участник\p{L}*|собравшиес\p{L}*|присутствующи\p{L}*) .{0,60}(?:получили|обсудили|отметили|ознакомились|узнали|поделились)/iu,
  },
  { kind: 'notice', weight: 1, where: 'line', sign: /(?:спикер|модератор)\p{L}*/iu },
  {
    kind: 'notice',
    weight: 1,
    where: 'line',
    sign: /(?<!\p{L})в (?:ходе|рамках|завершение|заключение) .{0,40}(?:совещани|собеседовани|встреч|мероприяти|семинар)/iu,
  },
  {
    kind: 'notice',
    weight: 1,
    where: 'line',
    sign: /(?<!\p{L})(?:были )?(?:рассмотрен|проанализирован|обсужд[её]н|представлен)[аоы]?(?!\p{L})/iu,
  },
  { kind: 'foreign', weight: 6, where: 'start', sign: /^Уважаем(?:ый|ая|ые)(?!\p{L}).{0,80}!/u },
  { kind: 'foreign', weight: 4, where: 'start', sign: /^С уважением/u },
  { kind: 'foreign', weight: 4, where: 'head', sign: /^(?:Исх\.? ?№|На № ?[_\d]|от .{1,30} на № ?)/u },
  {
    kind: 'foreign',
    weight: 2,
    where: 'line',
    sign: /(?<!\p{L})(?:прос(?:им|ит) (?:Вас|вас)|прошу (?:Вас|вас)|направля(?:ем|ет|ю) (?:Вам|в Ваш|для)|сообща(?:ем|ет)(?!\p{L}))/iu,
  },
  {
    kind: 'foreign',
    weight: 3,
    where: 'start',
    sign: /^(?:(?:1|I)\.? ?)?(?:Общие положения|ОБЩИЕ ПОЛОЖЕНИЯ|Предмет договора|ПРЕДМЕТ ДОГОВОРА)/u,
  },
  { kind: 'foreign', weight: 3, where: 'line', sign: /(?:ИНН|БИК|р\/с(?:ч[её]т)?|КПП)[ :№]*\d{8}/u },
  { kind: 'foreign', weight: 4, where: 'line', sign: /именуем(?:ый|ое|ая) в дальнейшем|в лице .{3,120}действующ/iu },
  {
    kind: 'foreign',
    weight: 3,
    where: 'start',
    sign: /^(?:Опыт работы|Дата рождения|Ключевые навыки|Желаемая должность|О себе|Личные качества)/u,
  },
  { kind: 'foreign', weight: 3, where: 'head', sign: /^(?:от родител|от кого|ФИО|Ф\. ?И\. ?О\.|паспорт(?:ные данные)?)(?!\p{L})/iu },
  { kind: 'foreign', weight: 4, where: 'line', sign: /^(?:Прошу (?:Вас )?(?:принять|зачислить|предоставить|выдать|перевести|разрешить))/u },
];

export const KIND_SIGNS: readonly KindSign[] = [...TITLES, ...LATE_TITLES, ...BODY];

function title(kind: Kinship, weight: number, sign: string): KindSign {
  return { kind, weight, where: 'title', sign: new RegExp(`^${sign}`, 'u') };
}

function start(kind: Kinship, weight: number, sign: string): KindSign {
  return { kind, weight, where: 'start', sign: new RegExp(`^(?:${sign})(?:${END}|(?<=[^\\p{L}]))`, 'iu') };
}
