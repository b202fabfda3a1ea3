/** A key and what it does, as the help of F1 lists them. */
export type KeyLine = readonly [key: string, what: string];

/** A group of keys; the first of a screen needs no title. */
export interface KeyGroup {
  readonly title: string | null;
  readonly keys: readonly KeyLine[];
}

/** The keys of a screen by its address, what works everywhere in the last group. `view`: which look at the assignments. */
export function screenKeys(path: string, view: string | undefined): readonly KeyGroup[] {
  const here = groupsOf(path, view);
  return here.length === 0 ? [{ title: null, keys: EVERYWHERE }] : [...here, { title: 'Везде', keys: EVERYWHERE }];
}

function groupsOf(path: string, view: string | undefined): readonly KeyGroup[] {
  if (path === '/documents') return [{ title: null, keys: REGISTRY }];
  if (path.startsWith('/documents/')) {
    return [
      { title: null, keys: SHEET },
      { title: 'Вкладки приложений', keys: TABS },
      { title: 'В таблице плана', keys: PLAN },
      { title: 'На заголовке столбца плана', keys: COLUMN },
    ];
  }
  if (path === '/import') return [{ title: null, keys: IMPORT }];
  if (path.startsWith('/import/')) return [{ title: null, keys: REVIEW }];
  return path === '/assignments' ? [{ title: null, keys: ASSIGNMENTS[view ?? 'list'] ?? [] }] : [];
}

const EVERYWHERE: readonly KeyLine[] = [
  ['Ctrl+N', 'новый протокол'],
  ['Ctrl+Shift+N', 'новый приказ'],
  ['Ctrl+S', 'убедиться, что всё сохранено'],
  ['Alt+1 … Alt+6', 'разделы по порядку'],
  ['Alt+←, Alt+→', 'назад и вперёд'],
  ['Esc', 'закрыть верхнее окно'],
];

const REGISTRY: readonly KeyLine[] = [
  ['↑, ↓, Home, End', 'ходить по строкам'],
  ['Enter', 'открыть документ'],
  ['Del', 'убрать в корзину (10 секунд можно отменить)'],
];

const SHEET: readonly KeyLine[] = [
  ['Enter', 'следующий пункт; в пустом пункте – на уровень выше'],
  ['Tab, Shift+Tab', 'вложить пункт глубже или вернуть выше'],
  ['Alt+↑, Alt+↓', 'переставить пункт вместе с вложенными'],
  ['Ctrl+Shift+Backspace', 'удалить пункт вместе с вложенными'],
  ['Ctrl+Enter', 'новый вопрос: «Слушали» и «Решили»; в приказе и приложении – новый пункт'],
  ['Ctrl+Shift+Enter', 'ещё абзац внутри пункта; Shift+Enter – новая строка'],
  ['@ или Ctrl+Shift+А', 'имя или группа из справочника в нужном падеже'],
  ['Ctrl+Shift+Р, Ctrl+Shift+Д', 'строка адресата без номера; пункт с тире'],
  ['Ctrl+B, Ctrl+I, Ctrl+U', 'полужирный, курсив, подчёркнутый'],
  ['Ctrl+Alt+Enter', 'разрыв страницы; таблица и картинка – «Вставить» над листом'],
  ['Alt+Shift+стрелки', 'в таблице: строка выше и ниже, столбец слева и справа'],
  ['Alt+Shift+Delete, Alt+Shift+Backspace', 'в таблице: убрать строку, столбец'],
  ['F2, Alt+Backspace', 'изменить номер или «Слушали:» вручную; вернуть как было'],
  ['Ctrl+F, Ctrl+H', 'найти и заменить по всему листу'],
  ['Ctrl+Z, Ctrl+Y', 'отменить и вернуть – по всему документу с приложениями'],
  ['Ctrl++, Ctrl+−, Ctrl+0', 'размер листа'],
  ['F8', 'следующее незаполненное место'],
  ['F6, Shift+F6', 'следующая и предыдущая панель'],
  ['Ctrl+P', 'как будет напечатано'],
];

const TABS: readonly KeyLine[] = [
  ['Ctrl+PageDown, Ctrl+PageUp', 'следующая и предыдущая вкладка – с любого места листа'],
  ['Alt+Insert', 'добавить приложение'],
  ['←, →', 'текст документа и его приложения'],
  ['Alt+←, Alt+→', 'переставить приложение: номера и ссылки изменятся сами'],
  ['Delete', 'убрать приложение'],
  ['Enter', 'перейти на лист'],
];

