import type { Person } from '../../src-shared/api/directoryApi.ts';

type Name = readonly [surname: string, givenName: string, patronymic: string, gender: 'male' | 'female'];

interface DemoPost {
  readonly key: string;
  readonly name: Name;
  readonly post: string;
}

/** The department's own people; the keys are what demo meetings call them by. */
export const DEMO_STAFF: readonly DemoPost[] = [
  staff('head', ['Ветлугина', 'Наталья', 'Сергеевна', 'female'], 'начальник Управления образования'),
  staff('deputy', ['Солодов', 'Пётр', 'Аркадьевич', 'male'], 'заместитель начальника Управления образования'),
  staff('secretary', ['Лебедянская', 'Тамара', 'Игнатьевна', 'female'], 'ведущий специалист Управления образования'),
  staff('schools', ['Рогозина', 'Елена', 'Вадимовна', 'female'], 'начальник отдела общего образования'),
  staff('gardens', ['Осокина', 'Марина', 'Тихоновна', 'female'], 'начальник отдела дошкольного образования'),
  staff('extra', ['Полынов', 'Игорь', 'Денисович', 'male'], 'главный специалист по дополнительному образованию'),
  staff('safety', ['Кедров', 'Степан', 'Ильич', 'male'], 'главный специалист по комплексной безопасности'),
  staff('money', ['Ясенева', 'Ольга', 'Макаровна', 'female'], 'главный бухгалтер'),
  staff('staff', ['Журавина', 'Дарья', 'Семёновна', 'female'], 'ведущий специалист по кадрам'),
  staff('care', ['Берестова', 'Анна', 'Глебовна', 'female'], 'ведущий специалист по опеке и попечительству'),
];

/** Heads of the institutions, in the order of DEMO_PLACES. */
export const DEMO_HEADS: readonly Name[] = [
  ['Ракитина', 'Вера', 'Олеговна', 'female'],
  ['Ольшанский', 'Кирилл', 'Павлович', 'male'],
  ['Сосновская', 'Раиса', 'Юрьевна', 'female'],
  ['Липовец', 'Андрей', 'Романович', 'male'],
  ['Бузинова', 'Екатерина', 'Климовна', 'female'],
  ['Камышин', 'Юрий', 'Данилович', 'male'],
  ['Луговская', 'Зоя', 'Петровна', 'female'],
  ['Черёмухин', 'Григорий', 'Жанович', 'male'],
  ['Рябинина', 'Светлана', 'Саввишна', 'female'],
  ['Песков', 'Антон', 'Ефимович', 'male'],
  ['Тихорецкая', 'Лидия', 'Фёдоровна', 'female'],
  ['Бродовская', 'Инна', 'Марковна', 'female'],
  ['Медвянко', 'Роман', 'Остапович', 'male'],
  ['Кулигина', 'Алла', 'Никитична', 'female'],
  ['Лодочникова', 'Нина', 'Егоровна', 'female'],
  ['Журавская', 'Полина', 'Артёмовна', 'female'],
  ['Росинская', 'Клавдия', 'Ивановна', 'female'],
  ['Маячная', 'Галина', 'Львовна', 'female'],
  ['Цветаевская', 'Римма', 'Борисовна', 'female'],
  ['Колокольникова', 'Ульяна', 'Захаровна', 'female'],
  ['Плёсова', 'Варвара', 'Эдуардовна', 'female'],
  ['Полевая', 'Жанна', 'Константиновна', 'female'],
  ['Береговых', 'Софья', 'Арсеньевна', 'female'],
  ['Лесникова', 'Таисия', 'Назаровна', 'female'],
  ['Парусенко', 'Владислав', 'Янович', 'male'],
  ['Стадник', 'Михаил', 'Ульянович', 'male'],
  ['Озерцова', 'Евгения', 'Филипповна', 'female'],
  ['Лирина', 'Маргарита', 'Модестовна', 'female'],
  ['Наставкина', 'Людмила', 'Харитоновна', 'female'],
  ['Маяков', 'Константин', 'Спиридонович', 'male'],
];

/** A directory entry out of a name and a post. */
export function demoPerson(id: string, name: Name, post: string, institutionId: string | null): Person {
  const [surname, givenName, patronymic, gender] = name;
  const ours = institutionId === null;
  return { id, surname, givenName, patronymic, gender, post, institutionId, ours, nameForms: {}, postForms: {}, archived: false };
}

/** «Ветлугина Н.С.» */
export function shortName([surname, givenName, patronymic]: Name): string {
  return `${surname} ${givenName.charAt(0)}.${patronymic.charAt(0)}.`;
}

function staff(key: string, name: Name, post: string): DemoPost {
  return { key, name, post };
}
