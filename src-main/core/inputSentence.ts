import type { z } from 'zod';
import { countWord } from '../../src-shared/russian/plural.ts';

type Issue = z.core.$ZodIssue;

/** What people call the fields. A field that is not here is named by its nearest ancestor that is. */
const FIELD_WORDS: Readonly<Record<string, string>> = {
  login: 'имя для входа',
  password: 'пароль',
  name: 'название',
  roles: 'роли',
  shortName: 'краткое название',
  fullName: 'полное название',
  settlement: 'населённый пункт',
  chairName: 'имя руководителя',
  chairPost: 'должность руководителя',
  secretaryName: 'имя секретаря',
  secretaryPost: 'должность секретаря',
  surname: 'фамилия',
  givenName: 'имя',
  patronymic: 'отчество',
  gender: 'пол',
  post: 'должность',
  address: 'адрес',
  tags: 'пометки',
  nominative: 'название группы',
  dative: 'название группы в дательном падеже',
  organisation: 'название организации',
  page: 'поля страницы',
  text: 'текст',
  size: 'размер шрифта',
  font: 'шрифт',
  query: 'строка поиска',
  number: 'номер',
  date: 'дата',
  time: 'время',
  place: 'место',
  meeting: 'вид заседания',
  chair: 'председатель',
  secretary: 'секретарь',
  attendees: 'присутствовали',
  agenda: 'повестка дня',
  hearings: 'ход заседания',
  points: 'пункты',
  preamble: 'преамбула',
  signatory: 'кто подписывает',
  executor: 'отметка об исполнителе',
  phone: 'телефон',
  visas: 'лист согласования',
  acquaintance: 'лист ознакомления',
  annexes: 'приложения',
  plan: 'план',
  years: 'годы плана',
  columns: 'столбцы таблицы',
  rows: 'строки таблицы',
  cells: 'ячейки таблицы',
  parts: 'текст',
  deadline: 'срок',
  responsible: 'ответственные',
  performers: 'исполнители',
  signatures: 'подписи',
  label: 'номер пункта',
  body: 'текст',
  title: 'заголовок',
  wording: 'формулировка',
  remark: 'замечание',
  reason: 'причина',
  on: 'дата подписания',
  by: 'кто подписал',
  scan: 'скан',
  bytes: 'файл',
  firstNumber: 'первый номер',
  suffix: 'окончание номера',
  year: 'год',
  ordinal: 'номер по порядку',
  content: 'текст документа',
  note: 'примечание',
  doneOn: 'день исполнения',
  dates: 'даты',
  deadlineWords: 'срок',
  words: 'слова',
  from: 'начало периода',
  to: 'конец периода',
};

const GENERAL = new Set(['name', 'text', 'body', 'parts', 'label', 'title', 'size', 'wording', 'bytes']);

/** One sentence about what is wrong with an input: the field in words and what to do. */
export function inputSentence(issues: readonly Issue[]): string {
  const issue = deepest(issues[0]);
  if (issue === null) return 'Программа получила непонятные данные: обновите окно и повторите.';
  const field = fieldWords(issue.path);
  return field === null ? 'Программа получила непонятные данные: обновите окно и повторите.' : `Поле «${field}» ${trouble(issue)}.`;
}

/** A union tells only that no branch fits; the branch that got furthest tells why. */
function deepest(issue: Issue | undefined): Issue | null {
  if (issue === undefined) return null;
  if (issue.code !== 'invalid_union') return issue;
  const inner = issue.errors.flat().toSorted((a, b) => b.path.length - a.path.length)[0];
  return inner === undefined ? issue : deepest({ ...inner, path: [...issue.path, ...inner.path] });
}

function fieldWords(path: readonly PropertyKey[]): string | null {
  const known = path.filter((key) => typeof key === 'string').filter((key) => Object.hasOwn(FIELD_WORDS, key) && key !== 'content');
  // «name» of the chair is known to people as «председатель», «text» of a speech as «ход заседания».
  const telling = known.findLast((key) => !GENERAL.has(key)) ?? known.at(-1) ?? path.find((key) => key === 'content');
  return typeof telling === 'string' ? (FIELD_WORDS[telling] ?? null) : null;
}

function trouble(issue: Issue): string {
  switch (issue.code) {
    case 'too_big':
      return issue.origin === 'string'
        ? `длиннее ${countWord(Number(issue.maximum), 'знака', 'знаков', 'знаков')}: сократите его`
        : `больше допустимого (${String(issue.maximum)}): уменьшите его`;
    case 'too_small':
      return issue.origin === 'string' || issue.origin === 'array'
        ? 'не заполнено: заполните его'
        : `меньше допустимого (${String(issue.minimum)}): увеличьте его`;
    case 'custom':
      return 'содержит дату, которой нет в календаре: исправьте её (образец: 2026-04-14)';
    case 'unrecognized_keys':
      return 'содержит лишние данные: обновите окно программы и повторите';
    default:
      return 'заполнено неверно: исправьте его';
  }
}
