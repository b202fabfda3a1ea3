import type { XmlElement } from '../xml/readXml.ts';
import { child, elements } from '../xml/xmlElements.ts';

/** How words look by their style. */
export interface OdtLook {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly hidden: boolean;
}

/** Styles of a file by family and name. */
export interface OdtStyles {
  /** Properties of a paragraph's style: the nearest style of its chain that sets one decides. */
  readonly paragraph: (name: string | undefined, property: string) => string | undefined;
  /** The look of a text style laid over another look. */
  readonly look: (family: 'text' | 'paragraph', name: string | undefined, below?: OdtLook) => OdtLook;
  /** The name people gave the style, lower case; automatic styles go by their parent's. */
  readonly shownName: (name: string | undefined) => string | undefined;
  readonly listStyle: (name: string | undefined) => XmlElement | undefined;
  readonly outline: XmlElement | undefined;
  /** The style begins a new page. */
  readonly breaks: (name: string | undefined) => boolean;
  readonly cell: (name: string | undefined, property: string) => string | undefined;
}

export const PLAIN: OdtLook = { bold: false, italic: false, underline: false, hidden: false };
/** Longer chains of parents are circles. */
const LONGEST_CHAIN = 20;

/** Reads the styles of these containers (`office:styles`, `office:automatic-styles`); later ones win. */
export function odtStyles(containers: readonly (XmlElement | undefined)[]): OdtStyles {
  const styles = new Map<string, XmlElement>();
  const lists = new Map<string, XmlElement>();
  let outline: XmlElement | undefined;
  for (const style of containers.flatMap((container) => elements(container))) {
    const name = style.attributes['style:name'] ?? '';
    if (style.name === 'style:style') styles.set(`${style.attributes['style:family']} ${name}`, style);
    if (style.name === 'style:default-style') styles.set(`${style.attributes['style:family']} `, style);
    if (style.name === 'text:list-style') lists.set(name, style);
    if (style.name === 'text:outline-style') outline = style;
  }
  const chain = (family: string, name: string | undefined): readonly XmlElement[] => {
    const found: XmlElement[] = [];
    let style = styles.get(`${family} ${name ?? ''}`);
    while (style !== undefined && found.length < LONGEST_CHAIN) {
      found.push(style);
      const parent = style.attributes['style:parent-style-name'];
      style = parent === undefined ? undefined : styles.get(`${family} ${parent}`);
    }
    const standard = styles.get(`${family} `);
    return standard === undefined || found.includes(standard) ? found : [...found, standard];
  };
  const property = (family: string, name: string | undefined, group: string, key: string): string | undefined => {
    for (const style of chain(family, name)) {
      const value = child(style, group)?.attributes[key];
      if (value !== undefined) return value;
    }
    return undefined;
  };
  return {
    paragraph: (name, key) => property('paragraph', name, 'style:paragraph-properties', key),
    cell: (name, key) => property('table-cell', name, 'style:table-cell-properties', key),
    look: (family, name, below = PLAIN) => {
      const of = (key: string): string | undefined => property(family, name, 'style:text-properties', key);
      const weight = of('fo:font-weight');
      const slant = of('fo:font-style');
      const line = of('style:text-underline-style');
      const display = of('text:display');
      return {
        bold: weight === undefined ? below.bold : weight === 'bold' || Number(weight) >= 600,
        italic: slant === undefined ? below.italic : slant !== 'normal',
        underline: line === undefined ? below.underline : line !== 'none',
        hidden: display === undefined ? below.hidden : display === 'none',
      };
    },
    shownName: (name) => {
      // Automatic styles have no name of their own worth showing: «P12».
      const shown = chain('paragraph', name).find((style) => style.name === 'style:style' && !isAutomatic(style, containers));
      const own = shown?.attributes['style:display-name'] ?? shown?.attributes['style:name'];
      return own === undefined ? undefined : unescaped(own).toLowerCase();
    },
    listStyle: (name) => (name === undefined ? undefined : lists.get(name)),
    outline,
    breaks: (name) => {
      const [own] = chain('paragraph', name);
      const master = own?.attributes['style:master-page-name'];
      return (
        (master !== undefined && master !== '') || property('paragraph', name, 'style:paragraph-properties', 'fo:break-before') === 'page'
      );
    },
  };
}

function isAutomatic(style: XmlElement, containers: readonly (XmlElement | undefined)[]): boolean {
  return containers.some((container) => container?.name === 'office:automatic-styles' && container.children.includes(style));
}

/** Names spell characters that XML forbids in them by their codes: «Срок_20_пункта». */
function unescaped(name: string): string {
  return name.replaceAll(/_([0-9a-f]{1,4})_/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)));
}
