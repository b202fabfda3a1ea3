import type { FixedWord } from '../documents/fixedWord.ts';
import type { Letterhead } from '../documents/letterhead.ts';
import type { ProtocolLabels } from '../documents/numbering.ts';
import type { Hearing, Part } from '../documents/protocol.ts';
import { runsText, type Block } from '../documents/richText.ts';
import { partWord, voteText } from '../documents/wording.ts';
import type { PaperBlock, PaperLabel, PaperParagraph } from './blocks.ts';
import { wordParagraph } from './fixedWord.ts';
import { paperLabel } from './paperLabel.ts';
import { leadIn, paperParagraph, runningText, wordRuns } from './paragraph.ts';
import { pointBlocks } from './pointBlocks.ts';

type Speech = Extract<Part, { kind: 'heard' | 'spoke' | 'text' }>;
type Labelled = { readonly label?: PaperLabel };

/** One «Слушали … Решили»: its label stands before its first words, one line interval above it (norms.md, section 4). */
export function hearingBlocks(hearing: Hearing, letterhead: Letterhead, labels: ProtocolLabels): readonly PaperBlock[] {
  const blocks: PaperBlock[] = [];
  let label: Labelled = paperLabel(labels.hearings.get(hearing.id), 'hearings');
  for (const part of hearing.parts) {
    const above = blocks.length === 0 ? letterhead.text.size : letterhead.text.size / 2;
    const printed = partBlocks(part, letterhead, labels, label, above);
    if (printed.length > 0) label = {};
    blocks.push(...printed);
  }
  return blocks;
}

function partBlocks(
  part: Part,
  letterhead: Letterhead,
  labels: ProtocolLabels,
  label: Labelled,
  spaceBefore: number,
): readonly PaperBlock[] {
  const text = partWord(part, letterhead.protocol);
  switch (part.kind) {
    case 'heard':
    case 'spoke':
    case 'text':
      return speechBlocks(part, { ...fixedWord(part, letterhead), text }, letterhead, label, spaceBefore);
    case 'decided': {
      const word = { ...fixedWord(part, letterhead), text };
      const points = pointBlocks(part.points, letterhead, labels.points);
      const bare = text === '' && !label.label;
      return bare ? points : [wordParagraph(word, { role: 'word', spaceBefore, keepNext: points.length > 0, ...label }), ...points];
    }
    case 'vote': {
      const vote = voteText(part);
      const word = fixedWord(part, letterhead);
      const runs = leadIn(wordRuns(text, word.bold), wordRuns(vote, false));
      return vote === ''
        ? []
        : [paperParagraph('vote', runs, { ...runningText(letterhead), firstLine: word.align === 'indent', spaceBefore, ...label })];
    }
  }
}

function speechBlocks(part: Speech, word: FixedWord, letterhead: Letterhead, label: Labelled, spaceBefore: number): readonly PaperBlock[] {
  const body = hasWords(part.body) ? part.body : [];
  const [first, ...rest] = body;
  const runIn = part.runIn ?? letterhead.protocol.speechRunIn;
  if (word.text === '' && !label.label) {
    return body.map((block, index) => speechBlock(block, letterhead, index === 0 ? { spaceBefore } : {}));
  }
  const joined = first?.kind === 'paragraph' && (runIn || word.text === '');
  if (joined) {
    const runs = leadIn(wordRuns(word.text, word.bold), first.runs);
    // What runs on after the word stands where the word would: at the margin, unless the letterhead indents it.
    const firstLine = word.text === '' || word.align === 'indent';
    return [
      speechBlock({ ...first, runs: [...runs] }, letterhead, { spaceBefore, firstLine, ...label }),
      ...rest.map((block) => speechBlock(block, letterhead, {})),
    ];
  }
  return [
    wordParagraph(word, { role: 'word', spaceBefore, keepNext: body.length > 0, ...label }),
    ...body.map((block) => speechBlock(block, letterhead, {})),
  ];
}

function speechBlock(block: Block, letterhead: Letterhead, changes: Partial<PaperParagraph>): PaperBlock {
  if (block.kind !== 'paragraph') return block;
  const running = runningText(letterhead);
  return paperParagraph('speech', block.runs, { ...running, align: block.align ?? running.align, ...changes });
}

/** A speech nobody wrote yet is one empty paragraph: it prints nothing. */
function hasWords(body: readonly Block[]): boolean {
  return body.some((block) => block.kind !== 'paragraph' || runsText(block.runs) !== '');
}

function fixedWord(part: Part, letterhead: Letterhead): FixedWord {
  const { words } = letterhead.protocol;
  return part.kind === 'text' ? words.heard : words[part.kind];
}
