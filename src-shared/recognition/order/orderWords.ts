import { findDate } from '../head/findDate.ts';
import { findNumber } from '../head/findNumber.ts';
import { findSettlement } from '../head/findSettlement.ts';
import type { SourceLine } from '../sourceLines.ts';

/** Signs by which the lines of an order's head are told. */

const KIND = String.raw`(?:приказ|распоряжение|постановление|решение|указание|указ)`;
const KIND_LINE = new RegExp(String.raw`^(?:проект\s+|выписка\s+из\s+)?${KIND}[ауя]?(?!\p{L})`, 'iu');
const KIND_AT_END = /\s(?:ПРИКАЗ|РАСПОРЯЖЕНИЕ|ПОСТАНОВЛЕНИЕ|РЕШЕНИЕ)$/u;

/** «ПРИКАЗ», «ПРИКАЗ № 86 от …», «АДМИНИСТРАЦИЯ … ПОСТАНОВЛЕНИЕ»: `text` has spaced-out words drawn together. */
export function isKindWordLine(text: string): boolean {
  if (text.length > 150) return false;
  const begins = KIND_LINE.exec(text)?.[0];
  if (begins !== undefined) {
    const rest = text.slice(begins.length).trim();
    // «Приказ вступает в силу …» is a sentence.
    // «Решение коллегии от 21 января 2014 года № 1»
    if (/^\p{L}/u.test(rest) && findDate(rest) !== null && findNumber(rest) !== null) return true;
    // «ПРИКАЗ с. Луговое»: two lines that a reader of PDF drew together.
    if (findDate(rest)?.from === 0 || (rest.length <= 60 && findSettlement(rest)?.from === 0)) return true;
    return rest === '' || /^(?:№|N|от\s|по\s|начальник|директор|заведующ|главы|\p{Lu}{3,}|[«"_])/u.test(rest);
  }
  return KIND_AT_END.test(text);
}

const KIND_ALONE = new RegExp(String.raw`^(?:проект\s+)?${KIND}$`, 'iu');

/** «ПРИКАЗ» and nothing else. */
export function isKindWordAlone(text: string): boolean {
  return text.length <= 60 && KIND_ALONE.test(text);
}

/** «Приказ № 45-од от 12.02.2024»: the head of a further page says what the paper is and nothing else. */
export function isRunningHead(text: string): boolean {
  if (text.length > 80 || KIND_LINE.exec(text) === null) return false;
  const [date, number] = [findDate(text), findNumber(text)];
  if (!date || !number) return false;
  const rest = [date, number].reduce((words, { from, to }) => words.slice(0, from) + ' '.repeat(to - from) + words.slice(to), text);
  return (rest.match(/\p{L}{2,}/gu) ?? []).length <= 1;
}

const PREAMBLE =
  /^[«"]?(?:В(?:о)? (?:соответствии|целях|связи|рамках|исполнени[ея]|порядке|период|избежание|дополнение|течение)|На основани[ие]|На основе|Руководствуясь|С целью|С учётом|С учетом|Согласно|Рассмотрев|Учитывая|По (?:итогам|результатам|согласованию|представлению)|Исходя|Заслушав|Обсудив|Изучив|Для |Ввиду|Вследствие|Принимая|За (?:активн|добросовестн|многолетн|высок|успешн)|Приказом|Постановлением|Распоряжением|Федеральным)/u;

/** Whether a line begins the basis of an order. */
export function beginsPreamble(text: string): boolean {
  return PREAMBLE.test(text);
}

/** «О проведении …», «Об утверждении …», also in quotation marks. */
export function beginsTitle(text: string): boolean {
  return /^[«"“„]?\s*(?:О|Об|Обо)\s+[\p{L}«"№]/u.test(text) && text.length <= 2000;
}

/** Address, telephones and numbers of registers in a letterhead: no part of the body's name. */
export function isAddress(text: string): boolean {
  return /(?:тел(?:ефон)?[.:\s/]|факс|e-?mail|@|www\.|https?:|(?<!\p{L})(?:ИНН|КПП|ОГРН|ОКПО|БИК)(?!\p{L})|(?<!\d)\d{6}(?!\d)|(?<!\p{L})ул\.)/iu.test(
    text,
  );
}

const WEB =
  /^(?:Главная(?!\p{L})|Меню(?!\p{L})|Расширенный поиск|Типы документов|Поделиться|Скачать|Версия для (?:печати|слабовидящих)|Опубликовано|Дата публикации|Просмотров|Автор:|\d{1,2}:\d{2}\s|\|?$)|\s[»>→]\s.*\s[»>→]\s/u;

/** What a page of a web site says around a paper: its menu, the path to the page, who put it there. */
export function isWebLine(text: string): boolean {
  return text.length <= 300 && WEB.test(text);
}

/** What such a page says below a paper. */
export function isWebTail(text: string): boolean {
  return (
    /^(?:Файлы для скачивания|Поделиться|Всего комментариев|Обновлено\s\d|Просмотров|Рассказать в|Скачать)/u.test(text) &&
    text.length <= 100
  );
}

/** A part of the title: nothing has ended it, and it looks as the line before does. */
export function goesOnAsTitle(line: SourceLine, text: string, before: SourceLine, title: string): boolean {
  if (line.broken) return true;
  if (isOpenQuote(title)) return true;
  // «О внесении изменений в постановление … № 25» / «"О порядке …"»: the name of the paper that is changed.
  if (/^[«"“„]Об?о? /u.test(text) && /[»"”“]\.?$/u.test(text) && !/[.»"”“]$/u.test(title)) return true;
  if (/[.»"”]$/u.test(title) && (isQuoted(title) || title.endsWith('.'))) return false;
  if ((line.paragraph.bold ?? false) !== (before.paragraph.bold ?? false)) return false;
  if (/^\p{Ll}/u.test(text)) return true;
  return line.gap === 0 && text.length <= 120 && !/[.:;]$/u.test(text);
}

/** A title in quotation marks ends with them; inner ones («Точка роста») do not tell. */
function isQuoted(title: string): boolean {
  return /^[«"“„]/u.test(title);
}

function isOpenQuote(title: string): boolean {
  const opened = (title.match(/[«„]/gu) ?? []).length;
  const closed = (title.match(/[»“]/gu) ?? []).length;
  return /^[«„]/u.test(title) && opened > closed;
}
