import { rememberTexts } from '../base/rememberTexts.ts';
import { dateFields, formatDate } from '../russian/dateWords.ts';
import { plainDate, type PlainDate } from '../base/plainDate.ts';
import { annexNumbers } from './annexNumbering.ts';
import type { Doubt } from './doubt.ts';
import { inQuestion, questionName } from './doubtsOfHearings.ts';
import type { ProtocolLayout } from './letterhead.ts';
import { protocolLabels } from './numbering.ts';
import { blocksPassage, pointPassages, textPassage, type Passage } from './passage.ts';
import type { Part, Protocol } from './protocol.ts';
import { runsText } from './richText.ts';

/** Doubts about the words themselves: marks that are not closed, papers referred to that did not exist yet. */
export function textDoubts(protocol: Protocol, layout: ProtocolLayout): readonly Doubt[] {
  return passageDoubts(protocolPassages(protocol, layout), protocol.date, 'совещания');
}

/** The same for passages of any paper; `dateOf` says whose day it is, genitive. */
export function passageDoubts(passages: readonly Passage[], date: PlainDate | null, dateOf: string): readonly Doubt[] {
  return passages.flatMap((passage) => [...unclosed(passage), ...laterReferences(passage, date, dateOf)]);
}

/** The text of a protocol passage by passage: questions, speeches, points. */
export function protocolPassages(protocol: Protocol, layout: ProtocolLayout): readonly Passage[] {
  const labels = protocolLabels(protocol, layout).points;
  const numbers = annexNumbers(protocol.annexes);
  const ofPart = (part: Part, question: string): readonly Passage[] => {
    switch (part.kind) {
      case 'heard':
      case 'spoke':
      case 'text':
        return [blocksPassage(part.id, inQuestion(question, SPEECH_NAMES[part.kind], ', '), part.body, numbers)];
      case 'decided':
        return pointPassages(part.points, labels, question, numbers);
      case 'vote':
        return [];
    }
  };
  return [
    ...protocol.agenda.map((item, index) => textPassage(item.id, `Вопрос ${index + 1} повестки`, runsText(item.title))),
    ...protocol.hearings.flatMap((hearing) => hearing.parts.flatMap((part) => ofPart(part, questionName(protocol, hearing)))),
  ];
}

const SPEECH_NAMES = { heard: '«Слушали»', spoke: '«Выступили»', text: 'текст' } as const;

/** Closing marks with their opening ones. */
const OPENING = new Map([
  ['»', '«'],
  ['”', '“'],
  [')', '('],
  [']', '['],
]);
const NOUNS = new Map([
  ['(', 'скобка'],
  ['[', 'скобка'],
]);

/** One sentence for a passage, about its first slip: the others usually follow from it. */
function unclosed({ where, name, text }: Slip): readonly Doubt[] {
  const mark = firstUnpaired(text);
  if (mark === null) return glued({ where, name, text });
  const opening = OPENING.get(mark);
  const noun = NOUNS.get(opening ?? mark) ?? 'кавычка';
  const what = opening === undefined ? 'не закрыта' : 'закрыта, хотя не открывалась';
  return [{ kind: 'unclosed', text: `${name}: ${noun} ${mark} ${what}.`, where }];
}

type Slip = Pick<Passage, 'where' | 'name' | 'text'>;

/** «Точка« роста»: an opening mark where a closing one was meant (seed 002). */
function glued({ where, name, text }: Slip): readonly Doubt[] {
  const mark = /\p{L}{2}«/u.exec(text);
  if (!mark) return [];
  // Looked for from the mark back: from each letter on it would take the square of a word's length.
  const end = mark.index + 2;
  const word = /\p{L}+$/u.exec(text.slice(Math.max(0, end - LONGEST_WORD), end))?.[0] ?? '';
  return [{ kind: 'unclosed', text: `${name}: кавычка « стоит вплотную после слова «${word}».`, where }];
}

const LONGEST_WORD = 60;

/** What stands before the bracket of a label: «1)», «а)». */
const LABEL = /(?:^|[\s;,])(?:\d{1,2}|[а-яёa-z])$/iu;

/** The first bracket or quotation mark without its pair, `null` when all are closed. */
export const firstUnpaired = rememberTexts(findUnpaired);

function findUnpaired(text: string): string | null {
  const characters = [...text];
  const open: string[] = [];
  let nested = false;
  for (const [index, char] of characters.entries()) {
    const opening = OPENING.get(char);
    if (opening !== undefined) {
      if (open.at(-1) === opening) open.pop();
      // «(в разрезе центров «Точка роста)»: what was opened last and not closed is the slip, not the bracket.
      else if (open.includes(opening)) return open.at(-1) ?? char;
      else if (char !== ')' || !LABEL.test(characters.slice(Math.max(0, index - 4), index).join(''))) return char;
    } else if ('«“(['.includes(char)) {
      nested ||= char === '«' && open.includes('«');
      open.push(char);
    }
  }
  // One «»» may close a quotation and the quotation inside it (norms.md, section 5).
  if (nested && open.join('') === '«') return null;
  return open[0] ?? ((text.split('"').length - 1) % 2 === 1 ? '"' : null);
}

/** «30.12.2021», «25. 02.2022», «30.12 2021» (seed 003 leaves out a point), «12 января 2021». */
const DAY = String.raw`(\d{1,2}\s?\.\s?\d{1,2}[\s.]{1,2}\d{4}|\d{1,2}\s+[а-яё]+\s+\d{4})`;
const NUMBER = String.raw`№\s?([\wА-Яа-яЁё/-]+)`;
const REFERENCE = new RegExp(String.raw`${NUMBER}\s+от\s+${DAY}|от\s+${DAY}\s*(?:г\.?|года)?\s*${NUMBER}`, 'giu');

/** «№ 561 от 30.12.2021» in a paper of an earlier day. */
function laterReferences({ where, name, text }: Passage, date: PlainDate | null, dateOf: string): readonly Doubt[] {
  if (date === null) return [];
  return [...text.matchAll(REFERENCE)].flatMap((match): readonly Doubt[] => {
    const fields = dateFields((match[2] ?? match[3] ?? '').replace(/(?<=\d)[\s.]+(?=\d)/g, '.'));
    const day = fields?.year === undefined ? null : plainDate(fields.year, fields.month, fields.day);
    if (day === null || day <= date) return [];
    const number = match[1] ?? match[4] ?? '';
    return [
      { kind: 'laterReference', text: `${name}: документ №\u00a0${number} от ${formatDate(day, 'numeric')} позже даты ${dateOf}.`, where },
    ];
  });
}
