import type { Hearing, Protocol } from '../documents/protocol.ts';
import { plainParagraph } from '../documents/richText.ts';

/** What the protocol before decided and how it stands. */
export interface CarryOver {
  /** «Об исполнении решений протокола № 4 от 14.04.2026» */
  readonly title: string;
  /** «Исполнено 46 из 56, просрочено 3.» */
  readonly sentence: string;
  readonly unfinished: readonly {
    readonly label: string;
    readonly text: string;
    readonly deadlineWords: string;
    readonly performers: readonly string[];
  }[];
}

/** The protocol with a first question about the decisions of the one before: figures and unfinished points as what was heard. */
export function withCarryOver(protocol: Protocol, carry: CarryOver, newId: () => string): Protocol {
  const item = { id: newId(), title: [{ text: carry.title }] };
  const lines = [carry.sentence, ...carry.unfinished.map(unfinishedLine)];
  const heard: Hearing['parts'][number] = { id: newId(), kind: 'heard', body: lines.map(plainParagraph) };
  const hearing: Hearing = { id: newId(), agendaItemIds: [item.id], speakers: [], parts: [heard] };
  return { ...protocol, agenda: [item, ...protocol.agenda], hearings: [hearing, ...protocol.hearings] };
}

/** One line of what was heard: the point, its words, its deadline and who owes it. */
function unfinishedLine({ label, text, deadlineWords, performers }: CarryOver['unfinished'][number]): string {
  const point = label === '' ? 'Не исполнено' : `Не исполнен пункт\u00a0${label}`;
  const words = text.replaceAll(/\s+/gu, ' ').trim().replace(/[.;]$/u, '');
  const deadline = deadlineWords === '' ? '' : ` (срок: ${deadlineWords})`;
  const who = performers.length === 0 ? '' : `: ${performers.join(', ')}`;
  return `${point} «${words.replaceAll('«', '„').replaceAll('»', '“')}»${deadline}${who}.`;
}
