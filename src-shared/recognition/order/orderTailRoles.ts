import { findDate } from '../head/findDate.ts';
import { isNoise, isScannerNoise } from '../head/isNoise.ts';
import type { LineHints, LineRole } from '../lineRole.ts';
import { lineText } from '../lineText.ts';
import { findNames, isNameAlone } from '../people/findNames.ts';
import { isPostStart } from '../people/isPostStart.ts';
import type { SourceLine } from '../sourceLines.ts';
import { hasPhone } from './findPhone.ts';
import { isSheetColumn } from './isSheetColumn.ts';
import { isKindWordAlone } from './orderWords.ts';

type Section = 'signature' | 'executor' | 'visa' | 'acquaintance' | 'distribution' | 'after';

const VISAS = /^(?:согласован[оы]?(?!\p{L})|лист согласования|визы?(?!\p{L})|завизирован)/iu;
const ACQUAINTANCE = /^(?:(?:с )?(?:приказом|распоряжением|постановлением|приказ)? ?(?:ознакомлен|ознакомились)|лист ознакомления)/iu;
const DISTRIBUTION =
  /^(?:разослано|разослать|рассылка|расч[её]т рассылки|список рассылки|направить:|(?:в )?дело ?(?:[-–—:]|№|\d|$)|в дело|экз\. ?\d)/iu;
const EXECUTOR =
  /^(?:исп(?:олнитель|олнил[аи]?)?(?!\p{L})\.?|отп(?:ечатано)?(?!\p{L})\.?|подготовил[аи]?(?!\p{L})|проект (?:внес|подготов)\p{L}+)/iu;

/** Whether a line opens what stands behind the text without any signature: visas, acquaintance, executor, distribution. */
export function opensTail(line: SourceLine): boolean {
  const text = lineText(line);
  if (text.length > 200) return false;
  if (/^(?:согласован[оы]|лист согласования|разослано|лист ознакомления)(?!\p{L})/iu.test(text))
    return !/[.;]$/u.test(text) || text.length < 30;
  if (/^с (?:приказом|распоряжением|постановлением) ознакомлен/iu.test(text)) return true;
  return /^исп\b\.?|^исп\. /iu.test(text) && (hasPhone(text) || findNames(text).length > 0);
}

interface State {
  section: Section;
  /** Of the signature in work: what it has already. */
  /** Lines of its post so far. */
  posts: number;
  name: boolean;
}

/** A post has not more lines. */
const MOST_LINES = 7;

/** Roles of the lines behind the text of an order: signatures, visas, acquaintance, executor, distribution. */
export function orderTailRoles(lines: readonly SourceLine[], hints: LineHints): readonly LineRole[] {
  const state: State = { section: 'signature', posts: 0, name: false };
  if (lines[0] && isKindWordAlone(lineText(lines[0]))) return fieldsBelow(lines, hints);
  return lines.map((line, index) => {
    const hint = hints[String(line.at)];
    const role = hint ?? tailRole(line, lines[index + 1], state);
    follow(line, role, state);
    return role;
  });
}

/** «Постановление / 1807 / 27 мая 2015 года»: what a site says of a paper below it; the first day is the paper's. */
function fieldsBelow(lines: readonly SourceLine[], hints: LineHints): readonly LineRole[] {
  const date = lines.findIndex((line) => line.words.length <= 40 && findDate(line.words)?.date);
  return lines.map((line, index) => hints[String(line.at)] ?? (index === 0 ? 'kindWord' : index === date ? 'date' : 'unplaced'));
}

function tailRole(line: SourceLine, next: SourceLine | undefined, state: State): LineRole {
  const text = lineText(line);
  if (isNoise(line) || isScannerNoise(text) || /^[\s_()/\\|.–—-]*(?:подпись|м\.?\s?п\.?)?[\s_()/\\|.–—-]*$/iu.test(text)) return 'noise';
  const opened = sectionOf(text);
  if (opened !== null) return opened;
  if (line.cell && isSheetColumn(text)) return state.section === 'acquaintance' ? 'acquaintance' : 'visa';
  switch (state.section) {
    case 'visa':
    case 'acquaintance':
      return isExecutor(text, next, state) && !line.cell ? 'executor' : state.section;
    case 'distribution':
      return isExecutor(text, next, state) ? 'executor' : 'distribution';
    case 'executor':
      return hasPhone(text) || text.length <= 80 ? 'executor' : 'unplaced';
    case 'signature':
    case 'after':
      return isExecutor(text, next, state) ? 'executor' : signatureRole(text, state);
  }
}

function sectionOf(text: string): 'visa' | 'acquaintance' | 'distribution' | 'executor' | null {
  if (ACQUAINTANCE.test(text)) return 'acquaintance';
  if (VISAS.test(text)) return 'visa';
  if (DISTRIBUTION.test(text)) return 'distribution';
  return EXECUTOR.test(text) && !/^исполняющ/iu.test(text) ? 'executor' : null;
}

/** «Жаркова Елена Львовна, 2-15-40», or the name with the telephone on the next line. */
function isExecutor(text: string, next: SourceLine | undefined, { posts, name }: State): boolean {
  const [first] = findNames(text);
  if (first === undefined || first.from > 2) return false;
  if (hasPhone(text)) return true;
  const signed = posts > 0 && name;
  const follows = next !== undefined && hasPhone(lineText(next)) && lineText(next).length <= 60;
  const isFull = first.name.split(' ').length === 3;
  return (follows && (isNameAlone(text) || (signed && text.length <= 150))) || (signed && isFull && text.length <= 150);
}

function signatureRole(text: string, state: State): LineRole {
  const names = findNames(text);
  const begins = isPostStart(text);
  if (isNameAlone(text)) return 'signatureName';
  const isOpen = state.section === 'signature' && !(state.posts > 0 && state.name) && state.posts < MOST_LINES;
  if (!begins && !isOpen) return 'unplaced';
  if (text.length > 300) return 'unplaced';
  return names.length > 0 ? 'signature' : 'signaturePost';
}

function follow(line: SourceLine, role: LineRole, state: State): void {
  switch (role) {
    case 'signature':
      Object.assign(state, { section: 'signature', posts: 1, name: true });
      break;
    case 'signaturePost':
      if (state.posts > 0 && state.name) Object.assign(state, { posts: 0, name: false });
      state.section = 'signature';
      state.posts += 1;
      break;
    case 'signatureName':
      state.section = 'signature';
      state.name = true;
      break;
    case 'visa':
    case 'acquaintance':
    case 'distribution':
    case 'executor':
      state.section = role;
      break;
    case 'unplaced':
      if (line.words.trim() !== '') state.section = 'after';
      break;
    default:
  }
}
