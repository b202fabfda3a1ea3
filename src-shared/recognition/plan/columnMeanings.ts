import type { ColumnMeaning } from '../../documents/actionPlan.ts';

/** How a meaning is called under the header and in the choices. */
export const MEANING_WORDS: Readonly<Record<ColumnMeaning, string>> = {
  number: 'номер',
  activity: 'мероприятие',
  audience: 'для кого',
  deadline: 'срок',
  responsible: 'ответственный',
  result: 'результат',
  free: 'без значения',
};

export const MEANINGS: readonly ColumnMeaning[] = ['number', 'activity', 'audience', 'deadline', 'responsible', 'result', 'free'];

/** The width a column of a meaning begins with; only the ratio counts. */
export const USUAL_WIDTHS: Readonly<Record<ColumnMeaning, number>> = {
  number: 7,
  activity: 34,
  audience: 20,
  deadline: 16,
  responsible: 23,
  result: 20,
  free: 16,
};

/** Tried in this order: «Отметка об исполнении» is no performer, «Дата проведения мероприятия» is no activity. */
const SIGNS: readonly (readonly [ColumnMeaning, RegExp])[] = [
  ['number', /^(?:№|n|no|номер|п\s*\/\s*п)(?:$|[\s.№]|п)|№\s*п|^№$/u],
  ['result', /результат|отметк|показател|выполнени|итог|продукт|форма отч|документ/u],
  ['deadline', /срок|дат[аы]|период|время|месяц|когда|число/u],
  ['responsible', /ответствен|исполнител|организатор|кто (?:проводит|отвечает|исполняет|готовит|делает)/u],
  ['audience', /аудитори|участник|категори|для кого|контингент|адресат|целев(?:ая|ые) групп/u],
  ['activity', /мероприяти|содержани|наименовани|действи|работ|задач|деятельност|вопрос|тема|заняти|событи|меры|мера(?![а-я])|поручени/u],
];

/** What a header's words say the column holds; `null` where they say nothing known. */
export function readMeaning(title: string): ColumnMeaning | null {
  const words = title.toLowerCase().replaceAll('ё', 'е').replace(/\s+/gu, ' ').trim();
  if (words === '' || words.length > 120) return null;
  return SIGNS.find(([, sign]) => sign.test(words))?.[0] ?? null;
}