const PLAN: readonly KeyLine[] = [
  ['Enter, F2', 'править клетку; ещё Enter – клетка ниже'],
  ['Alt+Enter', 'новая строка внутри клетки'],
  ['Esc', 'оставить клетку как была'],
  ['Tab, Shift+Tab', 'клетка вправо, влево'],
  ['Ctrl+стрелки, Home, End', 'к краю таблицы, строки'],
  ['Ctrl+Enter, Ctrl+Shift+Enter', 'новая строка; новый раздел'],
  ['Ctrl+Alt+Enter', 'строку в раздел и обратно'],
  ['Alt+↑, Alt+↓', 'переставить строки'],
  ['Ctrl+Delete', 'убрать строки'],
  ['Delete', 'очистить клетки'],
  ['Ctrl+D', 'заполнить вниз'],
  ['Shift+стрелки, Ctrl+A', 'выделить клетки; всю таблицу'],
  ['Ctrl+C, Ctrl+X, Ctrl+V', 'скопировать, вырезать; вставить таблицу из Excel или Word'],
  ['F4, @', 'для кого и ответственный – из справочника'],
  ['Alt+Backspace', 'вернуть номер, изменённый вручную'],
];

const COLUMN: readonly KeyLine[] = [
  ['F4, Shift+F10', 'что делать со столбцом: добавить, назвать, изменить смысл'],
  ['Alt+←, Alt+→', 'переставить столбец'],
  ['Alt+Shift+←, Alt+Shift+→', 'уже, шире'],
  ['Ctrl+Delete', 'убрать столбец'],
];

const IMPORT: readonly KeyLine[] = [
  ['↑, ↓, PageUp, PageDown, Home, End', 'ходить по файлам'],
  ['Enter', 'проверить файл и сохранить'],
  ['Del', 'отложить файл (10 секунд можно отменить)'],
  ['Ctrl+V', 'загрузить скопированный файл или текст'],
];

const REVIEW: readonly KeyLine[] = [
  ['F8, Shift+F8', 'следующее и предыдущее сомнение'],
  ['↑, ↓, PageUp, PageDown, Home, End', 'ходить по строкам; с Shift – выбирать несколько'],
  ['В, П, Д', 'выбранные строки – вопрос повестки, пункт, подпункт'],
  ['С, О', 'срок, ответственный'],
  ['З, Т', 'заголовок, текст'],
  ['К, Н', 'продолжение строки выше, не нужно'],
  ['Пробел', 'чем ещё может быть строка: все виды с поиском'],
  ['Del', 'забыть, что указано, – пусть решает программа'],
  ['Ctrl+Z, Ctrl+Y', 'отменить и вернуть указание'],
  ['Enter, F6', 'от источника к понятому и обратно'],
  ['Ctrl+Enter', 'сохранить черновиком'],
  ['Alt+→', 'следующий файл'],
];

const ASSIGNMENTS: Readonly<Record<string, readonly KeyLine[]>> = {
  list: [
    ['↑, ↓, PageUp, PageDown, Home, End', 'ходить по строкам; с Shift – отмечать'],
    ['X, Ctrl+Пробел, Ctrl+A', 'отметить строку; отметить все'],
    ['Пробел', 'исполнено – отмеченное или эта строка'],
    ['Ctrl+Z', 'отменить последнее действие в течение 10 секунд'],
    ['F6', 'из списка в панель поручения и обратно'],
    ['D', 'перенести срок'],
    ['N', 'примечание'],
    ['Del', 'снять с контроля'],
    ['Alt+T', 'к сегодняшнему дню'],
    ['Ctrl+P', 'напечатать весь список'],
    ['Enter', 'открыть поручение'],
    ['Esc', 'снять отметки; закрыть поручение'],
  ],
  matrix: [
    ['Стрелки, PageUp, PageDown, Home, End', 'ходить по клеткам'],
    ['Enter', 'список поручений клетки'],
    ['Ctrl+C', 'таблица в буфер обмена'],
    ['Ctrl+P', 'напечатать'],
  ],
  calendar: [
    ['Стрелки', 'по дням и неделям'],
    ['PageUp, PageDown', 'по месяцам'],
    ['Home, End', 'начало и конец недели'],
    ['Enter', 'список поручений дня'],
  ],
  progress: [['Ctrl+P', 'напечатать']],
};
