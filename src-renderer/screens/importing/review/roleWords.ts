import type { LineRole } from '../../../../src-shared/recognition/lineRole.ts';

export interface RoleWord {
  readonly role: LineRole;
  /** In the menu: «вопрос повестки». */
  readonly word: string;
  /** Beside the line, where there is little room; the word itself where it is short. */
  readonly short?: string;
  readonly group: RoleGroup;
  /** What else somebody might type looking for it. */
  readonly also?: string;
}

export type RoleGroup = 'Начало' | 'Протокол' | 'Пункты' | 'Приказ' | 'Подписи' | 'Приложения и планы' | 'Прочее';

/** Every role in the words of an office, in the order a paper has them. */
export const ROLE_WORDS: readonly RoleWord[] = [
  { role: 'organisation', word: 'название организации', short: 'организация', group: 'Начало', also: 'шапка бланк управление' },
  { role: 'kindWord', word: 'слово вида: протокол, приказ, план', short: 'вид', group: 'Начало', also: 'постановление распоряжение' },
  { role: 'title', word: 'название документа', short: 'название', group: 'Начало', also: 'заголовок о чём тема' },
  { role: 'number', word: 'номер', group: 'Начало', also: '№' },
  { role: 'date', word: 'дата', group: 'Начало', also: 'число день от' },
  { role: 'dateAndNumber', word: 'дата, номер и место одной строкой', short: 'дата и номер', group: 'Начало' },
  { role: 'settlement', word: 'населённый пункт', short: 'нас. пункт', group: 'Начало', also: 'город посёлок село' },
  { role: 'time', word: 'время', group: 'Начало', also: 'часы начало' },
  { role: 'place', word: 'место проведения', short: 'место', group: 'Начало', also: 'адрес кабинет зал' },
  { role: 'chair', word: 'председатель', group: 'Начало', also: 'председательствующий вёл' },
  { role: 'secretary', word: 'секретарь', group: 'Начало' },
  { role: 'attendeesLabel', word: 'слово «Присутствовали»', short: 'присутств.', group: 'Начало', also: 'участники приглашённые' },
  { role: 'attendee', word: 'кто присутствовал', short: 'участник', group: 'Начало', also: 'участник приглашённый' },
  { role: 'agendaLabel', word: 'слово «Повестка»', short: 'повестка', group: 'Протокол' },
  { role: 'agendaItem', word: 'вопрос повестки', short: 'вопрос', group: 'Протокол' },
  { role: 'agendaSpeaker', word: 'докладчик по вопросу', short: 'докладчик', group: 'Протокол' },
  { role: 'topic', word: 'о каком вопросе речь', short: 'тема', group: 'Протокол', also: 'по первому вопросу блок раздел' },
  { role: 'heard', word: '«Слушали»', group: 'Протокол', also: 'доклад информация' },
  { role: 'spoke', word: '«Выступили»', group: 'Протокол', also: 'обсуждение' },
  { role: 'decided', word: '«Решили»', group: 'Протокол', also: 'постановили решение' },
  { role: 'vote', word: 'голосование', group: 'Протокол', also: 'единогласно за против воздержались' },
  { role: 'text', word: 'текст', group: 'Протокол', also: 'абзац речь' },
  { role: 'point', word: 'пункт', group: 'Пункты', also: 'решение поручение' },
  { role: 'subpoint', word: 'подпункт', group: 'Пункты' },
  {
    role: 'heading',
    word: 'заголовок: кому или о чём пункты ниже',
    short: 'заголовок',
    group: 'Пункты',
    also: 'адресат руководителям блок',
  },
  { role: 'bullet', word: 'пункт с тире', short: 'с тире', group: 'Пункты', also: 'перечисление список' },
  { role: 'deadline', word: 'срок', group: 'Пункты', also: 'дата исполнения до' },
  { role: 'responsible', word: 'ответственный', short: 'ответств.', group: 'Пункты', also: 'исполнитель кто' },
  { role: 'preamble', word: 'основание приказа', short: 'основание', group: 'Приказ', also: 'преамбула на основании в соответствии' },
  { role: 'operative', word: '«Приказываю»', group: 'Приказ', also: 'обязываю постановляю' },
  { role: 'executor', word: 'кто готовил, телефон', short: 'готовил', group: 'Приказ', also: 'исполнитель отметка' },
  { role: 'visa', word: 'виза согласования', short: 'виза', group: 'Приказ', also: 'согласовано' },
  { role: 'acquaintance', word: 'лист ознакомления', short: 'ознакомление', group: 'Приказ', also: 'ознакомлен с приказом' },
  { role: 'distribution', word: '«Разослано»', group: 'Приказ', also: 'рассылка дело' },
  { role: 'signature', word: 'подпись целиком', short: 'подпись', group: 'Подписи' },
  { role: 'signaturePost', word: 'должность подписавшего', short: 'должность', group: 'Подписи' },
  { role: 'signatureName', word: 'имя подписавшего', short: 'имя', group: 'Подписи', also: 'фамилия расшифровка' },
  {
    role: 'annexReference',
    word: 'строка «Приложение к …»',
    short: 'приложение',
    group: 'Приложения и планы',
    also: 'утверждён утверждаю',
  },
  { role: 'annexTitle', word: 'название приложения', short: 'назв. прил.', group: 'Приложения и планы' },
  { role: 'planHeader', word: 'шапка таблицы плана', short: 'шапка', group: 'Приложения и планы', also: 'столбцы заголовки' },
  { role: 'planSection', word: 'раздел плана', short: 'раздел', group: 'Приложения и планы', also: 'направление этап' },
  { role: 'planRow', word: 'строка плана', group: 'Приложения и планы', also: 'мероприятие' },
  { role: 'continuation', word: 'продолжение строки выше', short: '↑ к строке', group: 'Прочее', also: 'перенос абзац' },
  { role: 'noise', word: 'не нужно', group: 'Прочее', also: 'мусор номер страницы колонтитул убрать' },
  { role: 'unplaced', word: 'пока без места', short: 'без места', group: 'Прочее' },
];

/** The roles that have a key of their own on the lines, by the place of its letter on the keyboard. */
export const ROLE_KEYS: readonly { readonly code: string; readonly letter: string; readonly role: LineRole; readonly word: string }[] = [
  { code: 'KeyD', letter: 'В', role: 'agendaItem', word: 'вопрос повестки' },
  { code: 'KeyG', letter: 'П', role: 'point', word: 'пункт' },
  { code: 'KeyL', letter: 'Д', role: 'subpoint', word: 'подпункт' },
  { code: 'KeyC', letter: 'С', role: 'deadline', word: 'срок' },
  { code: 'KeyJ', letter: 'О', role: 'responsible', word: 'ответственный' },
  { code: 'KeyP', letter: 'З', role: 'heading', word: 'заголовок' },
  { code: 'KeyN', letter: 'Т', role: 'text', word: 'текст' },
  { code: 'KeyR', letter: 'К', role: 'continuation', word: 'продолжение' },
  { code: 'KeyY', letter: 'Н', role: 'noise', word: 'не нужно' },
];

const BY_ROLE = new Map(ROLE_WORDS.map((each) => [each.role, each]));

/** «пункт», «вопрос»: the role beside its line. */
export function shortRole(role: LineRole): string {
  const found = BY_ROLE.get(role);
  return found?.short ?? found?.word ?? role;
}

/** «вопрос повестки»: the role in a sentence. */
export function roleWord(role: LineRole): string {
  return BY_ROLE.get(role)?.word ?? role;
}
