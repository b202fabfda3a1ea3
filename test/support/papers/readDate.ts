import { plainDate, type PlainDate } from '../../../src-shared/base/plainDate.ts';

const MONTHS = ['января', 'февраля', 'марта', 'апреля', 'мая', 'июня', 'июля', 'августа', 'сентября', 'октября', 'ноября', 'декабря'];

/** The day in «14» апреля 2023 года, 25. 02.2022, 18.02.2021г. */
export function readDate(text: string): PlainDate {
  const [, day, month = '', year] = /(\d{1,2})»?\.?\s*([а-я]+|\d{2})\.?\s*(\d{4})/.exec(text) ?? [];
  const number = /^\d/.test(month) ? Number(month) : MONTHS.indexOf(month) + 1;
  const date = plainDate(Number(year), number, Number(day));
  if (!date) throw new Error(`No date in «${text}»`);
  return date;
}
