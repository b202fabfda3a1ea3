import type { XmlElement } from '../xml/readXml.ts';
import { child, elements } from '../xml/xmlElements.ts';
import { chosenBranch } from './inlines.ts';
import { readParagraph } from './readParagraph.ts';
import { readTable } from './readTable.ts';
import type { Reading, Story } from './reading.ts';

/** Reads what stands one below the other: paragraphs, tables, and what wraps them. `atSection` is told where a section ends. */
export function readBlocks(container: XmlElement, reading: Reading, story: Story, atSection: () => void = () => undefined): void {
  for (const element of elements(container)) {
    switch (element.name) {
      case 'w:p':
        readParagraph(element, reading, story, (content, inner) => readBlocks(content, reading, inner));
        if (child(child(element, 'w:pPr'), 'w:sectPr') !== undefined) atSection();
        break;
      case 'w:tbl':
        readTable(element, reading, story, readBlocks);
        break;
      case 'w:bookmarkStart':
        story.bookmarks.push(element.attributes['w:name'] ?? '');
        break;
      case 'w:altChunk':
        reading.embedded += 1;
        break;
      case 'mc:AlternateContent': {
        const branch = chosenBranch(element);
        if (branch) readBlocks(branch, reading, story, atSection);
        break;
      }
      case 'w:sectPr':
      case 'w:sdtPr':
      case 'w:sdtEndPr':
      case 'w:tblPr':
        break;
      default:
        // Content controls, custom XML, insertions and whatever a later Word wraps blocks in.
        readBlocks(element, reading, story, atSection);
    }
  }
}
