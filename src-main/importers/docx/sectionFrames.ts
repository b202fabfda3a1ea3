import type { SourceBlock } from '../../../src-shared/recognition/sourcePaper.ts';
import type { XmlElement } from '../xml/readXml.ts';
import { childrenNamed, elements } from '../xml/xmlElements.ts';
import { readBlocks } from './readBlocks.ts';
import { endStory } from './readParagraph.ts';
import { beginStory, type Reading } from './reading.ts';
import { switchOf, valueOf } from './wordValues.ts';

/** Headers stand where their section begins, footers where it ends, each text once; a section that begins a page breaks it. */
export interface SectionFrames {
  readonly begin: () => void;
  readonly next: () => void;
  readonly end: () => void;
}

/** The frames of a body's sections, to be told as its reading goes on. */
export function sectionFrames(body: XmlElement, reading: Reading, put: (block: SourceBlock) => void): SectionFrames {
  const sections = sectionsOf(body);
  const hasEven = switchOf(reading.parts.related('settings'), 'w:evenAndOddHeaders') ?? false;
  const known = new Set<string>();
  let at = 0;
  /** References in force: a section that names none goes on with those before it (17.10.1). */
  const headers = new Map<string, string>();
  const footers = new Map<string, string>();
  const frame = (kind: 'header' | 'footer', references: ReadonlyMap<string, string>): void => {
    const section = sections[at];
    if (section === undefined) return;
    for (const type of ['first', 'default', 'even']) {
      const isUsed = type === 'first' ? (switchOf(section, 'w:titlePg') ?? false) : type === 'default' || hasEven;
      const id = references.get(type);
      if (isUsed && id !== undefined) for (const block of frameBlocks(kind, id, known, reading)) put(block);
    }
  };
  const begin = (): void => {
    const section = sections[at];
    note(headers, section, 'w:headerReference');
    note(footers, section, 'w:footerReference');
    frame('header', headers);
  };
  const end = (): void => frame('footer', footers);
  return {
    begin,
    next: () => {
      end();
      at += 1;
      const type = valueOf(sections[at], 'w:type') ?? 'nextPage';
      if (sections[at] !== undefined && type !== 'continuous' && type !== 'nextColumn') put({ kind: 'break' });
      begin();
    },
    end,
  };
}

/** All `w:sectPr` of the text in order: each ends its section. */
function sectionsOf(container: XmlElement): readonly XmlElement[] {
  return elements(container).flatMap((one) => {
    if (one.name === 'w:sectPr') return [one];
    return one.name === 'w:tbl' || one.name === 'w:r' || one.name === 'w:sectPrChange' || one.name === 'w:pPrChange' ? [] : sectionsOf(one);
  });
}

function note(references: Map<string, string>, section: XmlElement | undefined, name: string): void {
  for (const reference of childrenNamed(section, name)) {
    references.set(reference.attributes['w:type'] ?? 'default', reference.attributes['r:id'] ?? '');
  }
}

/** A header or footer that says nothing new, or nothing but the page's number, is left out. */
function frameBlocks(kind: 'header' | 'footer', id: string, known: Set<string>, reading: Reading): readonly SourceBlock[] {
  const part = reading.parts.byId(id);
  if (part === undefined || known.has(part.name)) return [];
  known.add(part.name);
  const blocks: SourceBlock[] = [];
  const story = beginStory(kind, (block) => void (block.kind !== 'break' && blocks.push(block)));
  const { page } = reading;
  reading.page = undefined;
  readBlocks(part.root, reading, story);
  endStory(story);
  reading.page = page;
  const words = wordsOf(blocks);
  if (/^[\s–—-]*\d*[\s–—-]*$/.test(words) || known.has(words)) return [];
  known.add(words);
  return blocks.filter((block) => wordsOf([block]).trim() !== '');
}

function wordsOf(blocks: readonly SourceBlock[]): string {
  return blocks
    .map((block) => {
      if (block.kind === 'break') return '';
      if (block.kind === 'paragraph') return `${block.label ?? ''}${block.text}`;
      return block.rows.map((row) => row.cells.map((cell) => wordsOf(cell.paragraphs)).join(' ')).join('\n');
    })
    .join('\n');
}
