import { rememberTexts } from '../../base/rememberTexts.ts';
import { spacedWord } from '../head/spacedWord.ts';
import { questionLabel, questionPhrase, type QuestionNumber } from './questionNumber.ts';

/** A line that opens a part of a hearing, or names the question of the next one. */
export interface BodyMarker {
  readonly role: 'heard' | 'spoke' | 'decided' | 'vote' | 'topic';
  /** Where the label («1.») ends that stands before the word. */
  readonly labelTo: number;
  /** Where the fixed words end, colon included; what follows belongs to the part. */
  readonly to: number;
  readonly question: QuestionNumber | null;
}

type MarkerWord = Exclude<BodyMarker['role'], 'topic'>;

/** A colon or dash, brackets with «единогласно», the end of the line. */
const MARK = String.raw`\s*(?:\((?:[^()]{0,60})\))?\s*(?:[:;–—-]+|\.(?=\s|$)|$)`;
const AGREED = String.raw`(?:\s+(?:единогласно|большинством(?:\s+голосов)?))?`;

/** «За 2023 год», «за 9 месяцев» counts no votes. */
const YEAR = String.raw`(?:\s*[-–—/]\s*\d+)?\s*(?:г(?!\p{L})|год|уч|дн|дней|месяц|квартал|полугод|недел|час|мин|руб|тыс|класс|\.\d)`;

const WORDS: readonly { readonly role: MarkerWord; readonly expression: RegExp }[] = [
  // «Решение – ПРИНЯТО», «Решение принято единогласно», «За – 12»: a vote, though it begins like a decision.
  ...marker('vote', [
    String.raw`(?:про)?голосовали(?!\p{L})(?:${MARK}|(?=\s))`,
    String.raw`${spacedWord('голосовали')}${MARK}`,
    String.raw`(?:результаты?|итоги?|ход)\s+голосования(?!\p{L})(?:${MARK})?`,
    String.raw`голосование(?!\p{L})${MARK}`,
    String.raw`(?=(?:решение|постановление)\s*[:–—-]*\s*(?:не\s+)?(?:было\s+)?принято)`,
    String.raw`(?=(?:принято|принимается|утверждено)\s+(?:единогласно|большинством))`,
    String.raw`(?=единогласно\s*[.!]?\s*$)`,
    String.raw`(?=[«\u0022“„']?\s*(?:за|против|воздержал\p{L}+)\s*[»\u0022”“']?\s*(?:[:=–—-]+\s*)?(?:\d+(?!\d|${YEAR})|единогл|нет|все|_+))`,
  ]),
  ...marker('heard', [
    String.raw`(?:(?:за)?слушали|${spacedWord('слушали')}|${spacedWord('заслушали')})(?!\p{L})(?:\s+и\s+обсудили(?!\p{L}))?(?:${MARK}|(?=\s))`,
    String.raw`(?:рассмотрели|рассматривали|рассмотрен|рассмотрено|обсуждали|докладывал[аи]?|доложил[аи]?|докладчик[аи]?|доклад(?:ы)?)(?:\s+вопрос(?:ы)?)?${MARK}`,
  ]),
  ...marker('spoke', [
    String.raw`(?:выступили|${spacedWord('выступили')}|выступил[аи]?|выступающие|выступления)(?!\p{L})(?:\s+в\s+(?:прениях|обсуждении))?(?:${MARK}|(?=\s))`,
    String.raw`(?:обсудили|${spacedWord('обсудили')}|обсуждение|обсуждали|прения|(?:вопросы\s+и\s+ответы)|задан\p{L}*\s+вопрос\p{L}*|вопросы|предложил[аи]|предложен[оы]|предложения|поступил[оаи]\s+предложени[ея]|отметили|замечания)(?:\s+докладчику)?${MARK}`,
    String.raw`в\s+(?:обсуждении|прениях)(?:\s+\p{L}+){0,2}?\s+(?:приняли\s+участие|участвовали|выступили)(?!\p{L})(?:${MARK})?`,
  ]),
  ...marker('decided', [
    String.raw`(?:${spacedWord('решили')}|${spacedWord('постановили')}|${spacedWord('решила')}|${spacedWord('решило')})(?!\p{L})${AGREED}(?:${MARK}|(?=\s))`,
    String.raw`(?:при(?:нятое|нятые|нято|няли|няты)\s+)?(?:${spacedWord('решение')}|решения|решено|${spacedWord('постановление')})(?!\p{L})(?:\s+(?:совещания|заседания|собрания|комиссии|коллегии|(?:педагогического\s+)?совета|педсовета|семинара|конференции|предыдущих\s+(?:совещаний|заседаний)))?(?:\s+принято)?(?:\s+по\s+(?:\p{L}+\s+вопросу|вопросу)[^:.]{0,200})?${AGREED}${MARK}`,
    String.raw`(?:решили|договорились|условились|определили|достигнут\p{L}+\s+договор[её]нност\p{L}+|по\s+(?:итогам|результатам)\s+(?:совещания|заседания|собрания|обсуждения|встречи|рассмотрения)[^:.]{0,80}|решения\s+и\s+поручения|поручили|поручено|поручения|поручение|протокольные\s+поручения|рекомендовано|рекомендовали|рекомендации|проект\s+решения|исполнение\s+решений[^:.]{0,100})${AGREED}\s*[:–—-]+`,
    String.raw`решени[ея](?:\s+[\p{L}«»-]+){1,4}\s*:\s*$`,
    // «Заслушав и обсудив информацию, участники совещания РЕШИЛИ:»
    String.raw`(?=\p{L})(?:[^:.]|(?<=\p{Lu})\.){0,220}?[\s,](?:${spacedWord('решили')}|${spacedWord('решил')}|${spacedWord('решила')}|${spacedWord('решило')}|${spacedWord('решает')}|${spacedWord('постановил')}|${spacedWord('постановила')}|${spacedWord('постановило')}|${spacedWord('постановили')}|${spacedWord('постановляет')}|принято\s+решение|приняли\s+(?:следующ\p{L}+\s+)?решени[ея]|принято\s+следующее\s+решение)\s*:`,
  ]),
];

