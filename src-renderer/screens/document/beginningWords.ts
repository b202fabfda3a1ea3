import type { DocumentRow } from '../../../src-shared/api/documentApi.ts';
import { assertNever } from '../../../src-shared/base/assertNever.ts';
import type { Content } from '../../../src-shared/documents/kinds.ts';
import { formatDate } from '../../../src-shared/russian/dateWords.ts';
import { countWord } from '../../../src-shared/russian/plural.ts';
import { KIND_DATIVES } from '../kindWords.ts';

type From = Pick<DocumentRow, 'kind' | 'number' | 'date' | 'meetingDate'>;

/** From which paper a draft was made, what came along, and what somebody has to look at. */
export function beginningWords(content: Content, from: From): string {
  const source = whichPaper(from);
  switch (content.kind) {
    case 'protocol':
      return `Начато по ${source}: участники, место, слова и бланк – оттуда.`;
    case 'order':
    case 'plan':
      return `Составлено по ${source}${movedWords(content.date, from)}. ${markWords(content.marks.length)}`;
    case 'notice':
      return `Составлено по ${source}: внутреннее в сообщение не вошло. Прочитайте его перед публикацией.`;
    default:
      return assertNever(content);
  }
}

/** Years move by the difference between the paper's year and this one; without the paper's day it is not known here whether they did. */
function movedWords(now: string | null, { date, meetingDate }: From): string {
  const then = date ?? meetingDate;
  if (now === null || then === null) return '';
  return now.slice(0, 4) === then.slice(0, 4)
    ? ': год тот же, годы и даты в словах остались прежними'
    : ': годы и даты в словах, какие удалось, перенесены вперёд';
}

function markWords(count: number): string {
  if (count === 0) return 'Проверьте его перед отправкой на подпись.';
  return `Осталось проверить то, что перенести не удалось: ${countWord(count, 'место', 'места', 'мест')} (F8).`;
}

/** «приказу № 86 от 20.08.2025» */
function whichPaper({ kind, number, date, meetingDate }: From): string {
  const day = date ?? meetingDate;
  const sign = number === null || kind === 'notice' ? '' : ` №\u00a0${number}`;
  return `${KIND_DATIVES[kind]}${sign}${day === null ? '' : ` от ${formatDate(day, 'numeric')}`}`;
}
