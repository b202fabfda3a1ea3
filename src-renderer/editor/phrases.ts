import type { Node } from 'prosemirror-model';
import { TextSelection, type EditorState } from 'prosemirror-state';
import { isAtEnd, pointPlace } from './place.ts';
import { is } from './schema.ts';

/** Turns that stand in every protocol; the first that fits what is typed is offered in grey. */
const PHRASES: readonly string[] = [
  'Информацию принять к сведению.',
  'Принять к сведению информацию',
  'Принять информацию к сведению.',
  'Руководителям образовательных организаций:',
  'Руководителям ОО:',
  'Обеспечить исполнение',
  'Провести анализ',
  'Назначить ответственных за',
  'Довести до сведения педагогических работников',
  'Разместить на официальных сайтах образовательных организаций',
  'Представить информацию в Управление образования в срок до',
  'Продолжить работу по',
  'Усилить контроль за',
  'Активизировать работу по',
  'Организовать проведение',
  'Разработать и утвердить план мероприятий',
  'Подготовить предложения по',
  'Контроль за исполнением решения возложить на',
  'Отметить положительный опыт работы',
  'Срок: постоянно',
  'Срок: до',
];

const LEAST = 4;
/** Longer points are rarely said twice. */
const LONGEST = 120;

/** What is still missing of the phrase being typed in the point, and how many letters of it stand already; `null` when none fits. */
export function phraseAt(state: EditorState): { readonly rest: string; readonly typed: number } | null {
  const place = pointPlace(state);
  if (!place || !(state.selection instanceof TextSelection) || !isAtEnd(state, place)) return null;
  if (state.selection.$from.parent !== place.node.firstChild) return null;
  const typed = place.node.textContent;
  return (typed.length < LEAST ? null : repeatedPhrase(state.doc, place.node, typed)) ?? completePhrase(typed);
}

/** A short point of the same paper that begins with these words: meetings say the same thing school by school. */
function repeatedPhrase(doc: Node, own: Node, typed: string): { readonly rest: string; readonly typed: number } | null {
  const start = typed.toLowerCase();
  let rest: string | null = null;
  doc.descendants((node) => {
    if (rest !== null) return false;
    if (!is(node, 'point')) return !node.isTextblock;
    const words = node === own ? '' : wordsOf(node);
    if (words.length > typed.length && words.length <= LONGEST && words.toLowerCase().startsWith(start)) rest = words.slice(typed.length);
    return false;
  });
  return rest === null ? null : { rest, typed: 0 };
}

/** Points are values that do not change: what one says is read once. */
const said = new WeakMap<Node, string>();

function wordsOf(point: Node): string {
  const known = said.get(point) ?? (point.firstChild?.isTextblock ? point.firstChild.textContent : '');
  said.set(point, known);
  return known;
}

/**
 * «Инфо» → «рмацию принять…»; «приня» begins the second word of the first phrase and completes to the whole of it,
 * since that is what was meant (ux.md, section 7).
 */
export function completePhrase(
  typed: string,
  phrases: readonly string[] = PHRASES,
): { readonly rest: string; readonly typed: number } | null {
  if (typed.length < LEAST || typed.includes('\n')) return null;
  const start = typed.toLowerCase();
  const whole = phrases.find((phrase) => phrase.toLowerCase().startsWith(start) && phrase.length > typed.length);
  const inner = phrases.find((phrase) => phrase.toLowerCase().includes(` ${start}`));
  // Written exactly as a phrase begins, capital included, it is that phrase; in lower case it is a word inside one.
  if (whole && (typed[0] === typed[0]?.toUpperCase() || !inner)) return { rest: whole.slice(typed.length), typed: 0 };
  return inner ? { rest: inner, typed: typed.length } : null;
}