/** So far into a line its opening words are looked for: a paragraph may be a million characters long. */
const DEPTH = 800;

/** What a line of the body opens; `null` for a line that only goes on. */
export const bodyMarker = rememberTexts(readMarker);

function readMarker(line: string): BodyMarker | null {
  const text = line.slice(0, DEPTH);
  const label = questionLabel(text);
  const labelTo = label?.to ?? /^[\s•*]*/u.exec(text)?.[0].length ?? 0;
  const phrase = questionPhrase(text.slice(labelTo));
  const start = labelTo + (phrase?.to ?? 0);
  const question = phrase ?? label;
  const word = wordAt(text.slice(start), phrase !== null);
  if (word) {
    const words = text.slice(start, start + word.to);
    return { role: word.role, labelTo: phrase ? 0 : labelTo, to: start + word.to, question: question ?? questionInside(words) };
  }
  if (!phrase) return null;
  const rest = text.slice(start);
  // «Вопрос 2. Подготовка к зиме»
  const named = /^[\s•*–—-]*вопрос\s/iu.test(text.slice(labelTo)) && line.length <= 400;
  const isTitle = named || rest === '' || /^(?:[«\u0022“„]|о\s|об\s|обо\s)/iu.test(rest);
  return isTitle ? { role: 'topic', labelTo: 0, to: line.length, question } : { role: 'heard', labelTo: 0, to: 0, question };
}

/** After «По второму вопросу «О питании»» the word may stand later in the line. */
function wordAt(text: string, afterPhrase: boolean): { readonly role: MarkerWord; readonly to: number } | null {
  for (const { role, expression } of WORDS) {
    const match = expression.exec(text);
    // «По первому вопросу выступила …» is the report itself.
    if (match) return { role: afterPhrase && /^выступил/iu.test(text) ? 'heard' : role, to: match[0].length };
  }
  if (!afterPhrase) return null;
  const later = /^[^:]{0,250}?(?<![\p{L}])(?<word>(?:за)?слушали|решили|постановили|выступил[аи]?)(?!\p{L})\s*:?/iu.exec(text);
  if (!later) return null;
  const role = /^(?:решили|постановили)/iu.test(later.groups?.['word'] ?? '') ? 'decided' : 'heard';
  return { role, to: later[0].length };
}

/** «РЕШЕНИЕ по вопросу № 3:», «Рассмотрев вопрос 1, постановили:» */
function questionInside(words: string): QuestionNumber | null {
  const at = words.search(/(?<!\p{L})(?:по\s|вопрос\s*(?:№\s*)?\d)/iu);
  return at < 0 ? null : questionPhrase(words.slice(at));
}

function marker(role: MarkerWord, words: readonly string[]): readonly { readonly role: MarkerWord; readonly expression: RegExp }[] {
  return words.map((each) => ({ role, expression: new RegExp(`^(?:${each})`, 'iu') }));
}
