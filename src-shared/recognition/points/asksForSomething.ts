import { leadingAddressee } from '../../tracking/addressee.ts';

/** Only the beginning is looked at: a line can be of any length. */
const DEPTH = 500;

/** «Утвердить …», «Руководителям школ обеспечить …», «Информацию принять к сведению»: the beginning of a point. */
export function asksForSomething(text: string): boolean {
  const words = text.slice(0, DEPTH);
  if (leadingAddressee(words) !== null) return true;
  return ASKS.test(words);
}

const INFINITIVE = String.raw`\p{Ll}*(?:ать|ять|еть|ить|оть|уть|ыть|сти|чь|йти)(?:ся|сь)?`;
const ASKS = new RegExp(
  String.raw`^(?:[Нн]е\s+)?\p{Lu}?${INFINITIVE}(?!\p{L})|^(?:Информацию|Отчёт|Отчет|План|Доклад|Сообщение|Работу|Контроль|Приказ|Настоящ\p{L}+)(?!\p{L}).*?(?<!\p{L})(?:${INFINITIVE}|вступает|оставляю|возлагаю)(?!\p{L})`,
  'u',
);
