import type { Id } from '../base/id.ts';
import type { Letterhead } from '../documents/letterhead.ts';
import type { Label } from '../documents/numbering.ts';
import type { AgendaItem, Protocol } from '../documents/protocol.ts';
import { runsText } from '../documents/richText.ts';
import { agendaSpeakerText, wordingText } from '../documents/wording.ts';
import type { PaperBlock } from './blocks.ts';
import { isShort, wordParagraph } from './fixedWord.ts';
import { paperLabel } from './paperLabel.ts';
import { paperParagraph, runningText, wordRuns } from './paragraph.ts';

/** «ПОВЕСТКА ДНЯ:», the questions and under each its planned speaker. Why a question was set aside is not printed. */
export function agendaBlocks(
  protocol: Protocol,
  letterhead: Letterhead,
  labels: ReadonlyMap<Id, Label>,
  number: string | null,
): readonly PaperBlock[] {
  if (protocol.agenda.length === 0) return [];
  const word = { ...letterhead.protocol.agendaWord, text: wordingText('agendaLabel', protocol, letterhead, number) };
  return [
    ...(word.text === '' ? [] : [wordParagraph(word, { role: 'agendaWord', spaceBefore: letterhead.text.size, keepNext: true })]),
    ...protocol.agenda.flatMap((item) => itemBlocks(item, letterhead, labels.get(item.id))),
  ];
}

function itemBlocks(item: AgendaItem, letterhead: Letterhead, label: Label | undefined): readonly PaperBlock[] {
  const speaker = agendaSpeakerText(item, letterhead.protocol);
  const running = runningText(letterhead);
  const title = paperParagraph('agendaItem', item.title, {
    ...running,
    id: item.id,
    ...paperLabel(label, 'agenda'),
    keepNext: speaker !== '' && isShort(runsText(item.title)),
  });
  return speaker === '' ? [title] : [title, paperParagraph('agendaSpeaker', wordRuns(speaker, false), { firstLine: true })];
}
