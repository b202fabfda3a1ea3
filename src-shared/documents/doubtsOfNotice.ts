import type { Doubt } from './doubt.ts';
import { passageDoubts } from './doubtsOfText.ts';
import type { Letterhead } from './letterhead.ts';
import type { Notice } from './notice.ts';
import { pointRows } from './numbering.ts';
import { bodyPassages, plainLabels, textPassage } from './passage.ts';
import { pointName } from './doubtsOfPoints.ts';

/** Everything worth a look in a notice before it is published. */
export function noticeDoubts(notice: Notice, letterhead: Letterhead): readonly Doubt[] {
  const body = bodyPassages(notice.parts, '', letterhead, new Map());
  if (body.every(({ text }) => text.trim() === '')) {
    return [{ kind: 'nothing', text: 'В сообщении нет текста: напишите его.', where: null, blocks: true }];
  }
  return [
    ...(notice.title.trim() === '' ? [{ kind: 'noTitle', text: 'У сообщения нет заголовка.', where: 'title' } as const] : []),
    ...passageDoubts([textPassage('title', 'Заголовок', notice.title), ...body], null, ''),
    ...body.filter(({ text }) => OFFICIAL.test(text)).map(({ where }) => officialWord(where)),
    ...internalPoints(notice, letterhead),
  ];
}

/** A line of a protocol that was taken over as it is. */
const OFFICIAL = /(?:^|\n)\s*(?:решили|постановили|голосовали)\s*:/iu;

function officialWord(where: string): Doubt {
  return { kind: 'internal', text: 'В сообщении осталось слово протокола («Решили:»).', where };
}

/** Who has to do what by when is said in the protocol, not on the website. */
function internalPoints(notice: Notice, letterhead: Letterhead): readonly Doubt[] {
  return notice.parts.flatMap((part) => {
    if (part.kind === 'text') return [];
    const labels = plainLabels(part.points, letterhead);
    return [...pointRows(part.points)]
      .filter(({ point }) => point.deadline !== undefined || point.performers.length > 0 || point.responsible.length > 0)
      .map(({ point }): Doubt => ({
        kind: 'internal',
        text: `${pointName(point, labels.get(point.id))}: срок и исполнитель – не для публикации.`,
        where: point.id,
      }));
  });
}
