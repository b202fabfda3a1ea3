import { mkdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const PROTOCOL = `Управление образования администрации Заозёрного муниципального округа

ПРОТОКОЛ № 4
совещания руководителей образовательных организаций

14.04.2021
пгт Заозёрное

Председатель: Ветлугина Н.С., начальник Управления образования
Секретарь: Солодов П.А., главный специалист

ПОВЕСТКА ДНЯ:
1. О подготовке лагерей дневного пребывания.

1. СЛУШАЛИ: Лебедянскую Т.И. о подготовке лагерей дневного пребывания.
РЕШИЛИ:
1.1. Доклад принять к сведению.
1.2. Руководителям школ утвердить план работы лагерей.
Срок: до 20.05.2021
1.3. Вывесить расписание у входа.

Председатель                                    Н.С. Ветлугина
Секретарь                                       П.А. Солодов
`;

export const ORDER = `УПРАВЛЕНИЕ ОБРАЗОВАНИЯ
АДМИНИСТРАЦИИ ЗАОЗЁРНОГО МУНИЦИПАЛЬНОГО ОКРУГА

ПРИКАЗ

20.08.2021                                                       № 86

Об организации школьного питания

В целях улучшения питания школьников

ПРИКАЗЫВАЮ:

1. Руководителям школ назначить ответственных за питание.
2. Контроль исполнения приказа оставляю за собой.

Начальник Управления                                Н.С. Ветлугина
`;

const LETTER = `Уважаемые коллеги!

Направляем вам для сведения программу семинара.
Просим подтвердить участие по телефону.

С уважением, оргкомитет
`;

/** A folder as it lies on an office disk: two papers, one of them twice, a letter, a spoilt file, one of two gigabytes, a spreadsheet. */
export function writeOldPapers(parent: string): string {
  const folder = join(parent, 'Архив');
  mkdirSync(join(folder, '2021'), { recursive: true });
  writeFileSync(join(folder, '2021/Протокол 4.txt'), PROTOCOL);
  writeFileSync(join(folder, '2021/Приказ 86.txt'), ORDER);
  writeFileSync(join(folder, 'Приказ 86 копия.txt'), ORDER);
  writeFileSync(join(folder, 'Письмо.txt'), LETTER);
  writeFileSync(join(folder, 'Испорчен.pdf'), '%PDF-1.4\n1 0 obj<<>>endobj\n');
  writeFileSync(join(folder, 'Смета.xlsx'), 'PK');
  writeFileSync(join(folder, 'Запись.docx'), '');
  // Takes no room: nothing was ever written into it.
  truncateSync(join(folder, 'Запись.docx'), 2150 * 1024 ** 2);
  return folder;
}
