import type { SourceBlock, SourceParagraph } from '../../../src-shared/recognition/sourcePaper.ts';
import { childrenNamed } from '../xml/xmlElements.ts';
import { spellNumber } from './numberFormats.ts';
import { readBlocks } from './readBlocks.ts';
import { endStory } from './readParagraph.ts';
import { beginStory, type NoteReference, type Reading } from './reading.ts';

/** Footnotes, endnotes and comments in the order in which the text refers to them, each once. */
export function readNotes(reading: Reading, put: (block: SourceBlock) => void): void {
  const seen = new Set<string>();
  const counts = { footnote: 0, endnote: 0, comment: 0 };
  // A note may refer to another: those come at the end of the list that is being walked.
  for (const reference of reading.notes) {
    const key = `${reference.aside}/${reference.id}`;
    if (seen.has(key)) continue;
    seen.add(key);
    counts[reference.aside] += 1;
    for (const block of noteBlocks(reference, counts[reference.aside], reading)) put(block);
  }
}

const PARTS = {
  footnote: { kind: 'footnotes', name: 'w:footnote', format: 'decimal' },
  // Word counts endnotes in small roman figures unless told otherwise (17.11.18).
  endnote: { kind: 'endnotes', name: 'w:endnote', format: 'lowerRoman' },
  comment: { kind: 'comments', name: 'w:comment', format: 'none' },
} as const;

function noteBlocks({ aside, id, about }: NoteReference, count: number, reading: Reading): readonly SourceBlock[] {
  const { kind, name, format } = PARTS[aside];
  const note = childrenNamed(reading.parts.related(kind), name).find((one) => one.attributes['w:id'] === id);
  if (note === undefined) return [];
  const blocks: SourceBlock[] = [];
  const story = beginStory(aside, (block) => void blocks.push(block));
  readBlocks(note, reading, story);
  endStory(story);
  if (aside === 'comment') return blocks.map((block) => remarked(block, note.attributes['w:author'] ?? '', about));
  const label = spellNumber(count, format);
  const first = blocks.findIndex((block) => block.kind === 'paragraph' && block.text.trim() !== '');
  return blocks.map((block, at) => (at === first && label !== '' ? numbered(block, label) : block));
}

/** Who left a note, and the beginning of what it stands beside: Word shows both. */
function remarked(block: SourceBlock, author: string, about: string): SourceBlock {
  return block.kind === 'paragraph'
    ? { ...block, remark: { author: author.trim(), about: about.replace(/\s+/g, ' ').trim().slice(0, 120) } }
    : block;
}

function numbered(block: SourceBlock, label: string): SourceBlock {
  if (block.kind !== 'paragraph' || block.label !== undefined) return block;
  const paragraph: SourceParagraph = { ...block, text: block.text.trimStart(), label };
  return paragraph;
}
