import type { LineRole } from '../lineRole.ts';
import type { SourceLine } from '../sourceLines.ts';
import { goesOn } from './goesOn.ts';
import type { State } from './headState.ts';

/** The role of a line of the head that has no label and no shape of its own; `null`: it is text. */
export function titleOrPlace(line: SourceLine, text: string, state: State): LineRole | null {
  const { before } = state;
  if (text.length > 400) return null;
  if (FORMAT.test(text)) return 'place';
  const below = before !== null && (before.role === 'kindWord' || before.role === 'title');
  if (
    state.title === 'open' &&
    below &&
    (line.gap === 0 || /^\p{Ll}/u.test(text) || (line.paragraph.bold === true && before.line.paragraph.bold === true))
  )
    return 'title';
  if (state.title === 'none' && (below || /^\p{Ll}/u.test(text) || MEETING.test(text))) return 'title';
  if (before?.role === 'place' && goesOn(before.line, line)) return 'continuation';
  // One line without a label is the place; what follows it is not told by its shape.
  if (before?.role === 'place' || text.includes(' | ')) return 'unplaced';
  return text.length <= 200 ? 'place' : null;
}

const MEETING =
  /(?:совещани|заседани|собрани|семинар|комисси|совет|коллеги|конференци|педсовет|вебинар|встреч|групп|круглого\s+стола|планёрк|планерк|слушани|мероприяти|видеоконференц)/iu;

/** How a meeting was held stands where its place would. */
const FORMAT =
  /^(?:(?:в\s+)?(?:дистанционн|очн|заочн|онлайн|смешанн|видео-?конференц|режим|формат)\p{L}*(?:-\p{L}+)*)(?!\p{L})[^.]{0,60}$/iu;
