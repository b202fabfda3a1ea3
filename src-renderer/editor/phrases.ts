import { TextSelection, type EditorState } from 'prosemirror-state';
import { isAtEnd, pointPlace } from './place.ts';

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

/** What is still missing of the phrase being typed in the point, and how many letters of it stand already; `null` when none fits. */
export function phraseAt(state: EditorState, learned: readonly string[] = []): { readonly rest: string; readonly typed: number } | null {
  const place = pointPlace(state);
  if (!place || !(state.selection instanceof TextSelection) || !isAtEnd(state, place)) return null;
  if (state.selection.$from.parent !== place.node.firstChild) return null;
  const typed = place.node.textContent;
  return completePhrase(typed, [...learned, ...PHRASES]);
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
