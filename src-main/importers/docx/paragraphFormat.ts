import type { XmlElement } from '../xml/readXml.ts';
import { child } from '../xml/xmlElements.ts';
import { leftOf, type WordList } from './wordNumbering.ts';
import { last, type WordStyle, type WordStyles } from './wordStyles.ts';
import { numberOf, switchOf, valueOf } from './wordValues.ts';

/** What a paragraph's own properties and its style say together. */
export interface ParagraphFormat {
  readonly styleId: string | undefined;
  /** Name of the style, lower case; `undefined` for the style of plain text. */
  readonly styleName: string | undefined;
  readonly align: 'left' | 'center' | 'right' | 'justify' | undefined;
  readonly leftTwips: number | undefined;
  readonly list: WordList | undefined;
  readonly level: number;
  readonly pageBreakBefore: boolean;
}

/** Resolves `w:pPr` through the styles (ECMA-376, part 1, 17.7.2) and finds the paragraph's list. */
export function paragraphFormat(
  own: XmlElement | undefined,
  styles: WordStyles,
  listById: (id: string) => WordList | undefined,
): ParagraphFormat {
  const named = valueOf(own, 'w:pStyle');
  const chain = styles.chain(named).length > 0 ? styles.chain(named) : styles.chain(styles.defaultParagraph);
  const style = chain.at(-1);
  const layers = [styles.defaults.paragraph, ...chain.map((one) => child(one.element, 'w:pPr')), own];
  const numbering = layers.map((layer) => child(layer, 'w:numPr'));
  const listId = last(numbering, (one) => valueOf(one, 'w:numId'));
  // List 0 takes the numbering of the style off again (17.9.18).
  const list = listId === undefined || listId === '0' ? undefined : listById(listId);
  const level = last(numbering, (one) => numberOf(one, 'w:ilvl')) ?? (list ? levelOfStyle(list, chain) : 0);
  return {
    styleId: style?.id,
    styleName: style === undefined || style.id === styles.defaultParagraph ? undefined : style.name.toLowerCase(),
    align: alignOf(last(layers, (layer) => valueOf(layer, 'w:jc'))),
    leftTwips: leftEdge(layers, listById, level),
    list,
    level: Math.min(Math.max(level, 0), 8),
    pageBreakBefore: last(layers, (layer) => switchOf(layer, 'w:pageBreakBefore')) ?? false,
  };
}

/** A style that names a list without a level is numbered by the level that names the style (17.9.23). */
function levelOfStyle(list: WordList, chain: readonly WordStyle[]): number {
  for (const style of chain.toReversed()) for (const [at, level] of list.levels) if (level.style === style.id) return at;
  return 0;
}

/** Each layer that numbers brings the list's indent, and its own indent is stronger than that. */
function leftEdge(
  layers: readonly (XmlElement | undefined)[],
  listById: (id: string) => WordList | undefined,
  level: number,
): number | undefined {
  return last(layers, (layer) => {
    const numbering = child(layer, 'w:numPr');
    const list = numbering === undefined ? undefined : listById(valueOf(numbering, 'w:numId') ?? '');
    return leftOf(layer) ?? list?.levels.get(level)?.left;
  });
}

function alignOf(value: string | undefined): ParagraphFormat['align'] {
  switch (value) {
    case undefined:
      return undefined;
    case 'center':
      return 'center';
    case 'right':
    case 'end':
      return 'right';
    case 'left':
    case 'start':
      return 'left';
    default:
      return 'justify';
  }
}
