import type { XmlElement } from '../xml/readXml.ts';
import { child, childrenNamed, elements } from '../xml/xmlElements.ts';
import type { WordStyles } from './wordStyles.ts';
import { numberOf, switchOf, twipsOf, valueOf } from './wordValues.ts';

/** One level of a list (ECMA-376, part 1, 17.9.6). */
export interface ListLevel {
  readonly start: number;
  readonly format: string;
  /** A format of its own in words: «001, 002, …» ([MS-DOCX] 2.4). */
  readonly pattern: string | undefined;
  readonly text: string;
  readonly font: string;
  /** Numbers of the levels above are shown in arabic figures. */
  readonly legal: boolean;
  /** 1-based level after which the count begins again; 0 never, `undefined` after any level above. */
  readonly restart: number | undefined;
  /** The paragraph style that is numbered by this level. */
  readonly style: string | undefined;
  readonly left: number | undefined;
}

/** A list as a paragraph names it. */
export interface WordList {
  readonly id: string;
  /** Lists of one definition share their counters. */
  readonly definition: string;
  readonly levels: ReadonlyMap<number, ListLevel>;
  /** First numbers that this list sets for itself. */
  readonly starts: ReadonlyMap<number, number>;
}

/** Reads the numbering part; answers a list by its id. */
export function wordNumbering(part: XmlElement | undefined, styles: WordStyles): (id: string) => WordList | undefined {
  const definitions = new Map(childrenNamed(part, 'w:abstractNum').map((one) => [one.attributes['w:abstractNumId'] ?? '', one]));
  const instances = new Map(childrenNamed(part, 'w:num').map((one) => [one.attributes['w:numId'] ?? '', one]));
  const known = new Map<string, WordList | undefined>();
  return (id) => {
    if (!known.has(id)) known.set(id, listOf(id, definitions, instances, styles));
    return known.get(id);
  };
}

type ById = ReadonlyMap<string, XmlElement>;

function listOf(id: string, definitions: ById, instances: ById, styles: WordStyles): WordList | undefined {
  const instance = instances.get(id);
  const definition = instance === undefined ? undefined : definitionOf(instance, definitions, instances, styles);
  if (instance === undefined || definition === undefined) return undefined;
  const levels = new Map(childrenNamed(definition, 'w:lvl').map((level) => [levelNumber(level), levelOf(level)]));
  const starts = new Map<number, number>();
  for (const override of childrenNamed(instance, 'w:lvlOverride')) {
    const at = levelNumber(override);
    const level = child(override, 'w:lvl');
    if (level !== undefined) levels.set(at, levelOf(level));
    const start = numberOf(override, 'w:startOverride');
    if (start !== undefined) starts.set(at, start);
  }
  return { id, definition: definition.attributes['w:abstractNumId'] ?? '', levels, starts };
}

/** A definition may only point to a numbering style, whose list has the levels (17.9.21); followed a few steps, as it may be circular. */
function definitionOf(instance: XmlElement, definitions: ById, instances: ById, styles: WordStyles): XmlElement | undefined {
  let definition = definitions.get(valueOf(instance, 'w:abstractNumId') ?? '');
  for (let step = 0; step < 4; step += 1) {
    const link = valueOf(definition, 'w:numStyleLink');
    if (link === undefined) return definition;
    const style = styles.chain(link).at(-1)?.element;
    const listId = valueOf(child(child(style, 'w:pPr'), 'w:numPr'), 'w:numId');
    const named = definitions.get(valueOf(instances.get(listId ?? ''), 'w:abstractNumId') ?? '');
    const linked = named ?? [...definitions.values()].find((one) => valueOf(one, 'w:styleLink') === link);
    if (linked === undefined || linked === definition) return definition;
    definition = linked;
  }
  return definition;
}

function levelNumber(element: XmlElement): number {
  return Number(element.attributes['w:ilvl'] ?? 0);
}

function levelOf(level: XmlElement): ListLevel {
  const format = formatOf(level);
  const text = child(level, 'w:lvlText')?.attributes['w:val'] ?? '';
  return {
    start: numberOf(level, 'w:start') ?? 0,
    format: format?.attributes['w:val'] ?? 'decimal',
    pattern: format?.attributes['w:format'],
    text: text === '' && child(level, 'w:lvlPicBulletId') !== undefined ? '•' : text,
    font: child(child(level, 'w:rPr'), 'w:rFonts')?.attributes['w:ascii'] ?? '',
    legal: switchOf(level, 'w:isLgl') ?? false,
    restart: numberOf(level, 'w:lvlRestart'),
    style: valueOf(level, 'w:pStyle'),
    left: leftOf(child(level, 'w:pPr')),
  };
}

/** The left edge that paragraph properties set, in twips. */
export function leftOf(properties: XmlElement | undefined): number | undefined {
  const indent = child(properties, 'w:ind')?.attributes;
  return twipsOf(indent?.['w:start'] ?? indent?.['w:left']);
}

/** Formats newer than the standard stand in an alternative; older programs read the fallback, we the choice. */
function formatOf(level: XmlElement): XmlElement | undefined {
  const choices = childrenNamed(level, 'mc:AlternateContent').flatMap(elements);
  return choices.map((one) => child(one, 'w:numFmt')).find((one) => one !== undefined) ?? child(level, 'w:numFmt');
}
