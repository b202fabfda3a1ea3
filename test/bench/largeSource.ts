const PEOPLE = ['Ветлугина Н.С.', 'Солодов П.А.', 'Лебедянская Т.И.', 'Королюк А.А.', 'Зимина В.П.'];
const AUDIENCES = ['городских школ', 'сельских школ', 'детских садов', 'учреждений дополнительного образования'];
const DEADLINES = [
  'до 20.05.2021',
  'ежеквартально до 20 числа месяца, следующего за отчётным',
  'в течение учебного года',
  'до 1 сентября 2021 года',
  'постоянно',
];
const HEAD = [
  'Управление образования администрации Заозёрного муниципального округа',
  'ПРОТОКОЛ № 4',
  'совещания руководителей образовательных организаций',
  '14.04.2021',
  'пгт Заозёрное',
  'Председатель: Ветлугина Н.С., начальник Управления образования',
  'Секретарь: Солодов П.А., главный специалист',
  'Присутствовали:',
  ...PEOPLE.map((name) => `${name}, директор школы`),
  'ПОВЕСТКА ДНЯ:',
];
const FOOT = ['Председатель Н.С. Ветлугина', 'Секретарь П.А. Солодов'];
const PER_QUESTION = 14;

/** An old protocol as its file has it: about so many lines, and every tenth of them in a place where nothing is sure. */
export function largeSource(lines: number): string {
  const questions = Math.floor((lines - HEAD.length - FOOT.length) / (PER_QUESTION + 1));
  const numbers = Array.from({ length: questions }, (_, index) => index + 1);
  return [...HEAD, ...numbers.map((number) => `${number}. ${title(number)}`), ...numbers.flatMap(question), ...FOOT].join('\n');
}

function title(number: number): string {
  return `О подготовке лагерей дневного пребывания, раздел ${number}.`;
}

function question(number: number): readonly string[] {
  return [
    `${number}. СЛУШАЛИ: ${person(number)} – ${title(number)} В 2020 году в лагерях отдохнуло ${300 + number} детей, до 15 мая 2021 года необходимо завершить приёмку.`,
    'ВЫСТУПИЛИ: Лебедянская Т.И. отметила, что во всех организациях подготовка идёт по плану, замечания надзорных органов устранены.',
    'РЕШИЛИ:',
    `${number}.1. Доклад принять к сведению.`,
    ...[2, 3, 4, 5].flatMap((place) => [
      `${number}.${place}. Руководителям ${AUDIENCES[(number + place) % AUDIENCES.length]} утвердить план работы лагеря, ознакомить с ним работников и родителей (законных представителей), разместить его на сайте.`,
      `Срок: ${DEADLINES[(number + place) % DEADLINES.length]}`,
    ]),
    `Ответственный: ${person(number + 1)}`,
    `${number}.7. Направить сведения о готовности`,
  ];
}

function person(number: number): string {
  return PEOPLE[number % PEOPLE.length] ?? '';
}
