import type { XmlElement } from '../xml/readXml.ts';
import type { OdtLook, OdtStyles } from './odtStyles.ts';

/** Words of a paragraph that look alike. */
export interface OdtRun {
  readonly text: string;
  readonly look: OdtLook;
}

/** What stands in a paragraph besides its words, to be read after it. */
export interface OdtBeside {
  readonly kind: 'footnote' | 'endnote' | 'comment' | 'textbox';
  readonly content: XmlElement;
}

export interface OdtWords {
  readonly runs: readonly OdtRun[];
  readonly beside: readonly OdtBeside[];
  readonly bookmarks: readonly string[];
  /** A page began within it when the file was last laid out. */
  readonly pages: number;
  readonly changed: boolean;
}

/** Elements whose characters are no words of the paper; page numbers stand in a file as they were once, mostly «0». */
const SILENT = new Set([
  'office:forms',
  'text:page-number',
  'text:page-count',
  'text:ruby-text',
  'draw:glue-point',
  'office:event-listeners',
  'office:annotation-end',
  'text:alphabetical-index-mark',
]);

/** The words of a paragraph. Runs of white space are one space, and none begins a paragraph (ODF 1.3, part 3, 6.1.2). */
export function odtWords(paragraph: XmlElement, styles: OdtStyles, base: OdtLook): OdtWords {
  const runs: OdtRun[] = [];
  const beside: OdtBeside[] = [];
  const bookmarks: string[] = [];
  let pages = 0;
  let changed = false;
  let spaced = true;
  const say = (text: string, look: OdtLook): void => {
    if (text === '' || look.hidden) return;
    runs.push({ text, look });
  };
  const words = (text: string, look: OdtLook): void => {
    let collapsed = text.replaceAll(/[ \t\r\n]+/g, ' ');
    if (spaced) collapsed = collapsed.replace(/^ /, '');
    if (collapsed !== '') spaced = collapsed.endsWith(' ');
    say(collapsed, look);
  };
  const sign = (text: string, look: OdtLook): void => {
    spaced = false;
    say(text, look);
  };
  const walk = (parent: XmlElement, look: OdtLook): void => {
    for (const one of parent.children) {
      if (typeof one === 'string') words(one, look);
      else visit(one, look);
    }
  };
  const visit = (element: XmlElement, look: OdtLook): void => {
    if (SILENT.has(element.name)) return;
    switch (element.name) {
      case 'text:s':
        sign(' '.repeat(Math.min(Number(element.attributes['text:c'] ?? 1) || 1, 1000)), look);
        break;
      case 'text:tab':
        sign('\t', look);
        break;
      case 'text:line-break':
        sign('\n', look);
        spaced = true;
        break;
      case 'text:soft-page-break':
        pages += 1;
        break;
      case 'text:span':
        walk(element, styles.look('text', element.attributes['text:style-name'], look));
        break;
      case 'text:note':
        beside.push({ kind: element.attributes['text:note-class'] === 'endnote' ? 'endnote' : 'footnote', content: element });
        break;
      case 'office:annotation':
        beside.push({ kind: 'comment', content: element });
        break;
      case 'draw:text-box':
        beside.push({ kind: 'textbox', content: element });
        break;
      case 'text:bookmark':
      case 'text:bookmark-start':
        bookmarks.push(element.attributes['text:name'] ?? '');
        break;
      case 'text:change-start':
      case 'text:change':
        changed = true;
        break;
      default:
        walk(element, look);
    }
  };
  walk(paragraph, base);
  return { runs, beside, bookmarks, pages, changed };
}
