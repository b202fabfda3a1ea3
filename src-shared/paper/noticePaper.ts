import { documentName } from '../documents/documentName.ts';
import type { Letterhead } from '../documents/letterhead.ts';
import type { Notice } from '../documents/notice.ts';
import type { PaperBlock, PaperDocument, Registration } from './blocks.ts';
import { finishBlocks, oneLine } from './finishBlocks.ts';
import { paperParagraph, wordRuns } from './paragraph.ts';
import { partBlocks } from './partBlocks.ts';
import { spaceAbove } from './spaceAbove.ts';

/** What is printed of a notice: title and text. Its number and day belong to the list of publications and are not printed. */
export function noticePaper(content: Notice, letterhead: Letterhead, registration: Registration): PaperDocument {
  const { levels, headingRestarts } = letterhead.order;
  const body = partBlocks(content.parts, 'noticeText', letterhead, { levels, headingRestarts, bullet: letterhead.notice.bullet });
  const head = [...organisation(letterhead), ...title(content.title, letterhead)];
  return {
    name: oneLine(documentName('notice', registration.number ?? content.number, content.date ?? registration.date)),
    subject: oneLine(content.title),
    author: oneLine(letterhead.organisation.join(' ')),
    page: letterhead.page,
    text: letterhead.text,
    blocks: finishBlocks([...head, ...(head.length > 0 ? spaceAbove(letterhead.text.size, body) : body)]),
  };
}

function organisation(letterhead: Letterhead): readonly PaperBlock[] {
  const text = letterhead.notice.organisation ? letterhead.organisation.join('\n') : '';
  return text === '' ? [] : [paperParagraph('organisation', wordRuns(text, true), { align: 'center' })];
}

function title(text: string, { notice, text: { size } }: Letterhead): readonly PaperBlock[] {
  if (text === '') return [];
  const spaceBefore = notice.organisation ? size : 0;
  return [paperParagraph('noticeTitle', wordRuns(text, notice.titleBold), { align: notice.titleAlign, spaceBefore })];
}
