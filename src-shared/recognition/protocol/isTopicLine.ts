import type { SourceLine } from '../sourceLines.ts';
import { belowHeading, isHeading, isInBrackets, isRule } from './heading.ts';
import { questionLabel } from './questionNumber.ts';
import { sameTopic, topicOf, type Topic } from './sameTopic.ts';

const BLOCK = /^\s*(?:блок|раздел|тема|вопрос|направление|секция|часть)\s*(?:№\s*)?(?:\d+|[IVX]+)?(?!\p{L})\s*[.:«"–—-]/iu;
/** «3. Разное. Кедров С.И. напомнил …» */
const MISCELLANY = /^(?:разное|прочее)\s*(?:[.:–—-]|$)/iu;
const ABOUT = /^[«"„]?(?:об?|обо)\s/iu;

/** Whether a line without a fixed word names the question of what comes next: a title of the agenda repeated, «2. О …» above «Слушали». */
export function isTopicLine(lines: readonly SourceLine[], at: number, titles: readonly Topic[]): boolean {
  const line = lines[at];
  if (!line || line.cell || line.words.length > 600) return false;
  const text = line.words.trim();
  const label = questionLabel(text);
  const bare = text.slice(label?.to ?? 0);
  const next = lines[belowHeading(lines, at)];
  const opens = isHeading(lines, at) || (next !== undefined && isInBrackets(next));
  if (titles.length > 0 && repeatsTitle(bare, titles)) return true;
  if (label !== null && MISCELLANY.test(bare) && (titles.length > 0 || /^\p{L}+[\s.:–—-]*$/u.test(bare))) return true;
  if (BLOCK.test(text) && text.length < 200) return opens;
  if (!ABOUT.test(bare) || /[;]$/u.test(text)) return false;
  if (/^\s*[IVXІХ]{1,5}[.)]/u.test(text)) return true;
  return (
    opens && (label !== null || (next !== undefined && isRule(next)) || line.paragraph.bold === true || line.paragraph.align === 'center')
  );
}

/** No longer than a title with a few words around it. */
function repeatsTitle(text: string, titles: readonly Topic[]): boolean {
  const said = topicOf(text);
  return titles.some((title) => said.squeezed.length < title.squeezed.length * 1.5 + 30 && sameTopic(said, title));
}
