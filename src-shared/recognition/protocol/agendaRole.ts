import type { LineRole } from '../lineRole.ts';
import type { SourceLine } from '../sourceLines.ts';
import { findNames } from '../people/findNames.ts';
import { isPostStart } from '../people/isPostStart.ts';
import { goesOn } from './goesOn.ts';
import { questionLabel, questionPhrase } from './questionNumber.ts';

/** What stands before a speaker's name. */
const SPEAKER_WORD =
  /^[\s([–—-]*(?:со?докладчик\p{L}*|докладчик\p{L}*|докл\.|доклад(?!\p{L})|докладыва\p{L}+|информаци\p{L}\s*[:(–—-]|информирует|сообщение\s*:|выступа\p{L}+|выступлени\p{L}\s*:|ответственн\p{L}+\s*[:–—-]|отв\.|спикер\p{L}*)/iu;
const TITLE =
  /^[«"„]?(?:об?|обо|разное|прочее|информация|отч[её]т|итоги|подведение|рассмотрение|утверждение|анализ|организация)(?!\p{L})/iu;

/** The role of a line among the questions of an agenda; `null` where it is none of them any more. */
export function agendaRole(line: SourceLine, before: { readonly line: SourceLine; readonly role: LineRole } | null): LineRole | null {
  const text = line.words.trim();
  const sameRow = before?.line.cell && line.cell && before.line.block === line.block && before.line.cell.row === line.cell.row;
  if (before?.role === 'agendaItem' && endsTitle(text) && goesOn(before.line, line)) return 'continuation';
  if (isSpeakerLine(text)) return 'agendaSpeaker';
  if (sameRow) return before.line.cell?.column === line.cell?.column || isLabelAlone(before.line.words) ? 'continuation' : agendaCell(text);
  if (before && isLabelAlone(before.line.words)) return 'continuation';
  if (isNumbered(line) || questionPhrase(text) !== null || (line.cell && isLabelAlone(text))) return 'agendaItem';
  if (before && before.role !== 'agendaLabel' && goesOn(before.line, line)) return 'continuation';
  if (TITLE.test(text) || before === null || before.role === 'agendaLabel') return text.length > 1200 ? null : 'agendaItem';
  if (/^[([]/u.test(text)) return 'continuation';
  if (line.broken || line.gap === 0) return text.length > 400 ? null : 'continuation';
  return text.length > 160 ? null : 'agendaItem';
}

/** «округа на 2024 год (Петрова М.Н.)» below «1. Об исполнении бюджета»: the rest of the title with its speaker. */
function endsTitle(text: string): boolean {
  return /^\p{Ll}[^()]{3,}\([^()]*\)[\s.;]*$/u.test(text) && !SPEAKER_WORD.test(text) && !isPostStart(text);
}

/** Whether a line names who reports: «Докладчик: …», «(доклад …)», a name with a post on either side and nothing else. */
export function isSpeakerLine(text: string): boolean {
  if (SPEAKER_WORD.test(text)) return true;
  if (text.length > 400 || TITLE.test(text.replace(/^[\d.)\s]+/u, '')) || questionLabel(text) !== null) return false;
  const bare = text.replace(/^[\s([–—-]+/u, '');
  const [name] = findNames(bare);
  if (!name) return false;
  const after = bare.slice(name.to);
  const before = bare.slice(0, name.from);
  if (before === '') return /^\s*(?:[,;.()–—-]|$)/u.test(after);
  return /^[\s.,;)\]]*$/u.test(after) && before.length < 250 && !/[.!?]\s+\p{Lu}/u.test(before) && !/[«»]\s*$/u.test(before);
}

export function isNumbered(line: SourceLine): boolean {
  return line.labelLength > 0 || questionLabel(line.words) !== null || /^\s*\d{1,2}\.\d{1,2}\.?\s/u.test(line.words);
}

/** «1.» on a line or in a cell of its own. */
export function isLabelAlone(words: string): boolean {
  return /^\s*(?:\d{1,2}[.)]*|[IVXІХ]{1,5}[.)]?)\s*$/u.test(words);
}

function agendaCell(text: string): LineRole {
  return findNames(text).length > 0 ? 'agendaSpeaker' : 'continuation';
}
