import type { Doubt } from './doubt.ts';
import type { ProtocolLayout } from './letterhead.ts';
import { hearingNumber, protocolLabels } from './numbering.ts';
import type { Hearing, Protocol } from './protocol.ts';
import { partWord } from './wording.ts';

/** Doubts about the hearings as such: tied to no question, numbered like another one, a «Решили:» with nothing under it. */
export function hearingDoubts(protocol: Protocol, layout: ProtocolLayout): readonly Doubt[] {
  return [...looseHearings(protocol), ...sameNumbers(protocol, layout), ...emptyDecisions(protocol, layout)];
}

/** «Вопрос 2»: what a doubt inside this hearing is called after; empty where the paper has one hearing only. */
export function questionName(protocol: Protocol, hearing: Hearing): string {
  if (protocol.hearings.length < 2) return '';
  return `Вопрос ${hearingNumber(hearing, protocol.hearings.indexOf(hearing), protocol)}`;
}

/** A sentence about something inside a question: «Вопрос 2, пункт 1.1: …». */
export function inQuestion(question: string, sentence: string, joint = ': '): string {
  return question === '' ? sentence.charAt(0).toUpperCase() + sentence.slice(1) : `${question}${joint}${sentence}`;
}

/** Without an agenda there is nothing to be tied to: many short papers have none. */
function looseHearings({ agenda, hearings }: Protocol): readonly Doubt[] {
  if (agenda.length === 0) return [];
  const known = new Set(agenda.map(({ id }) => id));
  return hearings.flatMap((hearing, index): readonly Doubt[] => {
    if (hearing.agendaItemIds.some((id) => known.has(id))) return [];
    const text = `${index + 1}-е по порядку «Слушали» не связано ни с одним вопросом повестки.`;
    return [{ kind: 'looseHearing', text, where: hearing.id }];
  });
}

function sameNumbers(protocol: Protocol, layout: ProtocolLayout): readonly Doubt[] {
  const labels = protocolLabels(protocol, layout).hearings;
  const seen = new Set<string>();
  return protocol.hearings.flatMap((hearing): readonly Doubt[] => {
    const label = (labels.get(hearing.id)?.text ?? '').trim();
    if (label === '') return [];
    const before = seen.has(label);
    seen.add(label);
    const number = label.replace(/[.)]+$/, '');
    return before ? [{ kind: 'sameHearing', text: `Номер ${number} напечатан у двух рассмотренных вопросов.`, where: hearing.id }] : [];
  });
}

/** The fixed word stands on the paper even with nothing under it; overtyped by nothing it does not. */
function emptyDecisions(protocol: Protocol, layout: ProtocolLayout): readonly Doubt[] {
  return protocol.hearings.flatMap((hearing) =>
    hearing.parts.flatMap((part): readonly Doubt[] => {
      const word = part.kind === 'decided' && part.points.length === 0 ? partWord(part, layout).trim().replace(/:$/, '') : '';
      if (word === '') return [];
      const what = `после слова «${word}» ничего не написано, а само слово напечатается.`;
      return [{ kind: 'emptyDecision', text: inQuestion(questionName(protocol, hearing), what), where: part.id }];
    }),
  );
}
