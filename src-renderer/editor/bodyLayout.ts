import type { Letterhead, ProtocolLayout } from '../../src-shared/documents/letterhead.ts';
import type { Content } from '../../src-shared/documents/kinds.ts';
import { MAIN, type TabId } from './bodies.ts';

/**
 * What numbers and fixed words of a body are drawn from. Orders, annexes and notices number their points like the one
 * hearing of a protocol whose layout has their figures, so that every command of the points works on all of them.
 */
export function bodyLayout(kind: Content['kind'], tab: TabId, letterhead: Letterhead): ProtocolLayout {
  const { protocol, order, notice } = letterhead;
  if (kind === 'protocol') return tab === MAIN ? protocol : { ...protocol, numbering: 'restart', hearingLabel: 'none' };
  const { levels, bullet, headingRestarts, deadlineLead, operative } = order;
  return {
    ...protocol,
    numbering: 'restart',
    hearingLabel: 'none',
    levels,
    bullet: kind === 'notice' ? notice.bullet : bullet,
    headingRestarts,
    deadlineLead,
    words: { ...protocol.words, decided: operative },
  };
}
