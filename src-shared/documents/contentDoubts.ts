import type { PlainDate } from '../base/plainDate.ts';
import { contentPassages } from './contentPassages.ts';
import type { Doubt } from './doubt.ts';
import { protocolDoubts } from './doubts.ts';
import { annexDoubts } from './doubtsOfAnnexes.ts';
import { noticeDoubts } from './doubtsOfNotice.ts';
import { orderDoubts } from './doubtsOfOrder.ts';
import { planDocumentDoubts } from './doubtsOfPlanDocument.ts';
import { protocolPassages } from './doubtsOfText.ts';
import { typographyDoubts } from './doubtsOfTypography.ts';
import type { Content } from './kinds.ts';
import type { Letterhead } from './letterhead.ts';

/** Everything worth a look before «На подпись», for a paper of any kind; `today` judges deadlines of an undated paper. */
export function contentDoubts(content: Content, letterhead: Letterhead, today: PlainDate): readonly Doubt[] {
  const said = new Set<string>();
  // Two cells of one row with the same slip are one thing to look at.
  const doubts = [...allDoubts(content, letterhead, today), ...typographyDoubts(contentPassages(content, letterhead))];
  return doubts.filter(({ kind, where, text }) => {
    const key = `${kind} ${where ?? ''} ${text}`;
    return !said.has(key) && said.add(key).has(key);
  });
}

function allDoubts(content: Content, letterhead: Letterhead, today: PlainDate): readonly Doubt[] {
  switch (content.kind) {
    case 'protocol': {
      const main = protocolPassages(content, letterhead.protocol);
      return [
        ...protocolDoubts(content, letterhead, today),
        ...annexDoubts({ annexes: content.annexes, main, date: content.date, today, dateOf: 'совещания' }, letterhead),
      ];
    }
    case 'order':
      return orderDoubts(content, letterhead, today);
    case 'plan':
      return planDocumentDoubts(content, letterhead, today);
    case 'notice':
      return noticeDoubts(content, letterhead);
  }
}
