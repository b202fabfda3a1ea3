/** Words that stand in more than one place. */
export const WORDS = {
  program: 'Решено',
  newProtocol: 'Новый протокол',
  newOrder: 'Новый приказ',
  forSignature: 'На подпись',
  allSaved: 'Всё сохранено',
  cancel: 'Отмена',
  save: 'Сохранить',
  back: 'Назад',
} as const;

/** The seven sections of the program in the order of Alt+1…7; those not yet built are not shown. */
export const SECTIONS = [
  { to: '/', word: 'Сегодня', key: 1 },
  { to: '/documents', word: 'Документы', key: 2 },
  { to: '/assignments', word: 'Поручения', key: 3 },
  { to: '/import', word: 'Старые бумаги', key: 4 },
  { to: '/directory', word: 'Справочники', key: 5 },
  { to: '/settings', word: 'Настройки', key: 6 },
] as const;
