import type { Id } from '../base/id.ts';
import type { PlainDate } from '../base/plainDate.ts';
import { formatDate } from '../russian/dateWords.ts';
import { foldForSearch } from '../russian/fold.ts';
import { endsShortened } from '../russian/shortened.ts';
import { meetingWords, type MeetingWords } from '../russian/meetingWords.ts';
import type { BodyPart, TextRole } from './bodyPart.ts';
import { personKey } from './doubtsOfHead.ts';
import { composeMention, type Mention, type MentionStyle } from './mention.ts';
import type { Notice } from './notice.ts';
import { pointRows } from './numbering.ts';
import type { Point } from './point.ts';
import type { AgendaItem, Protocol } from './protocol.ts';
import { blocksText, plainParagraph, runsText } from './richText.ts';

export interface NoticeOrigin {
  /** The day the notice bears until somebody changes it. */
  readonly today: PlainDate;
  readonly newId: () => Id;
  readonly protocolId: Id;
}

/**
 * What may be published about a meeting, out of its signed protocol: when and where, the questions heard, who reported,
 * and that decisions were taken. What was decided, who has to do it and by when, votes and control stay inside.
 */
export function noticeOf(protocol: Protocol, { today, newId, protocolId }: NoticeOrigin): Notice {
  const meeting = meetingWords(protocol.meeting);
  const texts = (role: TextRole, text: string, speakers: Mention[] = []): BodyPart[] =>
    text === '' ? [] : [{ kind: 'text', id: newId(), role, speakers, body: [plainParagraph(text)] }];
  const heard = heardItems(protocol);
  const speakers = speakersOf(protocol, heard);
  return {
    kind: 'notice',
    version: 1,
    number: null,
    date: today,
    title: upperFirst(meeting.nominative),
    parts: [
      ...texts('lead', leadText(protocol, meeting)),
      ...texts('part', topicsText(heard, meeting)),
      ...topicPoints(heard, newId),
      ...texts('speakers', speakersText(speakers), speakers),
      ...texts('outcome', outcomeText(protocol, meeting)),
    ],
    protocolId,
  };
}

/** «14 апреля 2023 года состоялось совещание …», and where: a sentence of its own, for places come in every shape. */
function leadText({ date, place, settlement }: Protocol, meeting: MeetingWords): string {
  const what = `${meeting.happened} ${meeting.nominative}`;
  const sentence = date === null ? upperFirst(what) : `${formatDate(date, 'wordsYear')} ${what}`;
  const where = bare(place) || bare(settlement);
  return where === '' ? stopped(sentence) : `${stopped(sentence)} Место проведения: ${stopped(where)}`;
}

/** Questions that were heard; of a paper that ties no hearing to its agenda, all of them. «Разное» tells nobody anything. */
function heardItems({ agenda, hearings }: Protocol): readonly AgendaItem[] {
  const heard = new Set(hearings.flatMap(({ agendaItemIds }) => agendaItemIds));
  const known = agenda.some(({ id }) => heard.has(id));
  return agenda.filter((item) => {
    const title = foldForSearch(bare(runsText(item.title)));
    return item.setAside === undefined && title !== '' && title !== 'разное' && (!known || heard.has(item.id));
  });
}

function topicsText(items: readonly AgendaItem[], { at }: MeetingWords): string {
  if (items.length === 0) return '';
  return `${upperFirst(at)} ${items.length === 1 ? 'рассмотрен вопрос' : 'рассмотрены вопросы'}:`;
}

function topicPoints(items: readonly AgendaItem[], newId: () => Id): BodyPart[] {
  if (items.length === 0) return [];
  const points = items.map((item, index): Point => {
    const title = lowerFirst(bare(runsText(item.title)));
    const body = [plainParagraph(index === items.length - 1 ? stopped(title) : `${title};`)];
    return { id: newId(), mark: 'bullet', body, performers: [], responsible: [], children: [] };
  });
  return [{ kind: 'points', id: newId(), points }];
}

/** Who reported: those actually heard, else those planned for the question; each once. A name known only in another case is left out. */
function speakersOf({ hearings }: Protocol, items: readonly AgendaItem[]): Mention[] {
  const spoke = hearings.flatMap(({ speakers }) => speakers);
  const answered = new Set(hearings.filter(({ speakers }) => speakers.length > 0).flatMap(({ agendaItemIds }) => agendaItemIds));
  const planned = items.flatMap(({ id, speaker }) => (speaker && !answered.has(id) ? [speaker] : []));
  const seen = new Set<string>();
  return [...spoke, ...planned].flatMap(({ personId, name, post }) => {
    const key = personKey({ name });
    if (name.trim() === '' || seen.has(key)) return [];
    seen.add(key);
    return [{ ...(personId === undefined ? {} : { personId }), name, ...(post ? { post: bare(post) } : {}) }];
  });
}

const SPEAKER: MentionStyle = { nameOrder: 'initialsFirst', separator: ', ', postFirst: true };

function speakersText(speakers: readonly Mention[]): string {
  if (speakers.length === 0) return '';
  const names = speakers.map((speaker) => lowerFirst(composeMention(speaker, SPEAKER)).replace(/\s+/gu, ' '));
  return `${names.length === 1 ? 'Докладчик' : 'Докладчики'}: ${stopped(names.join('; '))}`;
}

function outcomeText({ hearings }: Protocol, { at }: MeetingWords): string {
  const points = hearings.flatMap(({ parts }) => parts.flatMap((part) => (part.kind === 'decided' ? [...pointRows(part.points)] : [])));
  const texts = points.map(({ point }) => foldForSearch(blocksText(point.body))).filter((text) => text !== '');
  const noted = texts.filter((text) => /принять к сведению|принять во внимание/.test(text));
  if (texts.length === 0) return '';
  if (noted.length === texts.length) return 'Представленная информация принята к сведению.';
  const decided = `${upperFirst(at)} приняты решения по рассмотренным вопросам.`;
  return noted.length === 0 ? decided : `Представленная информация принята к сведению. ${decided}`;
}

/** One line without the punctuation it ends with; a shortened word keeps its full stop. */
function bare(text: string): string {
  const line = text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[;,:\s]+$/u, '');
  return endsShortened(line) ? line : line.replace(/[.;,:\s]+$/u, '');
}

/** A full stop at the end, yet not after the full stop of a shortened word. */
function stopped(text: string): string {
  return text.endsWith('.') ? text : `${text}.`;
}

/** Not of an abbreviation («ЕГЭ – 2026») and not of a name with initials. */
function lowerFirst(text: string): string {
  if (!/^[А-ЯЁ](?:[а-яё]|\s)/u.test(text) || /^[А-ЯЁ][а-яё-]+\s+[А-ЯЁ]\./u.test(text)) return text;
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
