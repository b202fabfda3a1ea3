import type { PlainDate } from '../base/plainDate.ts';
import type { Doubt } from './doubt.ts';
import { protocolDoubts } from './doubts.ts';
import type { Content } from './kinds.ts';
import type { Letterhead } from './letterhead.ts';

/** Everything worth a look before «На подпись», for a paper of any kind; `today` judges deadlines of an undated paper. */
export function contentDoubts(content: Content, letterhead: Letterhead, today: PlainDate): readonly Doubt[] {
  switch (content.kind) {
    case 'protocol':
      return protocolDoubts(content, letterhead, today);
    case 'order':
    case 'plan':
    case 'notice':
      return [];
  }
}
