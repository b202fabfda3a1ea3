import type { PlainDate } from '../base/plainDate.ts';
import type { Doubt } from './doubt.ts';
import { agendaDoubts } from './doubtsOfAgenda.ts';
import { headDoubts } from './doubtsOfHead.ts';
import { hearingDoubts } from './doubtsOfHearings.ts';
import { pointDoubts } from './doubtsOfPoints.ts';
import { textDoubts } from './doubtsOfText.ts';
import type { Letterhead } from './letterhead.ts';
import type { Protocol } from './protocol.ts';

/** Everything worth a look before «На подпись», in the order of the sheet; `today` judges deadlines of an undated paper. */
export function protocolDoubts(protocol: Protocol, letterhead: Letterhead, today: PlainDate): readonly Doubt[] {
  if (protocol.hearings.length === 0 && protocol.agenda.length === 0) {
    return [{ kind: 'nothing', text: 'В протоколе нет ни повестки, ни решений: заполните его.', where: null, blocks: true }];
  }
  return [
    ...headDoubts(protocol, letterhead.protocol),
    ...agendaDoubts(protocol),
    ...hearingDoubts(protocol, letterhead.protocol),
    ...pointDoubts(protocol, letterhead.protocol, today),
    ...textDoubts(protocol, letterhead.protocol),
  ];
}
