import type { XmlElement } from '../xml/readXml.ts';
import { child, childrenNamed } from '../xml/xmlElements.ts';
import { switchOf, valueOf } from './wordValues.ts';

/** The styles of a Word file; every question may be asked for a style that does not exist. */
export interface WordStyles {
  /** A style and what it is based on, the base first. */
  readonly chain: (id: string | undefined) => readonly WordStyle[];
  /** The paragraph style of paragraphs that name none. */
  readonly defaultParagraph: string | undefined;
  /** `w:pPr` and `w:rPr` of all text, before any style. */
  readonly defaults: { readonly paragraph: XmlElement | undefined; readonly run: XmlElement | undefined };
}

export interface WordStyle {
  readonly id: string;
  readonly name: string;
  readonly element: XmlElement;
}

/** Reads the styles part; a file may lack it. */
export function wordStyles(part: XmlElement | undefined): WordStyles {
  const styles = new Map<string, WordStyle & { readonly base: string | undefined }>();
  let defaultParagraph: string | undefined;
  for (const element of childrenNamed(part, 'w:style')) {
    const id = element.attributes['w:styleId'] ?? '';
    styles.set(id, { id, name: valueOf(element, 'w:name') ?? id, element, base: valueOf(element, 'w:basedOn') });
    const isDefault = ['1', 'true', 'on'].includes(element.attributes['w:default'] ?? '');
    if (isDefault && element.attributes['w:type'] === 'paragraph') defaultParagraph ??= id;
  }
  const chains = new Map<string, readonly WordStyle[]>();
  const docDefaults = child(part, 'w:docDefaults');
  return {
    chain: (id) => {
      if (id === undefined) return [];
      const known = chains.get(id) ?? chainOf(id, styles);
      chains.set(id, known);
      return known;
    },
    defaultParagraph,
    defaults: {
      paragraph: child(child(docDefaults, 'w:pPrDefault'), 'w:pPr'),
      run: child(child(docDefaults, 'w:rPrDefault'), 'w:rPr'),
    },
  };
}

/** Styles that are based on each other in a circle end where the circle closes. */
function chainOf(id: string, styles: ReadonlyMap<string, WordStyle & { readonly base: string | undefined }>): readonly WordStyle[] {
  const chain: WordStyle[] = [];
  let next = styles.get(id);
  while (next !== undefined && !chain.includes(next)) {
    chain.unshift(next);
    next = next.base === undefined ? undefined : styles.get(next.base);
  }
  return chain;
}

/** What a run looks like, as far as recognition asks. `underline` is «none» where it is taken off. */
export interface RunFormat {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly hidden: boolean;
  readonly font: string;
}

/** How runs of a paragraph style look; a function of a run's own properties, for all runs of the paragraph. */
export function runFormats(styles: WordStyles, paragraphStyle: string | undefined): (own: XmlElement | undefined) => RunFormat {
  const paragraph = styles.chain(paragraphStyle).map((style) => child(style.element, 'w:rPr'));
  const base = [styles.defaults.run, ...paragraph];
  const plain = formatOf(undefined, base, []);
  return (own) => {
    if (own === undefined) return plain;
    const characters = styles.chain(valueOf(own, 'w:rStyle')).map((style) => child(style.element, 'w:rPr'));
    return formatOf(own, base, characters);
  };
}

type Layers = readonly (XmlElement | undefined)[];

function formatOf(own: XmlElement | undefined, paragraph: Layers, characters: Layers): RunFormat {
  const toggled = (name: string): boolean =>
    // A toggle of the character style turns over what the paragraph style says (17.7.3).
    switchOf(own, name) ??
    (last(paragraph, (one) => switchOf(one, name)) ?? false) !== (last(characters, (one) => switchOf(one, name)) ?? false);
  const layers = [...paragraph, ...characters, own];
  const underline = last(layers, (one) => valueOf(one, 'w:u')) ?? 'none';
  return {
    bold: toggled('w:b'),
    italic: toggled('w:i'),
    underline: underline !== 'none',
    hidden: toggled('w:vanish'),
    font: last(layers, fontOf) ?? '',
  };
}

function fontOf(properties: XmlElement | undefined): string | undefined {
  return child(properties, 'w:rFonts')?.attributes['w:ascii'];
}

/** What the last layer that says anything says. */
export function last<T>(layers: Layers, ask: (layer: XmlElement | undefined) => T | undefined): T | undefined {
  for (let at = layers.length - 1; at >= 0; at -= 1) {
    const answer = ask(layers[at]);
    if (answer !== undefined) return answer;
  }
  return undefined;
}
