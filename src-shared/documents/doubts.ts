import type { PlainDate } from '../base/plainDate.ts';
import { agendaDoubts } from './doubtsOfAgenda.ts';
import { headDoubts } from './doubtsOfHead.ts';
import { pointDoubts } from './doubtsOfPoints.ts';
import { textDoubts } from './doubtsOfText.ts';
import type { Letterhead } from './letterhead.ts';
import type { Protocol } from './protocol.ts';

export type DoubtKind =
  | 'nothing'
  | 'noMeeting'
  | 'noDate'
  | 'noChair'
  | 'noSecretary'
  | 'personTwice'
  | 'notHeard'
  | 'otherSpeaker'
  | 'emptyPoint'
  | 'sameLabel'
  | 'noPerformer'
  | 'noDeadline'
  | 'noSuchDay'
  | 'deadlinePast'
  | 'laterReference'
  | 'unclosed';

/** Something to look at before a paper is frozen. */
export interface Doubt {
  readonly kind: DoubtKind;
  /** One Russian sentence. */
  readonly text: string;
  /** Id of the point, agenda item, attendee or part, or the name of a head field; `null` when it concerns the whole paper. */
  readonly where: string | null;
  /** Only what makes signing meaningless blocks; everything else is the secretary's to decide. */
  readonly blocks?: true;
}

/** Everything worth a look before «На подпись», in the order of the sheet; `today` judges deadlines of an undated paper. */
export function protocolDoubts(protocol: Protocol, letterhead: Letterhead, today: PlainDate): readonly Doubt[] {
  if (protocol.hearings.length === 0 && protocol.agenda.length === 0) {
    return [{ kind: 'nothing', text: 'В протоколе нет ни повестки, ни решений: заполните его.', where: null, blocks: true }];
  }
  return [
    ...headDoubts(protocol),
    ...agendaDoubts(protocol),
    ...pointDoubts(protocol, letterhead.protocol, today),
    ...textDoubts(protocol, letterhead.protocol),
  ];
}
