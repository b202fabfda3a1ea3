import { rememberTexts } from '../../base/rememberTexts.ts';
import type { LineRole } from '../lineRole.ts';
import { spacedWord } from '../head/spacedWord.ts';
import { findNames } from './findNames.ts';

export interface PeopleLabel {
  readonly role: Extract<LineRole, 'chair' | 'secretary' | 'attendeesLabel'>;
  /** Where the label ends, what parts it from the words after it included. */
  readonly to: number;
}

const MEETING = String.raw`(?:\s+(?:на\s+)?(?:совещани|заседани|собрани|комисси|совет|коллеги|рабоч|групп|педсовет|педагогическ|конференци|семинар|жюри|оргкомитет|координационн|экспертн|методическ)\p{L}*|\s+(?:мрг|мс|шмо|рмо|гмо|ппк|пмпк|тпмпк|кдн|кчс|атк|ус|пс|жюри)(?!\p{L}))*`;
const JOINT = String.raw`\s*(?:[:–—-]+|$|(?=\s))\s*`;
const CHAIR = start(
  String.raw`(?:${spacedWord('председательствующий')}|${spacedWord('председательствующая')}|председательствовал[аи]?|председатель|в[её]л[аи]?(?=\s+(?:совещани|заседани|собрани))|вед(?:ет|ёт)(?=\s+(?:совещани|заседани|собрани))|ведущ(?:ий|ая)|модератор)`,
);
const SECRETARY = start(
  String.raw`(?:(?:ответственн\p{L}+\s+)?секретарь|секретари|протокол\s+(?:в[её]л[аи]?|вед[её]т|составил[аи]?|подготовил[аи]?)|(?:в[её]л[аи]?|составил[аи]?|вед[её]т)\s+протокол)`,
);
const ATTENDEES = new RegExp(
  String.raw`^[\s•*–—-]*(?:${[
    spacedWord('присутствовали'),
    spacedWord('присутствуют'),
    'присутствовал[ао]?',
    'присутствующие',
    spacedWord('участвовали'),
    'участвуют',
    spacedWord('участники'),
    'приняли\\s+участие(?!\\s+в\\s+голосовани)',
    'список\\s+(?:присутств|участник)\\p{L}+',
    'состав\\s+(?:участник|присутств|комисси|рабоч)\\p{L}+',
    'на\\s+(?:совещани|заседани|собрани)\\p{L}+\\s+присутств\\p{L}+',
    'в\\s+(?:работе\\s+)?(?:совещани|заседани|собрани)\\p{L}+\\s+(?:приняли\\s+участие|участв\\p{L}+|присутств\\p{L}+)',
    'всего\\s+присутств\\p{L}+',
    'члены\\s+(?:комисси|совет|коллеги|рабоч)\\p{L}+',
    'приглаш[её]н\\p{L}+',
    'явка',
  ].join('|')})${MEETING}(?:\s+на\s+(?:совещани|заседани|собрани)\p{L}+)?${JOINT}`,
  'iu',
);

/** The label of people with which a line begins: chair, secretary, or those present; `null` where it begins with none. */
export const peopleLabel = rememberTexts(readLabel);

function readLabel(text: string): PeopleLabel | null {
  const secretary = labelEnd(SECRETARY, text);
  if (secretary !== null) return { role: 'secretary', to: secretary };
  const chair = labelEnd(CHAIR, text);
  if (chair !== null) return { role: 'chair', to: chair };
  const attendees = ATTENDEES.exec(text);
  return attendees ? { role: 'attendeesLabel', to: attendees[0].length } : null;
}

/** A label is followed by a mark, by a name, or by nothing; «Председатель комитета по образованию Петрова М.Н.» is a post, not a label. */
function labelEnd(label: RegExp, text: string): number | null {
  const match = label.exec(text);
  if (!match) return null;
  const rest = text.slice(match[0].length);
  const marked = /[:–—-]\s*$/u.test(match[0]);
  if (marked || rest.trim() === '' || /^[\s_.]*$/u.test(rest)) return match[0].length;
  const [name] = findNames(rest);
  return name?.from === 0 || /^(?:_{2,}|\t)/u.test(rest) ? match[0].length : 0;
}

function start(words: string): RegExp {
  return new RegExp(String.raw`^[\s•*]*${words}(?!\p{L})${MEETING}(?:\s+протокол\p{L}*)?${JOINT}`, 'iu');
}
