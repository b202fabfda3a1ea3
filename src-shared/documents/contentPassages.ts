import { annexNumbers } from './annexNumbering.ts';
import type { Annex } from './annex.ts';
import { annexName } from './doubtsOfAnnexes.ts';
import { orderPassages } from './doubtsOfOrder.ts';
import { protocolPassages } from './doubtsOfText.ts';
import type { Content } from './kinds.ts';
import type { Letterhead } from './letterhead.ts';
import { annexPassages, bodyPassages, planPassages, textPassage, type Passage } from './passage.ts';

/** Everything typed into a paper's text, its annexes included, in the order of the sheet. */
export function contentPassages(content: Content, letterhead: Letterhead): readonly Passage[] {
  switch (content.kind) {
    case 'protocol':
      return [...protocolPassages(content, letterhead.protocol), ...ofAnnexes(content.annexes, letterhead)];
    case 'order':
      return [...orderPassages(content, letterhead), ...ofAnnexes(content.annexes, letterhead)];
    case 'plan':
      return [textPassage('title', 'Название', content.plan.title), ...planPassages(content.plan, '', letterhead)];
    case 'notice':
      return [textPassage('title', 'Заголовок', content.title), ...bodyPassages(content.parts, '', letterhead, new Map())];
  }
}

function ofAnnexes(annexes: readonly Annex[], letterhead: Letterhead): readonly Passage[] {
  const numbers = annexNumbers(annexes);
  return annexes.flatMap((annex) => annexPassages(annex, annexName(annex, numbers), letterhead, numbers));
}
