import type { LineRole } from '../lineRole.ts';
import type { SourceLine } from '../sourceLines.ts';
import { goesOn } from './goesOn.ts';
import type { State } from './headState.ts';

/** The role of a line of the head that has no label and no shape of its own; `null`: it is text. */
export function titleOrPlace(line: SourceLine, text: string, state: State): LineRole | null {
  const { before } = state;
  if (text.length > 400) return null;
  if (FORMAT.test(text)) return 'place';
  if (TOTAL.test(text) || GOAL.test(text)) return 'unplaced';
  const below = before !== null && (before.role === 'kindWord' || before.role === 'title');
  if (
    state.title === 'open' &&
    below &&
    !NOMINATIVE.test(text) &&
    (line.gap === 0 ||
      /^\p{Ll}/u.test(text) ||
      (OF_WHOM.test(text) && !/[.:;]\s*$/u.test(before.line.words)) ||
      (line.paragraph.bold === true && before.line.paragraph.bold === true))
  )
    return 'title';
  if (state.title === 'none' && (below || /^(?:\p{Ll}|Об?\s)/u.test(text) || MEETING.test(text))) return 'title';
  if (before?.role === 'place' && goesOn(before.line, line)) return 'continuation';
  // One line without a label is the place; what follows it is not told by its shape.
  if (before?.role === 'place' || text.includes(' | ')) return 'unplaced';
  return text.length <= 200 ? 'place' : null;
}

/** «Комитет по образованию» below a title in the genitive is where they met, or who they are: no more of the title. */
const NOMINATIVE =
  /^(?:Комитет|Управление|Отдел|Министерство|Департамент|Администрация|Школа|Гимназия|Лицей|Дворец|Дом|Центр|Зал|Актовый|Конференц-зал|Кабинет|Здание|Музей|Библиотека|(?:Большой|Малый)\s+зал)(?![\p{L}-])/u;

/** «Луговской средней школы»: whose meeting it is, below the title. */
const OF_WHOM =
  /^\p{Lu}\p{L}+(?:ой|ей|ого|его)\s(?=.*(?<!\p{L})(?:школы|учреждения|сада|гимназии|лицея|района|округа|области|управления|комитета|отдела|совета|комиссии|центра)(?!\p{L}))/u;

/** «Всего членов коллектива – 39 человек.» */
const TOTAL =
  /^(?:(?:необходимый\s+)?кворум(?!\p{L})|(?:всего|(?:в\s+голосовании\s+)?приняли\s+участие|общее\s+(?:количество|число)|по\s+списку|списочный\s+состав)(?!\p{L}).{0,100}\d)/iu;
const GOAL = /^(?:цел[ьи]|задачи)\s*:/iu;

const MEETING =
  /(?:совещани|заседани|собрани|семинар|комисси|совет|коллеги|конференци|педсовет|вебинар|встреч|групп|круглого\s+стола|планёрк|планерк|слушани|мероприяти|видеоконференц)/iu;

/** How a meeting was held stands where its place would. */
const FORMAT =
  /^(?:(?:в\s+)?(?:дистанционн|очн|заочн|онлайн|смешанн|видео-?конференц|режим|формат)\p{L}*(?:-\p{L}+)*)(?!\p{L})[^.]{0,60}$/iu;
