import type { Doubt } from './doubt.ts';
import { personKey } from './doubtsOfHead.ts';
import type { AgendaItem, Hearing, Protocol } from './protocol.ts';

/** Questions of the agenda that were never heard, and speakers who were not the planned ones. */
export function agendaDoubts(protocol: Protocol): readonly Doubt[] {
  return protocol.agenda.flatMap((item, index) => {
    const hearings = protocol.hearings.filter((hearing) => hearing.agendaItemIds.includes(item.id));
    return [...neverHeard(item, index + 1, hearings), ...otherSpeaker(item, index + 1, hearings)];
  });
}

function neverHeard(item: AgendaItem, number: number, hearings: readonly Hearing[]): readonly Doubt[] {
  if (hearings.length > 0 || item.setAside !== undefined) return [];
  return [{ kind: 'notHeard', text: `Вопрос ${number} повестки не рассмотрен и не отложен.`, where: item.id }];
}

function otherSpeaker(item: AgendaItem, number: number, hearings: readonly Hearing[]): readonly Doubt[] {
  const planned = item.speaker && personKey(item.speaker);
  // A hearing of several questions names its speakers together: nobody can tell who spoke to which.
  const spoke = hearings.filter((hearing) => hearing.agendaItemIds.length === 1).flatMap((hearing) => hearing.speakers);
  if (!planned || !item.speaker || spoke.length === 0 || spoke.some((speaker) => personKey(speaker) === planned)) return [];
  const names = spoke.map((speaker) => speaker.name || speaker.wording).join(', ');
  const text = `По вопросу ${number} в повестке докладчик ${item.speaker.name || item.speaker.wording}, а слушали: ${names.replace(/\.$/, '')}.`;
  return [{ kind: 'otherSpeaker', text, where: item.id }];
}
