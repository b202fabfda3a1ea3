import { expect, test } from 'vitest';
import { paper, table } from '../sourcePapers.ts';
import { readProtocol, signed, who } from './readProtocol.ts';

/** Ends of protocols in the shapes of real papers; each reading was written down before it was tried. */

const TEXT =
  'Управление образования\nПРОТОКОЛ № 1\nсовещания директоров\n14.04.2023\nПовестка:\n1. О подвозе детей.\nСЛУШАЛИ: доклад.\nРЕШИЛИ:\n1. Принять к сведению.';

test.each<readonly [name: string, end: string, signatures: readonly string[], left: readonly string[]]>([
  [
    'label and name on a line',
    'Председатель                 П.А. Солодов\nСекретарь                    И.О. Рябцева',
    ['chair: Председатель | П.А. Солодов', 'secretary: Секретарь | И.О. Рябцева'],
    [],
  ],
  [
    'lines to sign on',
    'Председатель: ____________ Солодов П.А.\nСекретарь: ____________ /Рябцева И.О./',
    ['chair: Председатель: | Солодов П.А.', 'secretary: Секретарь: | Рябцева И.О.'],
    [],
  ],
  [
    'all labels, then all names',
    'Председатель:\nСекретарь:\n\n\nСолодов П.А.\nРябцева И.О.',
    ['chair: Председатель: | Солодов П.А.', 'secretary: Секретарь: | Рябцева И.О.'],
    [],
  ],
  [
    'what a scanner made of the pen',
    'Председатель:\n\nthe\n\nП.А. Солодов\n\nСекретарь:\n\nThe stole of hre s\n\nИ.О. Рябцева',
    ['chair: Председатель: | П.А. Солодов', 'secretary: Секретарь: | И.О. Рябцева'],
    ['the', 'The stole of hre s'],
  ],
  [
    'a post on two lines, another order of initials',
    'Заведующий отделом образования\nАдминистрации Луговского района\n\n\nП.А. Солодов\n\nСекретарь\n\n\nРябцева И.О.',
    ['chair: Заведующий отделом образования / Администрации Луговского района | П.А. Солодов', 'secretary: Секретарь | Рябцева И.О.'],
    [],
  ],
  [
    'the name beside the last line of the post',
    'Начальник управления\nобразования                 П.А. Солодов',
    ['chair: Начальник управления / образования | П.А. Солодов'],
    [],
  ],
  [
    'the secretary’s line in other words',
    'Председатель совещания П.А. Солодов\nПротокол вела И.О. Рябцева',
    ['chair: Председатель совещания | П.А. Солодов', 'secretary: Протокол вела | И.О. Рябцева'],
    [],
  ],
  [
    'executor and distribution below',
    'Председатель П.А. Солодов\nИсп. Рябцева И.О.\n2-10-34\nРазослано: в дело – 1, школы – 5',
    ['chair: Председатель | П.А. Солодов'],
    ['Исп. Рябцева И.О.', '2-10-34', 'Разослано: в дело – 1, школы – 5'],
  ],
  [
    'a sheet of visas below',
    'Председатель П.А. Солодов\nСОГЛАСОВАНО:\nЮрист Кедров С.И.',
    ['chair: Председатель | П.А. Солодов'],
    ['СОГЛАСОВАНО:', 'Юрист Кедров С.И.'],
  ],
  ['a name without a post', 'П.А. Солодов', ['chair:  | П.А. Солодов'], []],
  [
    'two on a line',
    'Председатель Солодов П.А.          Секретарь Рябцева И.О.',
    ['chair: Председатель | Солодов П.А.', 'secretary: Секретарь | Рябцева И.О.'],
    [],
  ],
  [
    'members of a commission',
    'Председатель комиссии: ______ П.А. Солодов\nЧлены комиссии: ______ С.И. Кедров\n______ Д.М. Огарков\nСекретарь: ______ И.О. Рябцева',
    [
      'chair: Председатель комиссии: | П.А. Солодов',
      'other: Члены комиссии: | С.И. Кедров',
      'other:  | Д.М. Огарков',
      'secretary: Секретарь: | И.О. Рябцева',
    ],
    [],
  ],
])('%s', (_name, end, signatures, left) => {
  const { protocol, unplaced } = readProtocol(paper(`${TEXT}\n\n${end}`));
  expect(signed(protocol)).toEqual(signatures);
  expect(unplaced.filter((words) => /\p{L}|\d/u.test(words))).toEqual(left);
  expect(protocol.hearings[0]?.parts).toHaveLength(2);
});

test('in a table that lays them out', () => {
  const source = paper(
    TEXT,
    table(
      [
        ['Начальник управления', '', 'П.А. Солодов'],
        ['Секретарь', '', 'И.О. Рябцева'],
      ],
      false,
    ),
  );
  expect(signed(readProtocol(source).protocol)).toEqual([
    'chair: Начальник управления | П.А. Солодов',
    'secretary: Секретарь | И.О. Рябцева',
  ]);
});

test('whom only a signature names is known, and not printed in the head', () => {
  const { protocol } = readProtocol(paper(`${TEXT}\nПредседатель П.А. Солодов\nСекретарь И.О. Рябцева`));
  expect([who(protocol.chair), who(protocol.secretary)]).toEqual(['Солодов П.А.', 'Рябцева И.О.']);
  expect([protocol.chair?.wording, protocol.secretary?.wording]).toEqual(['', '']);
});

test('a head of a department who signs is no chair', () => {
  const { protocol } = readProtocol(paper(`${TEXT}\nЗаведующий отделом П.А. Солодов`));
  expect(protocol.chair).toBeNull();
});

test('a responsible person under a point is no signature', () => {
  const { protocol } = readProtocol(
    paper(`${TEXT}\nОтветственный:\nначальник отдела Солодов П.А.\n2. Проверить автобусы школ округа.\nПредседатель С.И. Кедров`),
  );
  expect(signed(protocol)).toEqual(['chair: Председатель | С.И. Кедров']);
});

test('what a person says of a line is law', () => {
  const source = paper(`${TEXT}\nРасписались\nДвое из присутствующих`);
  const { protocol } = readProtocol(source, { '9': 'signaturePost', '10': 'signatureName' });
  expect(signed(protocol)).toEqual(['chair: Расписались | Двое из присутствующих']);
});
