import type { XmlElement } from '../xml/readXml.ts';
import { child, contains, elements, textOf } from '../xml/xmlElements.ts';
import type { FieldState } from './fieldState.ts';
import { seenText, symbolText } from './symbolCharacters.ts';
import type { RunFormat } from './wordStyles.ts';

/** What stands in a paragraph, in order. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string; readonly format: RunFormat }
  | { readonly kind: 'pageBreak' }
  /** Word noted here that a page began when the file was last laid out. */
  | { readonly kind: 'renderedBreak' }
  | { readonly kind: 'box'; readonly content: XmlElement }
  | { readonly kind: 'note'; readonly aside: 'footnote' | 'endnote' | 'comment'; readonly id: string }
  | { readonly kind: 'bookmark'; readonly name: string }
  | { readonly kind: 'picture' }
  | { readonly kind: 'change'; readonly author: string }
  /** Words that only the program which made them can show: a diagram, an embedded file. */
  | { readonly kind: 'embedded' }
  /** A number that Word works out anew each time and does not keep. */
  | { readonly kind: 'lostNumber' };

/** Elements whose words are not part of the paper: properties, instructions, what was deleted. */
const SILENT = new Set([
  'w:pPr', 'w:rPr', 'w:sdtPr', 'w:sdtEndPr', 'w:smartTagPr', 'w:customXmlPr', 'w:fldData', 'w:delText', 'w:delInstrText',
  'w:rt', 'w:rubyPr', 'w:softHyphen', 'w:annotationRef', 'w:footnoteRef', 'w:endnoteRef', 'w:separator', 'w:continuationSeparator',
  'm:rPr', 'm:ctrlPr',
]); // prettier-ignore

/**
 * All that stands in a paragraph. Words keep what was inserted under tracking and lose what was deleted; of a field the result stays,
 * of an alternative one branch.
 */
export function inlines(
  paragraph: XmlElement,
  fields: FieldState,
  formatOf: (own: XmlElement | undefined) => RunFormat,
): readonly Inline[] {
  const found: Inline[] = [];
  const plain = formatOf(undefined);
  const walk = (parent: XmlElement, format: RunFormat): void => {
    for (const one of parent.children) if (typeof one !== 'string') visit(one, format);
  };
  const say = (text: string, format: RunFormat): void => {
    if (text !== '' && !fields.isInstruction()) found.push({ kind: 'text', text, format });
  };
  const visit = (element: XmlElement, format: RunFormat): void => {
    if (SILENT.has(element.name)) return;
    switch (element.name) {
      case 'w:r':
        walk(element, formatOf(child(element, 'w:rPr')));
        break;
      case 'w:t':
      case 'm:t':
        say(seenText(oneLine(textOf(element)), format.font), format);
        break;
      case 'w:tab':
      case 'w:ptab':
        say('\t', format);
        break;
      case 'w:cr':
        say('\n', format);
        break;
      case 'w:br':
        if (element.attributes['w:type'] === 'page') found.push({ kind: 'pageBreak' });
        else say('\n', format);
        break;
      case 'w:noBreakHyphen':
        say('\u2011', format);
        break;
      case 'w:sym':
        say(symbolText(element.attributes['w:font'] ?? '', element.attributes['w:char'] ?? ''), format);
        break;
      case 'w:fldChar':
        fields.meet(element.attributes['w:fldCharType'] ?? '');
        break;
      case 'w:instrText':
        if (/^\s*(?:AUTONUM|LISTNUM)/.test(textOf(element))) found.push({ kind: 'lostNumber' });
        break;
      case 'w:ins':
      case 'w:moveTo':
        found.push({ kind: 'change', author: element.attributes['w:author'] ?? '' });
        walk(element, format);
        break;
      case 'w:del':
      case 'w:moveFrom':
        found.push({ kind: 'change', author: element.attributes['w:author'] ?? '' });
        break;
      case 'w:lastRenderedPageBreak':
        found.push({ kind: 'renderedBreak' });
        break;
      case 'w:footnoteReference':
        found.push({ kind: 'note', aside: 'footnote', id: element.attributes['w:id'] ?? '' });
        break;
      case 'w:endnoteReference':
        found.push({ kind: 'note', aside: 'endnote', id: element.attributes['w:id'] ?? '' });
        break;
      case 'w:commentReference':
        found.push({ kind: 'note', aside: 'comment', id: element.attributes['w:id'] ?? '' });
        break;
      case 'w:bookmarkStart':
        found.push({ kind: 'bookmark', name: element.attributes['w:name'] ?? '' });
        break;
      case 'w:txbxContent':
        found.push({ kind: 'box', content: element });
        break;
      case 'v:textpath':
        say(oneLine(element.attributes['string'] ?? ''), format);
        break;
      case 'pic:pic':
      case 'v:imagedata':
        found.push({ kind: 'picture' });
        walk(element, format);
        break;
      case 'dgm:relIds':
        found.push({ kind: 'embedded' });
        break;
      case 'mc:AlternateContent': {
        const branch = chosenBranch(element);
        if (branch) walk(branch, format);
        break;
      }
      default:
        walk(element, format);
    }
  };
  walk(paragraph, plain);
  return found;
}

/** One branch of an alternative: the first that has words, for both say the same; else the newest. */
export function chosenBranch(alternative: XmlElement): XmlElement | undefined {
  const branches = elements(alternative);
  return branches.find((one) => contains(one, 'w:t') || contains(one, 'w:txbxContent')) ?? branches[0];
}

/** A line feed within `w:t` is only how the file was written; soft hyphens are no characters of a word. */
function oneLine(text: string): string {
  return text.replace(/[\r\n]+/g, ' ').replaceAll('\u00AD', '');
}
