import type { Cursor } from './cursor.ts';
import type { Piece } from './piece.ts';

const DEEDS = /^(?:исполнени|выполнени|реализаци|проведени|предоставлени|представлени|сдачи|подачи|действи|готовност|устранени)/;
const MOST_WORDS = 6;

/** «Срок:», «Срок исполнения –», «срок готовности программы-»: says that a deadline follows. */
export function leadRule(cursor: Cursor): Piece | null {
  if (!cursor.eat('deadline')) return null;
  let deed = false;
  for (let count = 0; count <= MOST_WORDS; count += 1) {
    if (cursor.eatText(':', '-')) {
      cursor.eatText('-', ':');
      return { is: 'lead' };
    }
    if (deed && !cursor.is('unknown')) return { is: 'lead' };
    if (!cursor.is('unknown') && !(count > 0 && cursor.is('plan', 'and', 'result', 'finish'))) return null;
    deed ||= DEEDS.test(cursor.peek().text);
    cursor.at += 1;
  }
  return null;
}

/** «назначить ответственных до …», «ответственным лицам …»: words of the sentence, no mark before a name. */
const OBLIQUE = /^(?:ответственн|исполнител)(?:ых|ыми?|ого|ому|ом|ой|ую|я|ю|ем|ей|ям|ями|ях)$/;

/** «(отв. Иванова И.И.)», «ответственный: Иванова И.И.», «ответственный Иванова И.И.»; «ответственные лица …» is none. */
export function assigneeRule(cursor: Cursor): Piece | null {
  const bracket = cursor.eatText('(');
  const doer = cursor.eat('doer');
  if (doer === null || OBLIQUE.test(doer.text)) return null;
  const marked = cursor.eatText('.', ':', '-');
  if (!bracket && !marked && !beginsName(cursor)) return null;
  cursor.eatText('за', 'исп');
  cursor.eatText('.', ':');
  const start = cursor.at;
  const closed = (): boolean => cursor.is('stop') || (bracket && (cursor.peek().text === ')' || beginsDay(cursor)));
  while (!closed()) cursor.at += 1;
  const assignee = cursor.since(start).replace(/[\s,;]+$/u, '');
  if (bracket) cursor.eatText(')');
  return assignee === '' ? null : { is: 'assignee', assignee };
}

/** «(отв. Кедров С.И., срок до 1 мая)»: the day behind the people is none of them. */
function beginsDay(cursor: Cursor): boolean {
  return cursor.is('deadline') || /^(?:до|не\s+позднее|к)\s+\d/iu.test(cursor.text.slice(cursor.peek().start, cursor.peek().start + 20));
}

function beginsName(cursor: Cursor): boolean {
  return /^\p{Lu}/u.test(cursor.text.slice(cursor.peek().start, cursor.peek().end));
}
